import {article9Polls} from "./article9-polls.ts";
import {budgetGdp} from "./budget-gdp.ts";
import {budgetGrowth} from "./budget-growth.ts";
import {budgetTrend} from "./budget-trend.ts";
import {budgetYenDollar} from "./budget-yen-dollar.ts";
import type {Figure} from "./figure.ts";
import {hostNationSupport} from "./host-nation-support.ts";
import {partnerMatrix} from "./partner-matrix.ts";
import {scrambles} from "./scrambles.ts";
import {spendingCompared} from "./spending-compared.ts";
import {usPersonnelJapan} from "./us-personnel-japan.ts";

/** All figures, in the order of the gallery. */
export const figures: readonly Figure[] = [
  budgetTrend,
  budgetGrowth,
  budgetGdp,
  budgetYenDollar,
  spendingCompared,
  hostNationSupport,
  article9Polls,
  partnerMatrix,
  usPersonnelJapan,
  scrambles
];

const ids = figures.map(({id}) => id);
const twice = ids.find((id, i) => ids.indexOf(id) !== i);
if (twice) throw new Error(`figure id twice ${JSON.stringify(twice)} (src/figures/index.ts); rename one`);
