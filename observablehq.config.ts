import type MarkdownIt from "markdown-it";
import {siteDirectives} from "./loaders/site/directives.ts";
import {pageFigures, scriptName} from "./loaders/site/page-figures.ts";
import {fontFaces, fontPreloads, output, publicPath} from "./loaders/site/paths.ts";
import {setApart} from "./loaders/site/set-apart.ts";
import {directives} from "./src/components/directives.ts";
import {iconAddress, siteFooter, siteHeader} from "./src/components/site.ts";
import {specs} from "./src/datasets/index.ts";
import {figures} from "./src/figures/index.ts";
import {englishAddress, pageAddress} from "./src/lib/page-address.ts";
import {dark, declarations, light} from "./src/lib/theme.ts";
import {locales} from "./src/lib/words.ts";

const palette = `:root{${declarations(light)}}@media (prefers-color-scheme:dark){:root{${declarations(dark)}}}`;

const withFigures = pageFigures();

/** Puts the address of the site into the code of a dataset's page, which is the same wherever the site is. */
const fillOrigin = `for (const mark of document.querySelectorAll(".site-origin")) mark.textContent = location.origin;`;

/** The script that brings the figures of a page to life: the page's own, or the module of the figure it is about. */
function script(path: string): string {
  const [, id] = /^\/figures\/(?!index$)([a-z0-9-]+)$/.exec(englishAddress(path)) ?? [];
  if (id) {
    return `<script type="module">import {hydrate} from "${publicPath(`/embed/${id}.js`)}";hydrate(document);</script>
<script type="module" src="${publicPath("/scripts/embed-panel.js")}" rel="external"></script>`;
  }
  if (/^\/datasets\/(?!index$)/.test(englishAddress(path))) return `<script type="module">${fillOrigin}</script>`;
  if (!withFigures.has(path) && !/\/figures\/(?:index)?$/.test(path)) return "";
  return `<script type="module" src="${publicPath(`/scripts/${withFigures.has(path) ? scriptName(path) : "figures.js"}`)}" rel="external"></script>`;
}

export default {
  title: "Shield & Spear",
  root: "src",
  output,
  style: "style.css",
  globalStylesheets: [],
  sidebar: false,
  pages: [],
  pager: false,
  toc: false,
  head: ({path}: {path: string}) => `<link rel="icon" href="${iconAddress}">
${fontPreloads()}
<style>${palette}${fontFaces()}</style>
${script(path)}`,
  header: ({path}: {path: string}) => String(siteHeader(path)),
  footer: ({path}: {path: string}) => String(siteFooter(path)),
  markdownIt: (md: MarkdownIt) =>
    directives(md, process.env.SITE_STAGE === "preview" ? siteDirectives() : setApart(siteDirectives())),
  dynamicPaths: locales.flatMap((locale) => [
    ...figures.map(({id}) => pageAddress(`/figures/${id}`, locale)),
    ...specs.map(({id}) => pageAddress(`/datasets/${id}`, locale))
  ])
};
