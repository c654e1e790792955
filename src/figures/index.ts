import {affinity} from "./affinity.ts";
import {allianceUseful} from "./alliance-useful.ts";
import {article9Polls} from "./article9-polls.ts";
import {budgetTrend} from "./budget-trend.ts";
import {constitutionPolls} from "./constitution-polls.ts";
import type {Figure} from "./figure.ts";
import {mutualTrust} from "./mutual-trust.ts";
import {okinawaGap} from "./okinawa-gap.ts";
import {partnerMatrix} from "./partner-matrix.ts";
import {scrambles} from "./scrambles.ts";
import {sdfStrength} from "./sdf-strength.ts";
import {usFavourability} from "./us-favourability.ts";
import {usPersonnelJapan} from "./us-personnel-japan.ts";
import {usReliance} from "./us-reliance.ts";

/** All figures, in the order of the gallery. */
export const figures: readonly Figure[] = [
  budgetTrend,
  allianceUseful,
  sdfStrength,
  usReliance,
  affinity,
  usFavourability,
  mutualTrust,
  okinawaGap,
  constitutionPolls,
  article9Polls,
  partnerMatrix,
  usPersonnelJapan,
  scrambles
];

const ids = figures.map(({id}) => id);
const twice = ids.find((id, i) => ids.indexOf(id) !== i);
if (twice) throw new Error(`figure id twice ${JSON.stringify(twice)} (src/figures/index.ts); rename one`);
