import {rollups} from "d3-array";
import type {Shapes} from "../charts/options.ts";
import {sourceLabel, type Source} from "../datasets/source.ts";
import type {DrawnRow, Figure} from "../figures/figure.ts";
import type {Locale} from "../lib/words.ts";
import {say} from "./words.ts";

/** A figure with the rows that it draws and the documents that they cite. */
export interface Drawn {
  readonly figure: Figure;
  readonly rows: readonly DrawnRow[];
  readonly sources: Readonly<Record<string, CitedSource>>;
  /** Outlines of land, where the figure is a map. */
  readonly shapes?: Shapes | undefined;
}

/** What a reader sees of a source beside a mark. */
export interface CitedSource {
  readonly label: string;
  readonly publisher: string;
  readonly url: string | null;
}

/** The documents that rows cite, by id. */
export function citedBy(rows: readonly DrawnRow[], sources: ReadonlyMap<string, Source>): Record<string, CitedSource> {
  const ids = [...new Set(rows.map(({source_id}) => source_id))].sort();
  return Object.fromEntries(
    ids.map((id) => {
      const source = sources.get(id)!;
      const publisher = source.publisher ?? source.author?.[0]?.literal ?? source["container-title"] ?? source.title;
      return [id, {label: sourceLabel(source), publisher, url: source.URL ?? null}];
    })
  );
}

const named = 3;

/** The source line: the publishers that carry most of the rows, and how many more there are. */
export function sourceLine({rows, sources}: Drawn, locale: Locale): string {
  const publishers = rollups(
    rows,
    (group) => group.length,
    ({source_id}) => sources[source_id].publisher
  )
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([publisher]) => publisher);
  const rest = publishers.length - named;
  const shown = publishers.slice(0, rest === 1 ? named + 1 : named).join(locale === "en" ? "; " : "、");
  return rest > 1 ? `${shown}${locale === "en" ? "; " : "、"}${say("andMore", locale, rest)}` : shown;
}
