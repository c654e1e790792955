import type {ColumnTable} from "arquero";
import {breakTable} from "../../src/components/break-table.ts";
import type {Claim} from "../../src/components/claim.ts";
import {claimList, claimsJudged} from "../../src/components/claim-list.ts";
import {claimReferenceTable, type ClaimReference} from "../../src/components/claim-reference-table.ts";
import {correctionTable} from "../../src/components/correction-table.ts";
import {coverageTable, spanOf} from "../../src/components/coverage.ts";
import {datasetList, datasetPage, type DatasetView} from "../../src/components/dataset-page.ts";
import {downloads, packageDownloads} from "../../src/components/downloads.ts";
import type {Block, Directives, Place} from "../../src/components/directives.ts";
import type {Drawn} from "../../src/components/drawn.ts";
import {embedFacts, embedPanel} from "../../src/components/embed-panel.ts";
import {figureFrame} from "../../src/components/figure-frame.ts";
import {gallery} from "../../src/components/gallery.ts";
import {gapTables} from "../../src/components/gap-tables.ts";
import {html} from "../../src/components/html.ts";
import {reproduction} from "../../src/components/reproduction.ts";
import {rowList} from "../../src/components/row-list.ts";
import {codeList, rowTable} from "../../src/components/row-table.ts";
import {sourceTable} from "../../src/components/source-table.ts";
import {claimArticles} from "../../src/datasets/claim-articles.ts";
import {claimVerdicts, type ClaimVerdict} from "../../src/datasets/claim-verdicts.ts";
import {specs} from "../../src/datasets/index.ts";
import type {Source} from "../../src/datasets/source.ts";
import type {Locale} from "../../src/lib/words.ts";
import {consolePlace} from "../../src/sql/console-place.ts";
import {outcomes} from "../claim-checks/outcomes.ts";
import {figureCitations} from "../formats/figure-citations.ts";
import {readCorrections} from "../corrections.ts";
import {drawAll} from "../drawn.ts";
import {publish, type Publication, type Published} from "../index.ts";
import {buildDocument} from "../lib/document.ts";
import {codeOf} from "./bundle.ts";
import {pictureSize} from "./picture-size.ts";
import {publicPath} from "./paths.ts";

/** What the pages may ask for, over the tables as they are now. */
export function siteDirectives(publication = publish(), drawn = drawAll(publication)): Directives {
  const {datasets, sources, citations, gaps} = publication;
  const document = buildDocument();
  const corrections = readCorrections();
  const views = [...datasets.values()].map(viewOf);
  const span = spanOf(views);

  const citedIn = (id: string) => citations.get(id)?.datasets ?? [];
  const frame = (id: string, {locale}: Place, place: "page" | "own") =>
    figureFrame(lookUp(drawn, id, "figure"), {document, locale, link, place});
  const files = (id: string, locale: Locale) => {
    const {spec, table} = lookUp(datasets, id, "dataset");
    return downloads(spec, table.numRows(), link, locale);
  };
  const documents = (isCited: (source: Source) => boolean, locale: Locale) =>
    sourceTable([...sources.values()].filter(isCited), citedIn, locale);

  /** The rows of one article in its order. */
  const rowsOf = <R extends Claim | ClaimReference>(dataset: "claims" | "claim-references", id: string): R[] => {
    const rows = lookUp(datasets, dataset, "dataset").table.objects() as (R & {article: string; position?: number})[];
    return rows.filter(({article}) => article === id).sort((a, b) => (a.position ?? 0) - (b.position ?? 0));
  };

  const judged = new Map((Object.keys(claimVerdicts) as ClaimVerdict[]).map((verdict) => [verdict as string, verdict]));
  const blocks: Record<string, Block> = {
    figure: ([id], place) => frame(id, place, "page"),
    "own-figure": (_, place) => frame(place.params.figure, place, "own"),
    gallery: (_, {locale}) => gallery([...drawn.values()], link, locale),
    "own-table": (_, place) =>
      html`<div class="table-scroll tall" tabindex="0" role="region" aria-labelledby="table">${rowTable(own(drawn, place), place.locale)}</div>`,
    "own-embed": (_, place) =>
      embedPanel(embedFacts(own(drawn, place), pictureSize(own(drawn, place), document)), place.locale),
    "own-reproduction": (_, place) => {
      const {figure, rows} = own(drawn, place);
      return reproduction(
        {id: figure.id, citation: figureCitations(figure.id, figure.title(rows, place.locale), place.locale)},
        link,
        place.locale
      );
    },
    "own-code": (_, {params}) => codeList(codeOf(params.figure)),
    rows: ([id], {locale}) => rowList(lookUp(drawn, id, "figure"), locale),
    downloads: ([id], {locale}) => files(id, locale),
    "package-downloads": (_, {locale}) => packageDownloads(link, locale),
    breaks: (_, {locale}) => breakTable(specs, locale),
    corrections: (_, {locale}) => correctionTable(corrections, locale),
    coverage: (_, {locale}) => coverageTable(views, span, locale),
    gaps: (_, {locale}) => gapTables(gaps, locale),
    claims: ([id], {locale}) => {
      const article = lookUp(new Map(claimArticles.map((each) => [each.id, each])), id, "article");
      return claimList(
        article,
        rowsOf<Claim>("claims", id),
        {outcomes: outcomes(tablesOf(publication)), sources, link},
        locale
      );
    },
    "claims-judged": ([id, verdict], {locale}) =>
      claimsJudged(lookUp(judged, verdict, "verdict"), rowsOf<Claim>("claims", id), locale),
    "claim-references": ([id], {locale}) =>
      claimReferenceTable(rowsOf("claim-references", id), rowsOf<Claim>("claims", id), locale),
    datasets: (_, {locale}) => datasetList(views, link, locale),
    sql: (_, {locale}) => consolePlace(views, link, locale),
    "own-dataset": (_, {params: {dataset: id}, locale}) => {
      const context = {
        sources: [...sources.values()].filter((source) => citedIn(source.id).includes(id)),
        ...{
          gaps: gaps.filter(({dataset}) => dataset === id),
          corrections: corrections.filter(({dataset}) => dataset === id)
        },
        ...{citedIn, span, link}
      };
      return datasetPage(viewOf(lookUp(datasets, id, "dataset")), context, locale);
    },
    "own-sources": (_, place) => {
      const {sources: behind} = own(drawn, place);
      return documents(({id}) => id in behind, place.locale);
    },
    "own-tables": (_, place) => html`${own(drawn, place).figure.datasets.map((id) => files(id, place.locale))}`,
    sources: (_, {locale}) => documents(() => true, locale)
  };
  const factsOf = remember(([id, locale]: readonly [string, Locale]) => {
    const {figure, rows} = lookUp(drawn, id, "figure");
    return new Map(Object.entries(figure.facts?.(rows, locale) ?? {}));
  });
  return {
    blocks,
    text(name, place) {
      if (name === "own-dataset-title")
        return lookUp(datasets, place.params.dataset, "dataset").spec.title[place.locale];
      if (name === "own-title") return own(drawn, place).figure.title(own(drawn, place).rows, place.locale);
      const [id, fact] = name.split(".");
      return lookUp(factsOf([id, place.locale]), fact, `fact of ${id}`);
    }
  };
}

/** A function of plain values that works each result out once. */
function remember<Input, Output>(work: (input: Input) => Output): (input: Input) => Output {
  const made = new Map<string, Output>();
  return (input) => {
    const key = JSON.stringify(input);
    if (!made.has(key)) made.set(key, work(input));
    return made.get(key)!;
  };
}

function tablesOf(publication: Publication): Readonly<Record<string, ColumnTable>> {
  return Object.fromEntries([...publication.datasets].map(([id, {table}]) => [id, table]));
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
  return /\.\w+$|^\/data\//.test(path) || /^(?:\/ja)?\/embed\//.test(path) ? publicPath(path) : path;
}
