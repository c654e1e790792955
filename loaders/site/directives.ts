import {breakTable, coverageTable} from "../../src/components/about-tables.ts";
import {datasetList, datasetPage, type DatasetView} from "../../src/components/dataset-page.ts";
import {downloads} from "../../src/components/downloads.ts";
import type {Block, Directives, Place} from "../../src/components/directives.ts";
import type {Drawn} from "../../src/components/drawn.ts";
import {figureFrame} from "../../src/components/figure-frame.ts";
import {gallery} from "../../src/components/gallery.ts";
import {html} from "../../src/components/html.ts";
import {codeList, rowTable} from "../../src/components/row-table.ts";
import {sourceTable} from "../../src/components/source-table.ts";
import {drawAll} from "../drawn.ts";
import {publish, type Published} from "../index.ts";
import {buildDocument} from "../lib/document.ts";
import {codeOf} from "./bundle.ts";
import {citations} from "./citations.ts";
import {publicPath} from "./paths.ts";

/** What the pages may ask for, over the tables as they are now. */
export function siteDirectives(): Directives {
  const publication = publish();
  const drawn = drawAll(publication);
  const document = buildDocument();
  const cited = citations(publication);

  const frame = (id: string, {locale}: Place, place: "page" | "own") =>
    figureFrame(lookUp(drawn, id, "figure"), {document, locale, link, place});

  const blocks: Record<string, Block> = {
    figure: ([id], place) => frame(id, place, "page"),
    "own-figure": (_, place) => frame(place.params.figure, place, "own"),
    gallery: (_, {locale}) => gallery([...drawn.values()], link, locale),
    "own-table": (_, place) =>
      html`<div class="table-scroll" tabindex="0" role="region" aria-labelledby="table">${rowTable(own(drawn, place), place.locale)}</div>`,
    "own-code": (_, {params}) => codeList(codeOf(params.figure)),
    downloads: ([id], {locale}) => {
      const {spec, table} = lookUp(publication.datasets, id, "dataset");
      return downloads(spec, table.numRows(), link, locale);
    },
    breaks: (_, {locale}) => breakTable(locale),
    coverage: (_, {locale}) => coverageTable([...publication.datasets.values()].map(viewOf), locale),
    datasets: (_, {locale}) => datasetList([...publication.datasets.values()].map(viewOf), link, locale),
    "own-dataset": (_, {params, locale}) =>
      datasetPage(viewOf(lookUp(publication.datasets, params.dataset, "dataset")), link, locale),
    "own-dataset-sources": (_, {params, locale}) => {
      const documents = [...publication.sources.values()].filter(({id}) => cited.get(id)?.includes(params.dataset));
      return sourceTable(documents, (id) => cited.get(id) ?? [], locale);
    },
    "own-sources": (_, place) => {
      const {sources} = own(drawn, place);
      const documents = Object.keys(sources).map((id) => publication.sources.get(id)!);
      return sourceTable(documents, (id) => cited.get(id) ?? [], place.locale);
    },
    sources: (_, {locale}) => sourceTable([...publication.sources.values()], (id) => cited.get(id) ?? [], locale)
  };
  return {
    blocks,
    text(name, place) {
      if (name === "own-dataset-title")
        return lookUp(publication.datasets, place.params.dataset, "dataset").spec.title[place.locale];
      if (name === "own-title") return own(drawn, place).figure.title(own(drawn, place).rows, place.locale);
      const [id, fact] = name.split(".");
      const {figure, rows} = lookUp(drawn, id, "figure");
      return lookUp(new Map(Object.entries(figure.facts?.(rows, place.locale) ?? {})), fact, `fact of ${id}`);
    }
  };
}

function viewOf({spec, table}: Published): DatasetView {
  return {spec, rows: table.objects() as Record<string, unknown>[]};
}

function own(drawn: ReadonlyMap<string, Drawn>, {params}: Place): Drawn {
  return lookUp(drawn, params.figure, "figure");
}

function lookUp<T>(map: ReadonlyMap<string, T>, name: string, what: string): T {
  const found = map.get(name);
  if (found === undefined)
    throw new Error(`unknown ${what} ${JSON.stringify(name)} in a page; use one of ${[...map.keys()].join(", ")}`);
  return found;
}

/** Pages are linked as they are; files where the stage of the site has them. */
function link(path: string): string {
  return /\.\w+$/.test(path) || path.startsWith("/embed/") ? publicPath(path) : path;
}
