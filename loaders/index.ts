import {type ColumnTable, fromArrow} from "arquero";
import type {DatasetSpec} from "../src/datasets/spec.ts";
import {agreementCounts} from "./agreement-counts.ts";
import {agreements} from "./agreements.ts";
import {alliancePledges} from "./alliance-pledges.ts";
import {defenseBudgetAdditions} from "./defense-budget-additions.ts";
import {defenseBudgetComparison} from "./defense-budget-comparison.ts";
import {defenseBudgetComposition} from "./defense-budget-composition.ts";
import {defenseBudgetDollars} from "./defense-budget-dollars.ts";
import {defenseBudgetShares} from "./defense-budget-shares.ts";
import {defenseBudget} from "./defense-budget.ts";
import {defensePlanAmounts} from "./defense-plan-amounts.ts";
import {defensePlans} from "./defense-plans.ts";
import {events} from "./events.ts";
import {exchangeRate} from "./exchange-rate.ts";
import {foreignDefenseBudgets} from "./foreign-defense-budgets.ts";
import {hostNationSupport} from "./host-nation-support.ts";
import {DataError} from "./lib/faults.ts";
import type {Dataset} from "./lib/dataset.ts";
import {readSources, type Sources} from "./lib/sources.ts";
import {japanGdp} from "./japan-gdp.ts";
import {jointExercises} from "./joint-exercises.ts";
import {militaryExpenditure} from "./military-expenditure.ts";
import {missileLaunches} from "./missile-launches.ts";
import {polls} from "./polls.ts";
import {scrambles} from "./scrambles.ts";
import {scramblesByForce} from "./scrambles-by-force.ts";
import {sdfMissions} from "./sdf-missions.ts";
import {unMissionSites} from "./un-mission-sites.ts";
import {sdfPosture} from "./sdf-posture.ts";
import {sdfStrengthByRank} from "./sdf-strength-by-rank.ts";
import {sdfEquipment} from "./sdf-equipment.ts";
import {sdfFacilities} from "./sdf-facilities.ts";
import {securityAssistance} from "./security-assistance.ts";
import {senkakuDays} from "./senkaku-days.ts";
import {senkakuVessels} from "./senkaku-vessels.ts";
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

const datasets = [
  defenseBudget,
  defenseBudgetDollars,
  defenseBudgetShares,
  defenseBudgetComposition,
  defenseBudgetAdditions,
  defensePlans,
  defensePlanAmounts,
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
  securityAssistance,
  jointExercises,
  usPersonnel,
  usPersonnelShare,
  usBasePopulation,
  usFacilities,
  usFacilityTotals,
  usFacilityReturns,
  sdfMissions,
  unMissionSites,
  sdfPosture,
  sdfStrengthByRank,
  sdfEquipment,
  sdfFacilities,
  unPeacekeepers,
  unPeacekeepersByMission,
  unPeacekeepersWorld,
  scrambles,
  scramblesByForce,
  senkakuVessels,
  senkakuDays,
  missileLaunches,
  events
] as unknown as readonly Dataset[];

/** A dataset as it is published: the encoded file, and the same table to query. */
export interface Published {
  readonly spec: DatasetSpec;
  readonly arrow: Uint8Array;
  readonly table: ColumnTable;
}

export interface Publication {
  readonly sources: Sources;
  readonly datasets: ReadonlyMap<string, Published>;
}

/**
 * Builds every dataset from `data/`. Figures query the tables that the encoded files hold, so what is drawn is what
 * is published.
 * @throws Error that lists the faults of all datasets
 */
export function publish(): Publication {
  const sources = readSources();
  const faults: string[] = [];
  const published = new Map<string, Published>();
  for (const {spec, build} of datasets) {
    try {
      const arrow = build(sources);
      published.set(spec.id, {spec, arrow, table: fromArrow(arrow)});
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      faults.push(...error.faults);
    }
  }
  if (faults.length > 0) throw new PublicationError(faults);
  return {sources, datasets: published};
}

/** The faults of all datasets, one a line. */
export class PublicationError extends Error {
  override readonly name = "PublicationError";

  constructor(readonly faults: readonly string[]) {
    super(
      `${faults.length} fault${faults.length === 1 ? "" : "s"} in the data, nothing was written:\n${faults.join("\n")}`
    );
  }
}
