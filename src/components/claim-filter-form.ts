import type {ClaimArticle} from "../datasets/claim-articles.ts";
import {claimKinds, claimVerdicts, type ClaimVerdict} from "../datasets/claim-verdicts.ts";
import type {Locale, Words} from "../lib/words.ts";
import type {Claim} from "./claim.ts";
import {html, type Html} from "./html.ts";
import {verdictMark} from "./verdict-mark.ts";

const words = {
  filter: {en: "Choose claims", ja: "主張を選ぶ"},
  verdict: {en: "Verdict", ja: "判定"},
  kind: {en: "Kind", ja: "種類"},
  section: {en: "Section", ja: "節"},
  reference: {en: "Reference", ja: "引用文献"},
  all: {en: "All", ja: "すべて"},
  none: {en: "None given", ja: "記載なし"},
  reset: {en: "Show all", ja: "すべて表示"}
} as const satisfies Record<string, Words>;

/** An answer that may be chosen, by value and name, and how many claims have it. */
type Option = readonly [value: string, name: string, count: number];

/** The form by which the claims of an article are chosen; each answer says how many claims it leaves. */
export function claimFilterForm(sections: ClaimArticle["sections"], claims: readonly Claim[], locale: Locale): Html {
  const cited = claims.map(({refs}) => refs?.split(";") ?? ["none"]);
  const numbers = [...new Set(cited.flat())].filter((n) => n !== "none").sort((a, b) => Number(a) - Number(b));
  const citing = (n: string) => cited.filter((refs) => refs.includes(n)).length;
  const options = (name: "verdict" | "kind" | "section", all: Readonly<Record<string, Words>>): Option[] => [
    ["", words.all[locale], claims.length],
    ...Object.entries(all).map(([value, {[locale]: text}]): Option => [
      value,
      text,
      claims.filter((claim) => claim[name] === value).length
    ])
  ];
  const select = (name: "kind" | "section" | "reference", all: readonly Option[]) =>
    html`<label><span>${words[name][locale]}</span><select name="${name}">${all.map(
      ([value, text, n]) => html`<option value="${value}" data-name="${text}">${text} (${n})</option>`
    )}</select></label>`;
  return html`<form class="claim-filter" role="search" aria-label="${words.filter[locale]}">
<fieldset><legend>${words.verdict[locale]}</legend>${options("verdict", claimVerdicts).map(
    ([value, text, n]) =>
      html`<label><input type="radio" name="verdict" value="${value}"${value === "" && html` checked`}>${value !== "" && verdictMark(value as ClaimVerdict)}<span>${text}</span> <span class="count">${n}</span></label>`
  )}</fieldset>
${select("kind", options("kind", claimKinds))}
${select("section", options("section", sections))}
${select("reference", [
  ["", words.all[locale], claims.length],
  ...numbers.map((n): Option => [n, `[${n}]`, citing(n)]),
  ["none", words.none[locale], citing("none")]
])}
<button type="button">${words.reset[locale]}</button>
<output aria-live="polite"></output>
</form>`;
}
