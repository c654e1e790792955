import {agreementCounts} from "./agreement-counts.ts";
import {agreements} from "./agreements.ts";
import {alliancePledges} from "./alliance-pledges.ts";
import {assetProtection} from "./asset-protection.ts";
import {claimReferences} from "./claim-references.ts";
import {claims} from "./claims.ts";
import {defenseBudgetAdditions} from "./defense-budget-additions.ts";
import {defenseBudgetComparison} from "./defense-budget-comparison.ts";
import {defenseBudgetComposition} from "./defense-budget-composition.ts";
import {defenseBudgetDollars} from "./defense-budget-dollars.ts";
import {defenseBudgetShares} from "./defense-budget-shares.ts";
import {defenseBudget} from "./defense-budget.ts";
import {defensePlanAmounts} from "./defense-plan-amounts.ts";
import {defensePlans} from "./defense-plans.ts";
import {equipmentProcurement} from "./equipment-procurement.ts";
import {events} from "./events.ts";
import {exchangeRate} from "./exchange-rate.ts";
import {exchangeStudents} from "./exchange-students.ts";
import {forceTargets} from "./force-targets.ts";
import {foreignDefenseBudgets} from "./foreign-defense-budgets.ts";
import {hostNationSupport} from "./host-nation-support.ts";
import {japanGdp} from "./japan-gdp.ts";
import {jointExercises} from "./joint-exercises.ts";
import {militaryExpenditure} from "./military-expenditure.ts";
import {missileLaunches} from "./missile-launches.ts";
import {polls} from "./polls.ts";
import {scrambles} from "./scrambles.ts";
import {scramblesByForce} from "./scrambles-by-force.ts";
import {sdfMissionCosts} from "./sdf-mission-costs.ts";
import {sdfMissions} from "./sdf-missions.ts";
import {unMissionSites} from "./un-mission-sites.ts";
import {sdfPosture} from "./sdf-posture.ts";
import {sdfStrengthByRank} from "./sdf-strength-by-rank.ts";
import {sdfEquipment} from "./sdf-equipment.ts";
import {sdfFacilities} from "./sdf-facilities.ts";
import {securityAssistance} from "./security-assistance.ts";
import {senkakuDays} from "./senkaku-days.ts";
import {senkakuVessels} from "./senkaku-vessels.ts";
import {sources} from "./sources.ts";
import {specialMeasuresTerms} from "./special-measures-terms.ts";
import type {DatasetSpec} from "./spec.ts";
import {stateVisitClaims} from "./state-visit-claims.ts";
import {treatyIndexCounts} from "./treaty-index-counts.ts";
import {unPeacekeepers} from "./un-peacekeepers.ts";
import {unPeacekeepersByMission} from "./un-peacekeepers-by-mission.ts";
import {unPeacekeepersWorld} from "./un-peacekeepers-world.ts";
import {usFacilities} from "./us-facilities.ts";
import {usFacilityTotals} from "./us-facility-totals.ts";
import {usFacilityReturns} from "./us-facility-returns.ts";
import {usPersonnel} from "./us-personnel.ts";
import {usPersonnelShare} from "./us-personnel-share.ts";
import {usBasePopulation} from "./us-base-population.ts";

/** All datasets, in the order in which readers meet them. */
export const specs: readonly DatasetSpec[] = [
  defenseBudget,
  defenseBudgetDollars,
  defenseBudgetShares,
  defenseBudgetComposition,
  defenseBudgetAdditions,
  defensePlans,
  defensePlanAmounts,
  equipmentProcurement,
  hostNationSupport,
  militaryExpenditure,
  foreignDefenseBudgets,
  defenseBudgetComparison,
  exchangeRate,
  japanGdp,
  polls,
  agreements,
  agreementCounts,
  treatyIndexCounts,
  alliancePledges,
  specialMeasuresTerms,
  stateVisitClaims,
  securityAssistance,
  jointExercises,
  exchangeStudents,
  usPersonnel,
  usPersonnelShare,
  usBasePopulation,
  usFacilities,
  usFacilityTotals,
  usFacilityReturns,
  sdfMissions,
  sdfMissionCosts,
  assetProtection,
  unMissionSites,
  sdfPosture,
  sdfStrengthByRank,
  sdfEquipment,
  forceTargets,
  sdfFacilities,
  unPeacekeepers,
  unPeacekeepersByMission,
  unPeacekeepersWorld,
  scrambles,
  scramblesByForce,
  senkakuVessels,
  senkakuDays,
  missileLaunches,
  events,
  claims,
  claimReferences,
  sources
];
