import {pageAddress} from "../lib/page-address.ts";
import type {Locale, Words} from "../lib/words.ts";
import {copyable, copyStatus} from "./copyable.ts";
import {html, type Html} from "./html.ts";

/** What is to be said of how a figure is made and cited. */
export interface ReproductionFacts {
  readonly id: string;
  /** The citation in words, and for citation managers. */
  readonly citation: {readonly text: string; readonly bibtex: string; readonly csl: string};
}

const words = {
  make: {
    en: "In a copy of the repository, this command makes the picture anew, without network:",
    ja: "リポジトリの写しで次のコマンドを実行すると、通信なしで同じ図が作られる。"
  },
  command: {en: "Command", ja: "コマンド"},
  manifest: {en: "Its manifest", ja: "マニフェスト"},
  lists: {
    en: "names the tables, the rows drawn, the query and the documents, with the SHA-256 of each file. The SHA-256 of the picture in SVG is",
    ja: "には、表・描いた行・問い合わせ・文書と、各ファイルの SHA-256 がある。SVG 画像の SHA-256："
  },
  citation: {en: "Citation", ja: "引用"}
} as const satisfies Record<string, Words>;

/** How to make a figure again, what to compare it with, and how to cite it. */
export function reproduction({id, citation}: ReproductionFacts, link: (path: string) => string, locale: Locale): Html {
  const command = `npm run figure -- ${id}${locale === "en" ? "" : ` --locale ${locale}`}`;
  const picture = pageAddress(`/figures/${id}.svg`, locale);
  const named: [name: string, code: string][] = [
    [words.citation[locale], citation.text],
    ["BibTeX", citation.bibtex],
    ["CSL-JSON", citation.csl]
  ];
  return html`<div class="reproduction">
<p>${words.make[locale]}</p>
${copyable(command, words.command[locale], locale)}
<p><a href="${link(`/figures/${id}.manifest.json`)}" rel="external">${words.manifest[locale]}</a>${locale === "en" && " "}${words.lists[locale]} <code class="file-sha256" data-file="${picture}"></code></p>
${named.map(([name, code]) => html`<h3>${name}</h3>\n${copyable(code, name, locale)}\n`)}
${copyStatus(locale)}
</div>`;
}
