import {citationFormats, type CitationFormat} from "../../src/datasets/formats.ts";
import {dataPackage} from "../../src/datasets/package.ts";
import {sources as bibliography} from "../../src/datasets/sources.ts";
import type {DatasetSpec} from "../../src/datasets/spec.ts";
import {bibtexEntry} from "../lib/bibliography.ts";
import type {CslItem} from "../lib/csl-item.ts";
import {toRis} from "../lib/ris.ts";
import {pageAddressOf, siteOrigin} from "./address.ts";

const {id, version, year, author, title} = dataPackage;

const item = {
  type: "dataset",
  author: [{literal: author}],
  issued: {"date-parts": [[year]]},
  version,
  language: "en"
} as const;

/** The package as it is cited. */
export function packageCitation(): CslItem {
  return {id, title: title.en, ...item, ...addressed("/")};
}

/** One dataset as it is cited: by its own title, in the package. */
export function datasetCitation(spec: DatasetSpec): CslItem {
  return {
    ...{id: `${id}-${spec.id}`, title: spec.title.en, "container-title": title.en},
    ...item,
    ...addressed(`/datasets/${spec.id}`)
  };
}

/** The address of what is cited, if it is known. */
function addressed(path: string): Pick<CslItem, "URL"> {
  return siteOrigin() === "" ? {} : {URL: pageAddressOf(path)};
}

const written: Record<CitationFormat, (cited: CslItem) => string> = {
  // BibTeX knows no version: it stands in the note.
  bib: ({version: number, ...cited}) => bibtexEntry({...cited, custom: {note: `Version ${number}`}}),
  ris: (cited) => toRis([cited]),
  "csl.json": (cited) => `${JSON.stringify([cited], null, 2)}\n`
};

/** A citation of our own work in words, as it stands in README files. */
export function citationText({author, title, version: number, ...rest}: CslItem): string {
  const within = rest["container-title"];
  const names = author?.map(({literal}) => literal).join(", ");
  return `${names} (${year}). ${within ? `${title}. In *${within}*` : `*${title}*`} (version ${number}) [Data set].`;
}

/** A citation of our own work for a citation manager. */
export function citationFile(cited: CslItem, format: CitationFormat): string {
  return written[format](cited);
}

/** The files for citation managers, by name: of the package, and of each dataset but the bibliography. */
export function citationFiles(specs: readonly DatasetSpec[]): Record<string, string> {
  const cited = specs.filter(isCited).map((spec): [string, CslItem] => [spec.id, datasetCitation(spec)]);
  const endings = Object.keys(citationFormats) as CitationFormat[];
  return Object.fromEntries(
    [...cited, [id, packageCitation()] as const].flatMap(([name, what]) =>
      endings.map((ending) => [`${name}.${ending}`, written[ending](what)])
    )
  );
}

/** The bibliography is no work of its own to cite: its documents are, and its files list those. */
export function isCited(spec: DatasetSpec): boolean {
  return spec.id !== bibliography.id;
}
