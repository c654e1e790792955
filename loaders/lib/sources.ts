import {readExtents, sourceDate, sourceKinds, sourceLicences, type Source} from "../../src/datasets/source.ts";
import {kebab} from "../../src/lib/kebab.ts";
import {repositoryFiles} from "./data-files.ts";
import {refuse, type Fault} from "./faults.ts";
import {elementLines} from "./json-lines.ts";
import {isDate} from "./validate.ts";

export type Sources = ReadonlyMap<string, Source>;

const path = "data/sources.json";
const types = new Set([
  "article-journal",
  "article-newspaper",
  "book",
  "chapter",
  "dataset",
  "hearing",
  "legislation",
  "post-weblog",
  "report",
  "speech",
  "treaty",
  "webpage"
]);

/** The bibliography as far as it can be read, and what is wrong with it. */
export interface Bibliography {
  /** Whether it is a list at all. */
  readonly isReadable: boolean;
  /** The documents by id; what is broken of one is left out, so that the rows that cite it can be judged too. */
  readonly sources: Sources;
  /** Where each document stands, `data/sources.json:12`. */
  readonly places: ReadonlyMap<string, string>;
  readonly faults: readonly Fault[];
}

/** Reads the bibliography and lists each item that lacks id, title, kind or licence, and each id that stands twice. */
export function readBibliography(text: string): Bibliography {
  const faults: Fault[] = [];
  const items = readItems(text, faults);
  const isReadable = faults.length === 0;
  const lines = elementLines(text);
  const sources = new Map<string, Source>();
  const places = new Map<string, string>();
  for (const [i, item] of items.entries()) {
    const where = `${path}:${lines[i]}`;
    const wrong = [...faultsOf(item, where)];
    for (const fault of wrong) faults.push(fault);
    if (sources.has(item.id))
      faults.push({what: "source id twice", value: item.id, where, remedy: "merge the two items"});
    sources.set(item.id, wrong.length > 0 ? {...item, author: undefined, issued: undefined} : item);
    places.set(item.id, where);
  }
  return {isReadable, sources, places, faults};
}

/** The documents by id. @throws DataError that lists every fault of the bibliography */
export function parseSources(text: string): Sources {
  const {sources, faults} = readBibliography(text);
  refuse("sources", faults);
  return sources;
}

/** The bibliography under `data/`. @throws DataError that lists every fault of it */
export function readSources(): Sources {
  return parseSources(bibliographyText());
}

/** The text of the bibliography; empty if the file is missing. */
export function bibliographyText({read} = repositoryFiles()): string {
  return read(path) ?? "";
}

function readItems(text: string, faults: Fault[]): Source[] {
  try {
    const items: unknown = JSON.parse(text);
    if (Array.isArray(items)) return items.map((item) => ({...item, custom: item?.custom ?? {}}) as Source);
    faults.push({
      what: "not a list",
      value: typeof items,
      where: `${path}:1`,
      remedy: "write a JSON array of CSL-JSON items"
    });
  } catch (error) {
    faults.push({what: "unreadable JSON", value: String(error), where: `${path}:1`, remedy: "mend the syntax"});
  }
  return [];
}

function* faultsOf({id, type, title, author, issued, URL: url, custom}: Source, where: string): Generator<Fault> {
  if (typeof id !== "string" || !kebab.test(id))
    yield {what: "source id is not an id", value: id, where, remedy: "use lower-case words joined by hyphens"};
  if (!types.has(type))
    yield {what: "unknown CSL type", value: type, where, remedy: `use one of ${[...types].join(", ")}`};
  if (typeof title !== "string" || title.trim() === "")
    yield {what: "source without title", value: id, where, remedy: "give the title as the document has it"};
  if (author && !(Array.isArray(author) && author.every((name) => typeof name?.literal === "string")))
    yield {what: "broken author", value: author, where, remedy: 'write [{"literal": "Ministry of Defense, Japan"}]'};
  if (!Object.hasOwn(sourceKinds, custom.kind ?? ""))
    yield {
      what: "unknown kind of source",
      value: custom.kind,
      where,
      remedy: `use one of ${Object.keys(sourceKinds).join(", ")}`
    };
  if (!Object.hasOwn(sourceLicences, custom.licence ?? ""))
    yield {
      what: "unknown licence",
      value: custom.licence,
      where,
      remedy: `use one of ${Object.keys(sourceLicences).join(", ")}`
    };
  if (custom.extent !== undefined && !Object.hasOwn(readExtents, custom.extent))
    yield {
      what: "unknown extent",
      value: custom.extent,
      where,
      remedy: `use one of ${Object.keys(readExtents).join(", ")}, or none`
    };
  if (url !== undefined && !URL.canParse(url))
    yield {what: "broken address", value: url, where, remedy: "give the whole address or none"};
  if (issued && !(Array.isArray(issued["date-parts"]?.[0]) && isDate(sourceDate({issued}) ?? ""))) {
    yield {
      what: "broken date",
      value: issued,
      where,
      remedy: 'write {"date-parts": [[2016, 9, 26]]}, as precise as known'
    };
  }
}
