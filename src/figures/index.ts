import {article9Polls} from "./article9-polls.ts";
import {autonomyScorecard} from "./autonomy-scorecard.ts";
import {budgetTrend} from "./budget-trend.ts";
import {claims} from "./claims.ts";
import type {Figure} from "./figure.ts";
import {foreignMilitarySales} from "./foreign-military-sales.ts";
import {partnerMatrix} from "./partner-matrix.ts";
import {scrambles} from "./scrambles.ts";
import {specialMeasures} from "./special-measures.ts";
import {stateVisit2024} from "./state-visit-2024.ts";
import {usPersonnelJapan} from "./us-personnel-japan.ts";

/** All figures, in the order of the gallery. */
export const figures: readonly Figure[] = [
  autonomyScorecard,
  budgetTrend,
  specialMeasures,
  foreignMilitarySales,
  article9Polls,
  partnerMatrix,
  stateVisit2024,
  usPersonnelJapan,
  scrambles,
  claims
];

const ids = figures.map(({id}) => id);
const twice = ids.find((id, i) => ids.indexOf(id) !== i);
if (twice) throw new Error(`figure id twice ${JSON.stringify(twice)} (src/figures/index.ts); rename one`);
