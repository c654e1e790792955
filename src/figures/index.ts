import {affinity} from "./affinity.ts";
import {agreementsCumulative} from "./agreements-cumulative.ts";
import {allianceUseful} from "./alliance-useful.ts";
import {article9Polls} from "./article9-polls.ts";
import {autonomyScorecard} from "./autonomy-scorecard.ts";
import {budgetGdp} from "./budget-gdp.ts";
import {budgetGrowth} from "./budget-growth.ts";
import {budgetTrend} from "./budget-trend.ts";
import {budgetYenDollar} from "./budget-yen-dollar.ts";
import {claims} from "./claims.ts";
import {constitutionPolls} from "./constitution-polls.ts";
import type {Figure} from "./figure.ts";
import {foreignMilitarySales} from "./foreign-military-sales.ts";
import {hostNationSupport} from "./host-nation-support.ts";
import {missileLaunches} from "./missile-launches.ts";
import {mutualTrust} from "./mutual-trust.ts";
import {okinawaGap} from "./okinawa-gap.ts";
import {partnerMatrix} from "./partner-matrix.ts";
import {peacekeepers} from "./peacekeepers.ts";
import {pledges} from "./pledges.ts";
import {scrambles} from "./scrambles.ts";
import {sdfMissionsMap} from "./sdf-missions-map.ts";
import {sdfMissions} from "./sdf-missions.ts";
import {sdfStrength} from "./sdf-strength.ts";
import {securityAssistance} from "./security-assistance.ts";
import {senkakuPresence} from "./senkaku-presence.ts";
import {southwestShift} from "./southwest-shift.ts";
import {specialMeasures} from "./special-measures.ts";
import {spendingCompared} from "./spending-compared.ts";
import {stateVisit2024} from "./state-visit-2024.ts";
import {timeline} from "./timeline.ts";
import {treatyIndex} from "./treaty-index.ts";
import {twoPlusTwo} from "./two-plus-two.ts";
import {usFacilitiesMap} from "./us-facilities-map.ts";
import {usFavourability} from "./us-favourability.ts";
import {usPersonnelCompared} from "./us-personnel-compared.ts";
import {usPersonnelJapan} from "./us-personnel-japan.ts";
import {usReliance} from "./us-reliance.ts";

/** All figures, in the order of the gallery. */
export const figures: readonly Figure[] = [
  autonomyScorecard,
  claims,
  budgetTrend,
  budgetGrowth,
  budgetGdp,
  budgetYenDollar,
  spendingCompared,
  hostNationSupport,
  specialMeasures,
  foreignMilitarySales,
  article9Polls,
  constitutionPolls,
  sdfStrength,
  allianceUseful,
  usReliance,
  affinity,
  usFavourability,
  mutualTrust,
  okinawaGap,
  partnerMatrix,
  agreementsCumulative,
  twoPlusTwo,
  pledges,
  securityAssistance,
  treatyIndex,
  stateVisit2024,
  usPersonnelJapan,
  usPersonnelCompared,
  usFacilitiesMap,
  southwestShift,
  sdfMissions,
  sdfMissionsMap,
  peacekeepers,
  scrambles,
  senkakuPresence,
  missileLaunches,
  timeline
];

const ids = figures.map(({id}) => id);
const twice = ids.find((id, i) => ids.indexOf(id) !== i);
if (twice) throw new Error(`figure id twice ${JSON.stringify(twice)} (src/figures/index.ts); rename one`);
