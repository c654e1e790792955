import {light} from "../lib/theme.ts";
import {englishAddress, localeOf, pageAddress} from "../lib/page-address.ts";
import type {Locale, Words} from "../lib/words.ts";
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
  {path: "/claims", name: {en: "Claims", ja: "主張の検証"}},
  {path: "/figures/", name: {en: "Figures", ja: "図"}},
  {path: "/datasets/", name: {en: "Datasets", ja: "データ"}},
  {path: "/about/sources", name: {en: "Sources", ja: "出典"}}
] as const;

const languages: Readonly<Record<Locale, string>> = {en: "English", ja: "日本語"};

const words = {
  skip: {en: "Skip to content", ja: "本文へ"},
  sections: {en: "Sections", ja: "セクション"},
  sources: {en: "Sources", ja: "出典"}
} as const satisfies Record<string, Words>;

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path fill="${light.japan}" d="M8 1 2 3v5c0 4 3 6 6 7 3-1 6-3 6-7V3z"/><path stroke="${light.paper}" stroke-width="1.5" d="M8 4v8M6 6l2-2 2 2" fill="none"/></svg>`;

/** The icon of the site, as an address that needs no request; Framework would escape percent signs a second time. */
export const iconAddress = `data:image/svg+xml;base64,${btoa(icon)}`;

/** Masthead, navigation with the page that is open marked, and the same page in the other language. */
export function siteHeader(path: string): Html {
  const locale = localeOf(path);
  const other = locale === "en" ? "ja" : "en";
  const item = ({path: section, name}: (typeof sections)[number]) => {
    const to = pageAddress(section, locale);
    return html`<li><a href="${to}"${path.replace(/index$/, "") === to && html` aria-current="page"`}>${name[locale]}</a></li>`;
  };
  return html`<a class="skip" href="#observablehq-main" rel="external">${words.skip[locale]}</a>
    <a class="brand" href="${pageAddress("/", locale)}">Shield <span>&amp;</span> Spear</a>
    <nav aria-label="${words.sections[locale]}">
      <ul>
        ${sections.map(item)}
        <li><a class="language" href="${otherLanguage(path)}" lang="${other}" hreflang="${other}">${languages[other]}</a></li>
      </ul>
    </nav>`;
}

/** The same page in the other language; the page that answers unknown addresses has none of its own. */
function otherLanguage(path: string): string {
  const english = englishAddress(path).replace(/(?<=\/)index$/, "");
  return pageAddress(english === "/404" ? "/" : english, localeOf(path) === "en" ? "ja" : "en");
}

/** Who speaks, on what terms, and where the evidence is. */
export function siteFooter(path: string): Html {
  const locale = localeOf(path);
  const sources = html`<a href="${pageAddress("/about/sources", locale)}">${words.sources[locale]}</a>`;
  const licence = html`<a href="https://creativecommons.org/licenses/by/4.0/" rel="license noopener external">CC BY 4.0</a>`;
  return locale === "en"
    ? html`<p>
          <strong>${say("product", locale)}</strong>: the Japan–U.S. alliance in data. Every figure is drawn from
          transcribed documents; every row names its document and the place in it.
        </p>
        <p>Data: ${licence} unless a table states other terms; each source on its own. Code: MIT. ${sources}</p>`
    : html`<p>
          <strong>${say("product", locale)}</strong>：データで見る日米同盟。図はすべて文書から書き写した表をもとに描き、各行に文書名とその位置を記す。
        </p>
        <p>データ：表に別段の定めがない限り${licence}。各資料の条件はそれぞれに従う。コード：MIT。${sources}</p>`;
}
