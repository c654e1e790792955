import {dataPackage} from "../../src/datasets/package.ts";
import type {Locale} from "../../src/lib/words.ts";
import {pageAddress} from "../../src/lib/page-address.ts";
import type {CslItem} from "../lib/csl-item.ts";
import {pageAddressOf, siteOrigin} from "./address.ts";
import {citationFile} from "./citation.ts";

/** A figure as it is cited, by its finding, in the package: in words, in BibTeX and as CSL-JSON. */
export function figureCitations(id: string, title: string, locale: Locale) {
  const {author, year, version, title: whole} = dataPackage;
  const URL = pageAddressOf(pageAddress(`/figures/${id}`, locale));
  const cited: CslItem = {
    id: `${dataPackage.id}-figure-${id}`,
    type: "graphic",
    title,
    "container-title": whole[locale],
    author: [{literal: author}],
    issued: {"date-parts": [[year]]},
    version,
    language: locale,
    ...(siteOrigin() === "" ? {} : {URL})
  };
  const words =
    locale === "en"
      ? `${author} (${year}). “${title}” [Figure]. In ${whole.en} (version ${version}).`
      : `${author}（${year}）「${title}」［図］、${whole.ja}、バージョン ${version}。`;
  return {
    text: siteOrigin() === "" ? words : `${words} ${URL}`,
    bibtex: citationFile(cited, "bib").trimEnd(),
    csl: citationFile(cited, "csl.json").trimEnd()
  };
}
