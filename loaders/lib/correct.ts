import type {correctionFields} from "../../src/datasets/corrections.ts";
import type {InputRow, Transcribed} from "./dataset.ts";
import {refuse, type Fault} from "./faults.ts";

export type Correction = InputRow<typeof correctionFields>;

/** What a correction did to a row: why, and what the source prints; null if none did. */
export interface Corrected {
  readonly correction: string | null;
  readonly printed: string | number | null;
}

/**
 * The rows of a table with its corrections applied: `drop` empties the cell, `override` puts the given value in.
 * @throws DataError for a correction that matches no row, or whose override lacks a value: a correction that has
 *   become idle hides a change in the data.
 */
export function correct<R extends Transcribed>(
  dataset: string,
  table: string,
  rows: readonly R[],
  corrections: readonly Correction[]
): (R & Corrected)[] {
  const faults: Fault[] = [];
  const result = rows.map((row): R & Corrected => ({...row, correction: null, printed: null}));
  for (const correction of corrections.filter((c) => c.table === table)) {
    const {field, match, action, value, reason, _at} = correction;
    const touched = [...result.entries()].filter(([, row]) => matches(row, match));
    if (touched.length === 0)
      faults.push({
        what: "correction that matches nothing",
        value: match,
        where: _at,
        remedy: "mend the match, or remove the correction"
      });
    if (action === "override" && value === null)
      faults.push({what: "override without value", value: match, where: _at, remedy: "give the value"});
    for (const [i, row] of touched) {
      if (!(field in row))
        faults.push({
          what: "correction of an unknown column",
          value: field,
          where: _at,
          remedy: "name a column of the table"
        });
      result[i] = {
        ...row,
        [field]: action === "drop" ? null : value,
        correction: reason,
        printed: row[field as keyof R] as string | number | null
      };
    }
  }
  refuse(dataset, faults);
  return result;
}

/** Whether a row has the values that a correction names: `date=1959-09;branch=army`. */
export function matches(row: Transcribed, match: string): boolean {
  return match.split(";").every((pair) => {
    const [name, value] = pair.split("=");
    return String(row[name as keyof Transcribed]) === value;
  });
}
