import {citation} from "./provenance.ts";
import type {DatasetSpec, Field, Row} from "./spec.ts";

/** A correction to what a source prints is data: which cell, what is done to it, and the evidence. */
export const correctionFields = [
  {
    name: "table",
    type: "id",
    label: {en: "Table", ja: "表"},
    description: {en: "The input table that holds the cell.", ja: "対象の入力表。"}
  },
  {
    name: "field",
    type: "text",
    label: {en: "Column", ja: "列"},
    description: {en: "The column that is corrected.", ja: "訂正する列。"}
  },
  {
    name: "match",
    type: "text",
    pattern: /^[a-z_]+=[^;=]+(?:;[a-z_]+=[^;=]+)*$/,
    label: {en: "Rows", ja: "対象行"},
    description: {
      en: "Columns and values that name the row, joined by semicolons.",
      ja: "対象行を示す列と値（セミコロン区切り）。"
    }
  },
  {
    name: "action",
    type: "category",
    values: {
      drop: {en: "Leave the cell empty", ja: "空欄にする"},
      override: {en: "Use another value", ja: "別の値に置き換える"}
    },
    label: {en: "Action", ja: "処理"},
    description: {en: "What is done to the cell.", ja: "セルに対する処理。"}
  },
  {
    name: "value",
    type: "float64",
    nullable: true,
    label: {en: "Value", ja: "値"},
    description: {en: "The value used instead, for an override.", ja: "置き換え後の値。"}
  },
  {
    name: "reason",
    type: "text",
    label: {en: "Reason", ja: "理由"},
    description: {en: "The evidence that the source is wrong.", ja: "誤りと判断した根拠。"}
  },
  ...citation
] as const satisfies readonly Field[];

/** A correction with what it corrects. */
export interface ListedCorrection extends Row<typeof correctionFields> {
  readonly dataset: string;
  /** What the cells that it concerns print, each value once; null for an empty cell. */
  readonly printed: readonly (string | number | null)[];
}

/** The names of a dataset's tables of corrections: known by their columns. */
export function correctionTables({inputs}: Pick<DatasetSpec, "inputs">): string[] {
  return Object.keys(inputs).filter((name) => inputs[name].fields === correctionFields);
}
