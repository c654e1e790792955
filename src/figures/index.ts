import {agreementsCumulative} from "./agreements-cumulative.ts";
import {article9Polls} from "./article9-polls.ts";
import {autonomyScorecard} from "./autonomy-scorecard.ts";
import {budgetTrend} from "./budget-trend.ts";
import type {Figure} from "./figure.ts";
import {foreignMilitarySales} from "./foreign-military-sales.ts";
import {partnerMatrix} from "./partner-matrix.ts";
import {pledges} from "./pledges.ts";
import {scrambles} from "./scrambles.ts";
import {securityAssistance} from "./security-assistance.ts";
import {specialMeasures} from "./special-measures.ts";
import {stateVisit2024} from "./state-visit-2024.ts";
import {treatyIndex} from "./treaty-index.ts";
import {twoPlusTwo} from "./two-plus-two.ts";
import {usPersonnelJapan} from "./us-personnel-japan.ts";

/** All figures, in the order of the gallery. */
export const figures: readonly Figure[] = [
  autonomyScorecard,
  budgetTrend,
  specialMeasures,
  foreignMilitarySales,
  article9Polls,
  partnerMatrix,
  agreementsCumulative,
  twoPlusTwo,
  pledges,
  securityAssistance,
  treatyIndex,
  stateVisit2024,
  usPersonnelJapan,
  scrambles
];

const ids = figures.map(({id}) => id);
const twice = ids.find((id, i) => ids.indexOf(id) !== i);
if (twice) throw new Error(`figure id twice ${JSON.stringify(twice)} (src/figures/index.ts); rename one`);
