import type {Words} from "../lib/words.ts";

/**
 * What a value of a field may be.
 * - `int16`, `int32`: whole numbers; `float64`: decimals
 * - `text`: any text; `category`: one of `values`; `id`: kebab-case
 * - `date`: ISO 8601 with the precision that the source gives (`2016`, `2016-09`, `2016-09-26`), kept as text
 *   so that an unknown day is never invented
 */
export type FieldType = "int16" | "int32" | "float64" | "text" | "category" | "id" | "date";

/** A column of a table: its name carries the unit, its words are shown to readers. */
export interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly label: Words;
  readonly description: Words;
  /** Unit of measure of a number, in words (`JPY 100 million`, `percent`, `persons`). */
  readonly unit?: string;
  /** How a derived value is worked out, by the names of the columns that it is worked out from. */
  readonly formula?: Words;
  /** The column that names the document of the value, where that of the row is another's. */
  readonly sourceColumn?: string;
  /** May be missing. Missing is null, never zero and never a guess. */
  readonly nullable?: true;
  /** The closed set of a `category`, with the words for each value. */
  readonly values?: Readonly<Record<string, Words>>;
  /** Smallest and largest believable value of a number. */
  readonly range?: readonly [number, number];
  /** What a text must look like as a whole. */
  readonly pattern?: RegExp;
}

/** A table under `data/`, as transcribed: which file, which columns, what identifies a row. */
export interface Input {
  readonly path: string;
  readonly fields: readonly Field[];
  readonly key: readonly string[];
  /** May have no rows. Any other table without rows is refused: its file was cut short. */
  readonly mayBeEmpty?: true;
}

/** A point from which a series does not mean what it meant before: charts leave a gap there and say why. */
export interface Break {
  readonly id: string;
  /** First fiscal year, or first date, of the new meaning. */
  readonly from: string;
  /** Values of columns that the break concerns; absent columns mean all. */
  readonly where: Readonly<Record<string, readonly string[]>>;
  readonly note: Words;
  readonly source_id: string;
}

/** A column whose values name rows of a dataset, its own or another. Missing values name none. */
export interface Reference {
  readonly column: string;
  readonly dataset: string;
  /** The column of that dataset that holds the value. */
  readonly field: string;
  /** What joins several values in one cell. */
  readonly separator?: string;
  /** Values of columns of the rows that refer; absent columns mean all. */
  readonly where?: Readonly<Record<string, readonly string[]>>;
}

/** How a dataset may be used. */
export interface Licence {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly note: Words;
}

/** The one truth about a dataset: schema, checks, codebook, downloads and source lines are derived from it. */
export interface DatasetSpec {
  readonly id: string;
  readonly title: Words;
  readonly description: Words;
  /** What one row is. */
  readonly row: Words;
  readonly inputs: Readonly<Record<string, Input>>;
  readonly fields: readonly Field[];
  readonly key: readonly string[];
  /** The columns that tell the series of the table apart; without it, those of the key that are no time. */
  readonly series?: readonly string[];
  /** The column whose other printed values stand in `alternatives`, where more than one could be meant. */
  readonly chosen?: string;
  /** Columns that name rows of datasets. */
  readonly references?: readonly Reference[];
  readonly breaks: readonly Break[];
  readonly licence: Licence;
}

type Value<F extends Field> = F["type"] extends "int16" | "int32" | "float64"
  ? number
  : F["values"] extends Readonly<Record<infer K, Words>>
    ? K
    : string;

/** The row that a list of fields describes. */
export type Row<Fields extends readonly Field[]> = {
  readonly [F in Fields[number] as F["name"]]: F["nullable"] extends true ? Value<F> | null : Value<F>;
};
