import {group, rollups} from "d3-array";
import type {Shapes} from "../charts/options.ts";
import {parseAlternatives} from "../datasets/alternatives.ts";
import {licenceName} from "../datasets/licence-name.ts";
import {sourceLabel, type Source} from "../datasets/source.ts";
import type {DatasetSpec} from "../datasets/spec.ts";
import type {DrawnRow, Figure} from "../figures/figure.ts";
import type {Locale} from "../lib/words.ts";
import {say} from "./words.ts";

/** A figure with the rows that it draws and the documents that they cite. */
export interface Drawn {
  readonly figure: Figure;
  readonly rows: readonly DrawnRow[];
  readonly sources: Readonly<Record<string, CitedSource>>;
  readonly licences: readonly DrawnLicence[];
  /** Outlines of land, where the figure is a map. */
  readonly shapes?: Shapes | undefined;
}

/** Terms on which a figure's tables may be used, and the tables that are on them. */
export interface DrawnLicence {
  readonly name: string;
  readonly url: string;
  readonly datasets: readonly string[];
}

/** What a reader sees of a source beside a mark. */
export interface CitedSource {
  readonly label: string;
  readonly publisher: string;
  readonly url: string | null;
}

/** Titles longer than this leave a tooltip to the name of the publisher. */
const longTitle = 90;

/** How a tooltip names a document. */
export function shownLabel({label, publisher}: CitedSource): string {
  return label.length > longTitle ? publisher : label;
}

/** The terms of the tables that a figure draws, each once, in the order in which the figure names the tables. */
export function licencesOf(specs: readonly DatasetSpec[]): DrawnLicence[] {
  return [...group(specs, ({licence}) => licence.id).values()].map((members) => ({
    name: licenceName(members[0].licence),
    url: members[0].licence.url,
    datasets: members.map(({id}) => id)
  }));
}

/** The terms of a figure's tables in one line; where they differ, each names its tables. */
export function licenceLine(licences: readonly DrawnLicence[]): string {
  if (licences.length === 1) return licences[0].name;
  return licences.map(({name, datasets}) => `${name} (${datasets.join(", ")})`).join("; ");
}

/** The documents that rows cite for their values or for values that lost to them, by id. */
export function citedBy(rows: readonly DrawnRow[], sources: ReadonlyMap<string, Source>): Record<string, CitedSource> {
  const all = rows.flatMap(({source_id, alternatives}) => [
    source_id,
    ...parseAlternatives(alternatives).flatMap((other) => other.sources)
  ]);
  const ids = [...new Set(all)].sort();
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
