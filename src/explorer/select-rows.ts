import {valueWords} from "../components/value-words.ts";
import type {Locale} from "../lib/words.ts";
import type {Choice, Filter, Range} from "./filters.ts";
import type {ExplorerState} from "./state.ts";
import type {Column, ExplorerTable, Value} from "./table.ts";

/** The rows that a state asks for, by their place in the file and in the order asked for. */
export interface Selection {
  readonly rows: readonly number[];
  /**
   * How many rows each option of a column with few values would show under the search and the other filters, by column
   * and in the order of its options.
   */
  readonly counts: Readonly<Record<string, Int32Array>>;
}

type Test = (row: number) => boolean;

/**
 * Selects rows of a table. What takes long is done once: the texts that are searched, and the order by a column.
 * Arquero cannot do this here: it compiles its verbs, which the content security policy of the site forbids.
 */
export function rowSelector(
  {columns, rows: total}: Pick<ExplorerTable, "columns" | "rows">,
  filters: readonly Filter[],
  locale: Locale
): (state: ExplorerState) => Selection {
  let texts: readonly string[] | undefined;
  const ranks = new Map<string, Int32Array>();
  const choices = filters.filter((filter): filter is Choice => filter.kind === "choice");

  const searched = (search: string): Test[] => {
    const terms = plain(search).split(/\s+/).filter(Boolean);
    if (terms.length === 0) return [];
    texts ??= searchTexts(columns, total, locale);
    return [(row) => terms.every((term) => texts![row].includes(term))];
  };

  return ({search, sort, chosen, ranges}) => {
    const tests: Test[] = searched(search);
    const own = new Map<string, number>();
    for (const filter of filters) {
      const {name} = filter.field;
      const test = filter.kind === "choice" ? among(filter, chosen[name]) : within(filter, ranges[name]);
      if (!test) continue;
      own.set(name, tests.length);
      tests.push(test);
    }
    const counts = choices.map((choice) => ({
      choice,
      test: own.get(choice.field.name) ?? -1,
      count: new Int32Array(choice.options.length)
    }));
    const rows: number[] = [];
    for (let row = 0; row < total; ++row) {
      // A row that only the filter of one column turns away still counts there.
      let failed = -1;
      let isOut = false;
      for (let i = 0; i < tests.length && !isOut; ++i) {
        if (tests[i](row)) continue;
        isOut = failed >= 0;
        failed = i;
      }
      if (isOut) continue;
      if (failed < 0) rows.push(row);
      for (const {choice, test, count} of counts) if (failed < 0 || failed === test) count[choice.codes[row]]++;
    }
    if (sort) {
      const column = columns.find(({field}) => field.name === sort.column)!;
      const rank = ranks.get(sort.column) ?? ranksOf(column, locale);
      ranks.set(sort.column, rank);
      rows.sort((a, b) => byRank(rank[a], rank[b], sort.descending) || a - b);
    }
    return {rows, counts: Object.fromEntries(counts.map(({choice, count}) => [choice.field.name, count]))};
  };
}

/** Wide letters as plain ones, capitals as small: what a reader types finds what is meant. */
function plain(text: string): string {
  // Most texts are ASCII, which has nothing wide; to ask is quicker than to normalize.
  return (/^[\t-~]*$/.test(text) ? text : text.normalize("NFKC")).toLowerCase();
}

/** What is searched of each row: its texts, and its categories by code and by word. */
function searchTexts(columns: readonly Column[], total: number, locale: Locale): string[] {
  const texts = columns.filter(({values, field}) => field.type === "date" || values.some((v) => typeof v === "string"));
  const words = new Map<string, string>();
  return Array.from({length: total}, (_, row) =>
    texts
      .map(({field, values}) => {
        const value = values[row];
        if (value === null) return "";
        if (!field.values) return plain(String(value));
        const id = `${field.name} ${value}`;
        if (!words.has(id)) words.set(id, plain(`${value} ${valueWords(field, value, locale)}`));
        return words.get(id)!;
      })
      .join("\n")
  );
}

function among({options, codes}: Choice, chosen: readonly string[] = []): Test | null {
  if (chosen.length === 0) return null;
  const places = new Set(chosen.map((value) => options.indexOf(value)));
  return (row) => places.has(codes[row]);
}

function within({field, values}: Range, ends: {from: string; to: string} | undefined): Test | null {
  if (!ends || (ends.from === "" && ends.to === "")) return null;
  const isIn = field.type === "date" ? datesWithin(ends) : numbersWithin(ends);
  return (row) => values[row] !== null && isIn(values[row]);
}

/** An end that is no number is open: it is being typed. */
function numbersWithin({from, to}: {from: string; to: string}): (value: Value) => boolean {
  const [low, high] = [from === "" ? NaN : Number(from), to === "" ? NaN : Number(to)];
  return (value) => !((value as number) < low) && !((value as number) > high);
}

/** Dates are compared as far as both are known: `2016` may be the May of 2016, so a search from May keeps it. */
function datesWithin({from, to}: {from: string; to: string}): (value: Value) => boolean {
  return (value) => {
    const date = value as string;
    return (
      (from === "" || date.slice(0, from.length) >= from.slice(0, date.length)) &&
      (to === "" || date.slice(0, to.length) <= to.slice(0, date.length))
    );
  };
}

/** The place of each row in the order of a column: numbers by size, texts as readers look them up; missing is -1. */
function ranksOf({field, values}: Column, locale: Locale): Int32Array {
  const distinct = [...new Set(values)].filter((value) => value !== null);
  const shown = new Map(distinct.map((value) => [value, field.values ? valueWords(field, value, locale) : value]));
  const {compare} = new Intl.Collator(locale, {numeric: true});
  const isPlain = field.type === "date" || field.type === "id";
  const order = (a: string | number, b: string | number) =>
    typeof a === "number" || typeof b === "number"
      ? Number(a) - Number(b)
      : isPlain
        ? Number(a > b) - Number(a < b)
        : compare(a, b);
  const sorted = distinct.sort((a, b) => order(shown.get(a)!, shown.get(b)!));
  const places = new Map<Value, number>(sorted.map((value, i) => [value, i]));
  return Int32Array.from(values, (value) => places.get(value) ?? -1);
}

/** Missing values stand last in either direction. */
function byRank(a: number, b: number, descending: boolean): number {
  if (a === b) return 0;
  if (a < 0 || b < 0) return a < 0 ? 1 : -1;
  return descending ? b - a : a - b;
}
