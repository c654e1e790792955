import {type ColumnTable, fromArrow} from "arquero";
import type {Gap} from "../src/datasets/gaps.ts";
import {gapInputs} from "../src/datasets/gaps.ts";
import {sources as bibliography} from "../src/datasets/sources.ts";
import type {DatasetSpec} from "../src/datasets/spec.ts";
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
import {readGaps} from "./gaps.ts";
import {hostNationSupport} from "./host-nation-support.ts";
import type {OpenRow} from "./lib/check.ts";
import {citations, type Citation} from "./lib/citations.ts";
import {repositoryFiles, type DataFiles} from "./lib/data-files.ts";
import {readTexts, type Dataset} from "./lib/dataset.ts";
import {encode, encodeSound} from "./lib/encode.ts";
import {DataError, faultLine, type Fault} from "./lib/faults.ts";
import {danglingFaults} from "./lib/references.ts";
import {bibliographyText, readBibliography, type Sources} from "./lib/sources.ts";
import {uncitedFaults, unreadFaults} from "./lib/unreferenced.ts";
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
import {buildSources} from "./sources.ts";
import {specialMeasuresTerms} from "./special-measures-terms.ts";
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

/** Every dataset with its loader, in the order of the specs. */
export const datasets = [
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
  claimReferences
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
  /** Who cites each document, by source id. */
  readonly citations: ReadonlyMap<string, Citation>;
  /** What is not published, and why. */
  readonly gaps: readonly Gap[];
}

/**
 * Builds every dataset from `data/`, the bibliography last, as it counts the rows of the others. Figures query the
 * tables that the encoded files hold, so what is drawn is what is published.
 * @throws PublicationError that lists the faults of bibliography, datasets and gaps, all that can be judged at once
 */
export function publish(files: DataFiles = repositoryFiles()): Publication {
  const documents = readBibliography(bibliographyText(files));
  const {sources, isReadable} = documents;
  const judged = datasets.map(({spec, judge, complete}) => ({
    ...{spec, complete},
    ...judge(readTexts(spec, files), isReadable ? sources : null)
  }));
  const gaps = attempt(() => readGaps(files));
  const read = [...datasets.map(({spec}) => spec), {inputs: gapInputs, breaks: []}];
  const tables = new Map<string, readonly OpenRow[]>([["sources", [...sources.values()] as unknown as OpenRow[]]]);
  for (const {spec, rows} of judged) if (rows) tables.set(spec.id, rows);
  const faults = [
    ...told("sources", [...documents.faults, ...uncitedFaults(documents, read, files)]),
    ...told("data", unreadFaults(read, files)),
    ...gaps.faults,
    ...judged.flatMap(({spec, rows, faults: own}) =>
      told(spec.id, [...own, ...(rows ? danglingFaults(spec, rows, tables) : [])])
    )
  ];
  if (!gaps.made || faults.length > 0) throw new PublicationError(onceEach(faults));
  const published = new Map<string, Published>();
  const add = (spec: DatasetSpec, arrow: Uint8Array) => published.set(spec.id, {spec, arrow, table: fromArrow(arrow)});
  // Datasets about the others stand after them in the list.
  for (const {spec, rows, complete} of judged) {
    const queried = Object.fromEntries([...published].map(([id, {table}]) => [id, table]));
    add(spec, complete ? encode(spec, complete(rows!, queried), sources) : encodeSound(spec, rows!, sources));
  }
  const cited = citations(published.values());
  add(bibliography, buildSources(sources, cited));
  return {sources, datasets: published, citations: cited, gaps: gaps.made};
}

/** What a reader makes, or the faults that it throws. */
function attempt<T>(make: () => T): {readonly made?: T; readonly faults: readonly string[]} {
  try {
    return {made: make(), faults: []};
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return {faults: error.faults};
  }
}

function told(dataset: string, faults: readonly Fault[]): readonly string[] {
  return faults.map((fault) => faultLine(dataset, fault));
}

/** Datasets share input tables: what is wrong with one of those is told by the first dataset that reads it. */
function onceEach(faults: readonly string[]): readonly string[] {
  const heard = new Set<string>();
  return faults.filter((fault) => {
    const words = fault.slice(fault.indexOf(": "));
    return !heard.has(words) && heard.add(words);
  });
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
