import {budgetTrend} from "./budget-trend.ts";
import type {Figure} from "./figure.ts";

/** All figures, in the order of the gallery. */
export const figures: readonly Figure[] = [budgetTrend];

/** The figure of an id. @throws Error naming the figures that there are */
export function figureOf(id: string): Figure {
  const figure = figures.find((f) => f.id === id);
  if (!figure) throw new Error(`unknown figure ${JSON.stringify(id)}; use one of ${figures.map((f) => f.id).join(", ")}`);
  return figure;
}
