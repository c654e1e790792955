import {group} from "d3-array";
import type {Drawn} from "../../src/components/drawn.ts";
import {dataPackage} from "../../src/datasets/package.ts";
import type {DrawnRow} from "../../src/figures/figure.ts";
import {describer} from "../formats/describe.ts";
import type {Publication, Published} from "../index.ts";
import {toCsv} from "../../src/lib/to-csv.ts";
import {codeOf} from "./bundle.ts";

/** A file and the SHA-256 of its bytes, hexadecimal; published files by address, those of the repository by path. */
export interface Hashed {
  readonly file: string;
  readonly sha256: string;
}

/** What a figure was made from, so that whoever holds the picture can make it again and compare. */
export interface FigureManifest {
  readonly figure: string;
  readonly package: {readonly name: string; readonly version: string};
  /** The rows drawn. */
  readonly rows: Hashed & {
    readonly count: number;
    /** How many of them stand for several rows of a table, and so for none of those named under `tables`. */
    readonly combined: number;
  };
  readonly tables: readonly TableUse[];
  /** The figure's own file first, then those that it shares with others: the query, and the words. */
  readonly query: readonly Hashed[];
  /** Ids of the documents behind the rows drawn. */
  readonly sources: readonly string[];
}

/** A published table that a figure draws from. */
export interface TableUse extends Hashed {
  readonly dataset: string;
  /** The columns that name a row. */
  readonly key: readonly string[];
  /**
   * Keys of the rows that are drawn as they are: those that a drawn row agrees with in document, place and every other
   * column of the same name but note, status and alternatives.
   */
  readonly drawn: readonly (readonly unknown[])[];
}

/** The rows drawn, as the file `/figures/<figure>.csv` holds them. */
export function rowsCsv({rows}: Drawn): string {
  return toCsv(Object.keys(rows[0]), rows as unknown as OpenRow[]);
}

/** The manifest of a figure. Same tables, same manifest. */
export function figureManifest(drawn: Drawn, {datasets}: Publication): FigureManifest {
  const {figure, rows, sources} = drawn;
  const uses = figure.datasets.map((id) => useOf(datasets.get(id)!, rows));
  const traced = new Set(uses.flatMap(({traced: found}) => [...found]));
  const code = codeOf(figure.id).filter(({path}) => path.startsWith("src/figures/"));
  return {
    figure: figure.id,
    package: {name: dataPackage.id, version: dataPackage.version},
    rows: {
      ...hashed(`figures/${figure.id}.csv`, rowsCsv(drawn)),
      count: rows.length,
      combined: rows.length - traced.size
    },
    tables: uses.map(({use}) => use),
    query: code.map(({path, text}) => hashed(path, text)),
    sources: Object.keys(sources)
  };
}

/** A manifest, or one with more beside it, as a file: each key and each list of words in one line. */
export function manifestText(manifest: FigureManifest): string {
  const text = JSON.stringify(manifest, null, 2);
  return `${text.replace(/\[\s+([^[\]{}]*?)\s+\]/g, (_, inner: string) => `[${inner.replace(/\s*\n\s*/g, " ")}]`)}\n`;
}

type OpenRow = Readonly<Record<string, unknown>>;

/** Columns in which a drawn row may say more than the row of the table that it shows. */
const retold = new Set(["note", "status", "alternatives"]);

function useOf(published: Published, rows: readonly DrawnRow[]): {use: TableUse; traced: ReadonlySet<DrawnRow>} {
  const {spec, table} = published;
  const all = table.objects() as OpenRow[];
  const names = table.columnNames();
  const byPlace = group(rows, placeOf);
  const traced = new Set<DrawnRow>();
  const isDrawn = (row: OpenRow) => {
    const shown = (byPlace.get(placeOf(row)) ?? []).filter((drawn) =>
      names.every((name) => retold.has(name) || !(name in drawn) || row[name] === (drawn as unknown as OpenRow)[name])
    );
    for (const drawn of shown) traced.add(drawn);
    return shown.length > 0;
  };
  const drawn = all.filter(isDrawn).map((row) => spec.key.map((name) => row[name]));
  return {use: {dataset: spec.id, ...hashedTable(published), key: spec.key, drawn}, traced};
}

const tables = new WeakMap<Published, Hashed>();

/** The file of a table, which many figures draw from. */
function hashedTable(published: Published): Hashed {
  const {spec, table} = published;
  const made =
    tables.get(published) ?? hashed(`data/${spec.id}.csv`, toCsv(table.columnNames(), table.objects() as OpenRow[]));
  tables.set(published, made);
  return made;
}

function placeOf(row: OpenRow | DrawnRow): string {
  return JSON.stringify([row.source_id, row.locator]);
}

function hashed(file: string, text: string): Hashed {
  return {file, sha256: describer({[file]: text})(file).sha256};
}
