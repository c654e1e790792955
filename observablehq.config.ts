import type MarkdownIt from "markdown-it";
import {siteDirectives} from "./loaders/site/directives.ts";
import {fontFaces, output, publicPath} from "./loaders/site/paths.ts";
import {directives} from "./src/components/directives.ts";
import {iconAddress, siteFooter, siteHeader} from "./src/components/site.ts";
import {specs} from "./src/datasets/index.ts";
import {figures} from "./src/figures/index.ts";
import {dark, declarations, light} from "./src/lib/theme.ts";

const palette = `:root{${declarations(light)}}@media (prefers-color-scheme:dark){:root{${declarations(dark)}}}`;

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
  head: () => `<link rel="icon" href="${iconAddress}">
<style>${palette}${fontFaces()}</style>
<script type="module" src="${publicPath("/figures/client.js")}" rel="external"></script>`,
  header: ({path}: {path: string}) => String(siteHeader(path)),
  footer: ({path}: {path: string}) => String(siteFooter(path)),
  markdownIt: (md: MarkdownIt) => directives(md, siteDirectives()),
  dynamicPaths: [...figures.map(({id}) => `/figures/${id}`), ...specs.map(({id}) => `/datasets/${id}`)]
};
