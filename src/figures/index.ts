import {article9Polls} from "./article9-polls.ts";
import {budgetTrend} from "./budget-trend.ts";
import type {Figure} from "./figure.ts";
import {partnerMatrix} from "./partner-matrix.ts";
import {peacekeepers} from "./peacekeepers.ts";
import {scrambles} from "./scrambles.ts";
import {sdfMissionsMap} from "./sdf-missions-map.ts";
import {sdfMissions} from "./sdf-missions.ts";
import {southwestShift} from "./southwest-shift.ts";
import {usFacilitiesMap} from "./us-facilities-map.ts";
import {usPersonnelCompared} from "./us-personnel-compared.ts";
import {usPersonnelJapan} from "./us-personnel-japan.ts";

/** All figures, in the order of the gallery. */
export const figures: readonly Figure[] = [
  budgetTrend,
  article9Polls,
  partnerMatrix,
  usPersonnelJapan,
  usPersonnelCompared,
  usFacilitiesMap,
  sdfMissions,
  sdfMissionsMap,
  peacekeepers,
  southwestShift,
  scrambles
];

const ids = figures.map(({id}) => id);
const twice = ids.find((id, i) => ids.indexOf(id) !== i);
if (twice) throw new Error(`figure id twice ${JSON.stringify(twice)} (src/figures/index.ts); rename one`);
