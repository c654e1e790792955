import type {Source} from "../../src/datasets/source.ts";
import type {CslItem} from "./csl-item.ts";
import {toRis} from "./ris.ts";
import type {Sources} from "./sources.ts";

/** The documents in one order, whatever the order of the file: by id, by code unit. */
function inOrder(sources: Sources): Source[] {
  return [...sources.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The bibliography as CSL-JSON, for citation managers; kind and terms of each document stand under `custom`. */
export function toCslJson(sources: Sources): string {
  return `${JSON.stringify(inOrder(sources), null, 2)}\n`;
}

/** The bibliography as BibTeX in UTF-8; the citation key is the `source_id` of the rows. */
export function toBibtex(sources: Sources): string {
  return inOrder(sources).map(bibtexEntry).join("\n");
}

/** The bibliography as RIS. */
export function bibliographyRis(sources: Sources): string {
  return toRis(inOrder(sources));
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Each kind of entry as BibTeX has it, with the fields in which it says who published the document. */
const entryTypes: Readonly<Record<string, {type: string; container: string; publisher: string}>> = {
  "article-journal": {type: "article", container: "journal", publisher: "publisher"},
  book: {type: "book", container: "series", publisher: "publisher"},
  chapter: {type: "incollection", container: "booktitle", publisher: "publisher"},
  report: {type: "techreport", container: "series", publisher: "institution"}
};
const misc = {type: "misc", container: "howpublished", publisher: "publisher"};

/** An item as BibTeX in UTF-8, under its id. */
export function bibtexEntry(source: CslItem): string {
  const {id, title, author, publisher, issued, language, URL: url, custom} = source;
  const {type, container, publisher: issuer} = entryTypes[source.type] ?? misc;
  const [year, month, day] = issued?.["date-parts"][0] ?? [];
  const names = author?.map(({literal}) => `{${escapeTex(literal)}}`).join(" and ");
  const required = issuer === "institution" ? (publisher ?? author?.[0]?.literal) : publisher;
  const fields: [name: string, value: string | undefined][] = [
    ["author", names && braced(names)],
    ["title", `{{${escapeTex(title)}}}`],
    [container, text(source["container-title"])],
    [issuer, text(required)],
    ["year", year === undefined ? undefined : braced(String(year))],
    ["month", month === undefined ? undefined : months[month - 1]],
    ["day", day === undefined ? undefined : braced(String(day))],
    ["language", text(language)],
    ["url", url === undefined ? undefined : braced(verbatim(url))],
    ["note", text(custom?.note)]
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : `  ${name} = ${value}`));
  return `@${type}{${id},\n${lines.join(",\n")}\n}\n`;
}

function text(value: string | undefined): string | undefined {
  return value === undefined ? undefined : braced(escapeTex(value));
}

function braced(value: string): string {
  return `{${value}}`;
}

const commands: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}"
};

/** Text as LaTeX reads it: what it would take for a command is escaped. */
function escapeTex(value: string): string {
  return value.replace(/[\\~^{}&%$#_]/g, (letter) => commands[letter] ?? `\\${letter}`);
}

/** An address stays as it is, but for braces, which would end the field. */
function verbatim(url: string): string {
  return url.replace(/[{}\\]/g, encodeURIComponent);
}
