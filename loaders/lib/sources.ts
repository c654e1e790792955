import {readFileSync} from "node:fs";
import {sourceDate, sourceKinds, sourceLicences, type Source} from "../../src/datasets/source.ts";
import {kebab} from "../../src/lib/kebab.ts";
import {repositoryPath} from "./repository-path.ts";
import {refuse, type Fault} from "./faults.ts";
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

/** Reads the bibliography and refuses it whole if an item lacks id, title, kind or licence, or an id stands twice. */
export function parseSources(text: string): Sources {
  const faults: Fault[] = [];
  const items = readItems(text, faults);
  const sources = new Map<string, Source>();
  for (const [i, item] of items.entries()) {
    const where = `${path}, item ${i + 1}`;
    for (const fault of faultsOf(item, where)) faults.push(fault);
    if (sources.has(item.id))
      faults.push({what: "source id twice", value: item.id, where, remedy: "merge the two items"});
    sources.set(item.id, item);
  }
  refuse("sources", faults);
  return sources;
}

/** The bibliography under `data/`. */
export function readSources(): Sources {
  return parseSources(readFileSync(repositoryPath(path), "utf8"));
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

function* faultsOf({id, type, title, issued, URL: url, custom}: Source, where: string): Generator<Fault> {
  if (typeof id !== "string" || !kebab.test(id))
    yield {what: "source id is not an id", value: id, where, remedy: "use lower-case words joined by hyphens"};
  if (!types.has(type))
    yield {what: "unknown CSL type", value: type, where, remedy: `use one of ${[...types].join(", ")}`};
  if (typeof title !== "string" || title.trim() === "")
    yield {what: "source without title", value: id, where, remedy: "give the title as the document has it"};
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
