import {parseAlternatives} from "../datasets/alternatives.ts";
import type {DrawnRow} from "../figures/figure.ts";
import type {Locale} from "../lib/words.ts";
import {shownLabel, type CitedSource, type Drawn} from "./drawn.ts";
import type {Cell, Packed, PackedColumn} from "./packed-rows.ts";

type Row = Readonly<Record<string, Cell>>;

/** What an embed in one language needs of the rows that a figure draws, and of the documents that they name. */
export function packRows({figure, rows, sources, shapes}: Drawn, locale: Locale): Packed {
  const said = (rows as unknown as readonly Row[]).map((row) => inLanguage(row, locale, figure.keyWords ?? []));
  const names = [...new Set(said.flatMap((row) => Object.keys(row)))];
  return {
    count: rows.length,
    columns: Object.fromEntries(names.map((name) => [name, packColumn(said.map((row) => row[name] ?? null))])),
    sources: packSources(rows, sources),
    shapes
  };
}

/** A row without its words in the other language; those stay that have no counterpart, or that are looked up. */
function inLanguage(row: Row, locale: Locale, keyWords: readonly string[]): Row {
  const [ours, theirs] = locale === "en" ? ["_en", "_ja"] : ["_ja", "_en"];
  const isSpare = (name: string) => {
    const stem = name.slice(0, -theirs.length);
    return name.endsWith(theirs) && !keyWords.includes(stem) && (row[stem + ours] ?? null) !== null;
  };
  return Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, isSpare(name) ? null : cell]));
}

/** The shortest of the three ways to write a column. */
function packColumn(cells: readonly Cell[]): PackedColumn {
  const of = [...new Set(cells)];
  if (of.length === 1) return {all: of[0]};
  const each = {each: cells};
  const coded = {of, at: cells.map((cell) => of.indexOf(cell))};
  return JSON.stringify(coded).length < JSON.stringify(each).length ? coded : each;
}

/** Publishers are named only beside other values; elsewhere a tooltip shows the label. */
function packSources(rows: readonly DrawnRow[], sources: Readonly<Record<string, CitedSource>>): Packed["sources"] {
  const others = new Set(rows.flatMap(({alternatives}) => parseAlternatives(alternatives).flatMap((o) => o.sources)));
  return Object.fromEntries(
    Object.entries(sources).map(([id, source]) => {
      const label = shownLabel(source);
      const {url, publisher} = source;
      return [id, others.has(id) && publisher !== label ? [label, url, publisher] : [label, url]];
    })
  );
}
