import {light} from "../lib/theme.ts";
import {localeOf} from "./directives.ts";
import {html, type Html} from "./html.ts";
import {say} from "./words.ts";

/** The sections of the site in the order of its navigation. */
export const sections = [
  {path: "/budgets", name: {en: "Budgets", ja: "予算"}},
  {path: "/polls", name: {en: "Polls", ja: "世論"}},
  {path: "/agreements", name: {en: "Agreements", ja: "協定"}},
  {path: "/deployments", name: {en: "Deployments", ja: "駐留・派遣"}},
  {path: "/environment", name: {en: "Environment", ja: "安全保障環境"}},
  {path: "/timeline", name: {en: "Timeline", ja: "年表"}},
  {path: "/figures/", name: {en: "Figures", ja: "図"}},
  {path: "/datasets/", name: {en: "Datasets", ja: "データ"}},
  {path: "/about/sources", name: {en: "Sources", ja: "出典"}}
] as const;

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path fill="${light.japan}" d="M8 1 2 3v5c0 4 3 6 6 7 3-1 6-3 6-7V3z"/><path stroke="${light.paper}" stroke-width="1.5" d="M8 4v8M6 6l2-2 2 2" fill="none"/></svg>`;

/** The icon of the site, as an address that needs no request. */
export const iconAddress = `data:image/svg+xml,${encodeURIComponent(icon)}`;

/** Masthead and navigation; the page that is open is marked. */
export function siteHeader(path: string): Html {
  const locale = localeOf(path);
  return html`<a class="skip" href="#observablehq-main" rel="external"
      >${locale === "en" ? "Skip to content" : "本文へ"}</a
    >
    <a class="brand" href="/">Shield <span>&amp;</span> Spear</a>
    <nav aria-label="${locale === "en" ? "Sections" : "セクション"}">
      <ul>
        ${sections.map(({path: to, name}) => (path === to ? html`<li><a href="${to}" aria-current="page">${name[locale]}</a></li>` : html`<li><a href="${to}">${name[locale]}</a></li>`))}
      </ul>
    </nav>`;
}

/** Who speaks, on what terms, and where the evidence is. */
export function siteFooter(path: string): Html {
  const locale = localeOf(path);
  return html`<p>
      <strong>${say("product", locale)}</strong>: the Japan–U.S. alliance in data. Every figure is drawn from
      transcribed documents; every row names its document and the place in it.
    </p>
    <p>
      Data: <a href="https://creativecommons.org/licenses/by/4.0/" rel="license noopener external">CC BY 4.0</a> unless
      a table states other terms; each source on its own. Code: MIT. <a href="/about/sources">Sources</a>
    </p>`;
}
