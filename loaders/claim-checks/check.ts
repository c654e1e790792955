import type * as arquero from "arquero";
import type {ColumnTable} from "arquero";
import type {EvidenceRow, Outcome} from "../../src/datasets/claim-verdicts.ts";
import type {Words} from "../../src/lib/words.ts";

/** The published tables that a check names, by id. */
export type Tables = Readonly<Record<string, ColumnTable>>;

export type Arquero = typeof arquero;

/** A claim put to the published tables: pure, a query and what it means for the claim. */
export interface Check {
  /** Id of the claim. */
  readonly claim: string;
  /** The tables that it may query; it is given no other. */
  readonly datasets: readonly string[];
  readonly run: (tables: Tables, aq: Arquero) => Outcome;
}

/** The columns that every published row has, and those that a query needs. */
export type Published<Columns> = Columns & {
  readonly source_id: string;
  readonly locator: string;
  readonly status: string;
};

/** An outcome of one or more readings; what is left out is empty. */
export function outcome(readings: Outcome["readings"], rest: Partial<Omit<Outcome, "readings">> = {}): Outcome {
  return {readings, beside: [], qualified: false, rows: [], ...rest};
}

/** The outcome where a table lacks the rows that carry a claim: it does not hold. */
export function lacking(dataset: string): Outcome {
  const says = {en: `The table ${dataset} lacks the rows.`, ja: `表${dataset}に該当する行がない。`};
  return outcome([{says, holds: false}]);
}

/** A published row as evidence. */
export function evidence(
  dataset: string,
  {source_id, locator, status}: Published<unknown>,
  label: Words,
  value: Words
): EvidenceRow {
  return {dataset, label, value, source_id, locator, status};
}

/** A text that is the same in both languages. */
export function same(text: string): Words {
  return {en: text, ja: text};
}
