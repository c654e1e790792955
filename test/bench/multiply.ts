import {parse} from "csv-parse/sync";
import {stringify} from "csv-stringify/sync";
import {agreements} from "../../loaders/agreements.ts";
import {events} from "../../loaders/events.ts";
import type {OpenRow} from "../../loaders/lib/check.ts";
import {readTexts, type Dataset} from "../../loaders/lib/dataset.ts";
import type {Fault} from "../../loaders/lib/faults.ts";
import {polls} from "../../loaders/polls.ts";

/** A dataset that can be made larger: the columns of each input table that tell one copy of its rows from another. */
export interface Case {
  readonly dataset: Dataset;
  readonly vary: Readonly<Record<string, readonly string[]>>;
}

/** Datasets of different make: three tables joined, documents and dates chosen from, tellings merged. */
export const cases: Readonly<Record<"polls" | "agreements" | "events", Case>> = {
  polls: {
    dataset: polls as unknown as Dataset,
    vary: {surveys: ["survey_id"], questions: [], answers: ["survey_id"]}
  },
  agreements: {
    dataset: agreements as unknown as Dataset,
    vary: {instruments: ["agreement_id", "parent_id"], dates: ["agreement_id"]}
  },
  events: {
    dataset: events as unknown as Dataset,
    vary: {events: ["event_id", "title_en"], duplicates: ["event_id", "same_as"]}
  }
};

/** The input tables of a case with all their rows `times` over, as valid as the real ones. */
export function multiply({dataset, vary}: Case, times: number): Record<string, string> {
  return Object.fromEntries(
    Object.entries(readTexts(dataset.spec)).map(([name, text]) => {
      const [header, ...rows] = parse(text!) as string[][];
      const varied = new Set(vary[name].map((column) => header.indexOf(column)));
      const copies = Array.from({length: varied.size === 0 ? 1 : times}, (_, copy) =>
        stringify(rows.map((row) => row.map((cell, i) => (varied.has(i) ? copied(cell, copy) : cell))))
      );
      return [name, [stringify([header]), ...copies].join("")];
    })
  );
}

/** Rows of a dataset so often that they are at least as many as asked, each copy with a key of its own. */
export function multiplyRows(rows: readonly OpenRow[], column: string, least: number): OpenRow[] {
  const copies = Array.from({length: Math.ceil(least / rows.length)}, (_, copy) => copy);
  return copies.flatMap((copy) => rows.map((row) => ({...row, [column]: copied(row[column] as string, copy)})));
}

/** Faults of copies: rows that are excused by their ids, as nets that their parts do not make, are not so in a copy. */
export function unexcused(faults: readonly Fault[]): readonly Fault[] {
  return faults.filter(({what, value}) => !(/^parts of \S+-net /.test(what) && /-copy-\d/.test(String(value))));
}

function copied(cell: string, copy: number): string {
  return copy === 0 || cell === "" ? cell : `${cell}-copy-${copy}`;
}
