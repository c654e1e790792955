import {mkdirSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import type {Drawn} from "../../src/components/drawn.ts";
import {embedPage} from "../../src/components/embed-page.ts";
import {englishAddress, localeOf, pageAddress} from "../../src/lib/page-address.ts";
import {locales} from "../../src/lib/words.ts";
import {describer, type Describe} from "../formats/describe.ts";
import type {Publication} from "../index.ts";
import {buildDocument} from "../lib/document.ts";
import {embedHeadScript} from "./bundle.ts";
import {claimCards} from "./claim-cards.ts";
import {embedStyle} from "./embed-style.ts";
import {siteDirectives} from "./directives.ts";
import {fillFiles} from "./fill-files.ts";
import {finishPage, withPolicy} from "./finish-page.ts";
import {addressOfFile, withFigureLinks, withLinkTags} from "./link-tags.ts";
import {figureFinder} from "./page-figures.ts";
import {oembedFiles} from "./oembed.ts";
import type {PublicFiles} from "./public-files.ts";
import {fillBlocks} from "./set-apart.ts";

/**
 * Finishes a built site: every page gets its figures and tables, language, viewport, content security policy and what
 * is shown with links to it, public files and embeds are written, each a page of its own outside Framework so that it is
 * drawn from its first response.
 * @returns the number of pages
 * @throws Error that lists all pages with an error baked in
 */
export function finish(
  dist: string,
  publication: Publication,
  drawn: ReadonlyMap<string, Drawn>,
  files: PublicFiles
): number {
  const describe = describer(files);
  const directives = siteDirectives(publication, drawn);
  const ofFile: Describe = (name) => describe(name.startsWith("/") ? name.slice(1) : `data/${name}`);
  const pages = readdirSync(dist, {recursive: true, encoding: "utf8"}).filter((path) => path.endsWith(".html"));
  const finished = pages.map((path) => ({
    path,
    result: finishPage(
      fillFiles(
        fillBlocks(readFileSync(join(dist, path), "utf8"), directives),
        `/${path}`,
        publication.datasets,
        ofFile
      ),
      localeOf(`/${path}`),
      {runsDatabase: englishAddress(`/${path}`) === "/sql.html"}
    )
  }));
  const faults = finished.flatMap(({path, result}) =>
    result.faults.map((fault) => `page error: ${fault} (${path}); mend the page of that name in src`)
  );
  if (faults.length > 0) throw new Error(faults.join("\n"));
  const figureOf = figureFinder();
  for (const {path, result} of finished) {
    const address = addressOfFile(path);
    const linked = {address, isAnywhere: address === "/404", figure: drawn.get(figureOf(address) ?? "")};
    writeFileSync(join(dist, path), withLinkTags(result.html, linked));
  }

  writePublicFiles(dist, {...files, ...oembedFiles(drawn)});
  const document = buildDocument();
  const [style, script] = [embedStyle(), embedHeadScript()];
  for (const locale of locales) {
    mkdirSync(join(dist, pageAddress("/embed", locale)), {recursive: true});
    for (const [id, figure] of drawn) {
      const page = withFigureLinks(embedPage(figure, {document, locale, style, script}), id, locale);
      writeFileSync(join(dist, `${pageAddress(`/embed/${id}`, locale)}.html`), withPolicy(page));
    }
  }
  const cards = claimCards(publication);
  for (const [address, card] of cards) {
    const file = join(dist, `${address}.html`);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, withPolicy(withLinkTags(card, {address})));
  }
  return pages.length + locales.length * drawn.size + cards.size;
}

function writePublicFiles(dist: string, files: PublicFiles): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dist, name)), {recursive: true});
    writeFileSync(join(dist, name), content);
  }
}
