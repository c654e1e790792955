import type {CslItem} from "./csl-item.ts";

/** Each kind of CSL item as RIS names it, and the tag under which RIS has the larger work that holds it. */
const kinds: Readonly<Record<string, string>> = {
  "article-journal": "JOUR",
  "article-newspaper": "NEWS",
  book: "BOOK",
  chapter: "CHAP",
  dataset: "DATA",
  hearing: "HEAR",
  legislation: "STAT",
  "post-weblog": "BLOG",
  report: "RPRT",
  speech: "GEN",
  treaty: "GEN",
  webpage: "ELEC"
};

/** Items as RIS, in the order given; the id is that of the rows. Lines end as the format asks, in CR LF. */
export function toRis(items: readonly CslItem[]): string {
  return items.map(record).join("\r\n");
}

function record({id, type, title, author, publisher, issued, version, URL: url, language, custom, ...rest}: CslItem) {
  const parts = issued?.["date-parts"][0] ?? [];
  const date = parts.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, "0"));
  const lines: [tag: string, value: string | undefined][] = [
    ["TY", kinds[type] ?? "GEN"],
    ["ID", id],
    ...(author ?? []).map(({literal}): [string, string] => ["AU", literal]),
    ["TI", title],
    ["T2", rest["container-title"]],
    ["PB", publisher],
    ["PY", date[0]],
    ["DA", date.length > 1 ? date.join("/") : undefined],
    ["ET", version],
    ["LA", language],
    ["UR", url],
    ["N1", custom?.note]
  ];
  const written = lines.flatMap(([tag, value]) =>
    value === undefined ? [] : `${tag}  - ${value.replace(/\s+/g, " ")}`
  );
  return [...written, "ER  - ", ""].join("\r\n");
}
