import {formatDate} from "../../src/lib/format.ts";
import {evidence, type Published} from "./check.ts";

/** A milestone or a figure of the table of posture, as far as checks need it. */
export type Posture = Published<{
  readonly posture_id: string;
  readonly kind: string;
  readonly title_en: string;
  readonly title_ja: string;
  readonly date: string;
  readonly value: number | null;
}>;

/** A row of the table of posture as evidence: its date, and its figure where it has one. */
export function postureRow(row: Posture) {
  const [en, ja] = [formatDate(row.date, "en"), formatDate(row.date, "ja")];
  const number = row.value === null ? "" : ` (${row.value})`;
  return evidence(
    "sdf-posture",
    row,
    {en: row.title_en, ja: row.title_ja},
    {en: `${en}${number}`, ja: `${ja}${number}`}
  );
}
