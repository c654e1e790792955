import type {Words} from "../lib/words.ts";

/** What may be said of a claim, from what holds to what cannot be known here. */
export const claimVerdicts = {
  supported: {en: "Supported", ja: "支持される"},
  "supported-with-nuance": {en: "Supported with nuance", ja: "留保つきで支持"},
  contradicted: {en: "Contradicted", ja: "資料に反する"},
  "not-verifiable": {en: "Not verifiable here", ja: "検証できない"}
} as const satisfies Record<string, Words>;

export type ClaimVerdict = keyof typeof claimVerdicts;

/** What sort of statement a claim is. */
export const claimKinds = {
  date: {en: "Date", ja: "日付"},
  event: {en: "Event", ja: "出来事"},
  quantitative: {en: "Number", ja: "数値"},
  attribution: {en: "Attribution or judgement", ja: "引用・評価"}
} as const satisfies Record<string, Words>;

export type ClaimKind = keyof typeof claimKinds;

/** One reading of a claim put to the published tables: what they say, in words, and whether the claim holds by it. */
export interface Reading {
  readonly says: Words;
  readonly holds: boolean;
}

/** A published row that carries a reading. */
export interface EvidenceRow {
  readonly dataset: string;
  readonly label: Words;
  readonly value: Words;
  readonly source_id: string;
  readonly locator: string;
  readonly status: string;
}

/** What the published tables say of one claim. */
export interface Outcome {
  /** The strongest reading first; together they decide. */
  readonly readings: readonly Reading[];
  /** What the same tables say by measures that the claim does not name: said to the reader, decides nothing. */
  readonly beside: readonly Words[];
  /** Documents qualify what the tables confirm, for a reason that the evidence of the claim gives. */
  readonly qualified: boolean;
  readonly rows: readonly EvidenceRow[];
}

/**
 * The verdict that readings amount to: supported if all hold, contradicted if none does, with nuance if some do, or if
 * all do and documents qualify the claim.
 */
export function verdictOf({readings, qualified}: Pick<Outcome, "readings" | "qualified">): ClaimVerdict {
  const holding = readings.filter(({holds}) => holds).length;
  if (holding === 0) return "contradicted";
  return holding < readings.length || qualified ? "supported-with-nuance" : "supported";
}
