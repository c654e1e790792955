import type {Locale, Words} from "../lib/words.ts";

/** Where an indicator points. */
export type Direction = "autonomy" | "dependence" | "both";

export const directions = {
  autonomy: {en: "More autonomy", ja: "自律の方向"},
  dependence: {en: "More dependence", ja: "依存の方向"},
  both: {en: "Both, or not to be known", ja: "両方、または判定できない"}
} as const satisfies Record<Direction, Words>;

/** Where values went between two dates. */
export type Course = "up" | "level" | "down";

export type IndicatorId =
  | "budget"
  | "strengthen"
  | "partners"
  | "assistance"
  | "personnel"
  | "pledges"
  | "purchases"
  | "support"
  | "means"
  | "spending"
  | "protection"
  | "article9";

export interface Indicator {
  /** What is measured, short enough for the head of a small panel. */
  readonly name: Words;
  /** What is measured, in a sentence. */
  readonly measure: Words;
  /** The figure that shows it at length. */
  readonly figure: string;
  readonly format: (value: number, locale: Locale) => string;
  /** Short form for the panel. */
  readonly short: (value: number, locale: Locale) => string;
  /** Longest step in years that its line may span. */
  readonly maxStep: number;
  /** Values are years of account, which begin in April. */
  readonly fiscal?: boolean;
  /** Where each course points, and why. */
  readonly points: Readonly<Record<Course, {readonly to: Direction; readonly because: Words}>>;
}
