import {type ColumnTable, fromArrow} from "arquero";
import type {DatasetSpec} from "../src/datasets/spec.ts";
import {agreementCounts} from "./agreement-counts.ts";
import {agreements} from "./agreements.ts";
import {alliancePledges} from "./alliance-pledges.ts";
import {defenseBudget} from "./defense-budget.ts";
import {defensePlans} from "./defense-plans.ts";
import {events} from "./events.ts";
import {exchangeRate} from "./exchange-rate.ts";
import {hostNationSupport} from "./host-nation-support.ts";
import type {OpenRow} from "./lib/check.ts";
import {repositoryFiles, type DataFiles} from "./lib/data-files.ts";
import {readTexts, type Dataset} from "./lib/dataset.ts";
import {encodeSound} from "./lib/encode.ts";
import {faultLine, type Fault} from "./lib/faults.ts";
import {danglingFaults} from "./lib/references.ts";
import {bibliographyText, readBibliography, type Sources} from "./lib/sources.ts";
import {uncitedFaults, unreadFaults} from "./lib/unreferenced.ts";
import {jointExercises} from "./joint-exercises.ts";
import {militaryExpenditure} from "./military-expenditure.ts";
import {missileLaunches} from "./missile-launches.ts";
import {polls} from "./polls.ts";
import {scrambles} from "./scrambles.ts";
import {sdfMissions} from "./sdf-missions.ts";
import {sdfPosture} from "./sdf-posture.ts";
import {securityAssistance} from "./security-assistance.ts";
import {senkakuVessels} from "./senkaku-vessels.ts";
import {treatyIndexCounts} from "./treaty-index-counts.ts";
import {unPeacekeepers} from "./un-peacekeepers.ts";
import {usFacilities} from "./us-facilities.ts";
import {usFacilityTotals} from "./us-facility-totals.ts";
import {usPersonnel} from "./us-personnel.ts";

/** Every dataset with its loader, in the order of the specs. */
export const datasets = [
  defenseBudget,
  defensePlans,
  hostNationSupport,
  militaryExpenditure,
  exchangeRate,
  polls,
  agreements,
  agreementCounts,
  treatyIndexCounts,
  alliancePledges,
  securityAssistance,
  jointExercises,
  usPersonnel,
  usFacilities,
  usFacilityTotals,
  sdfMissions,
  sdfPosture,
  unPeacekeepers,
  scrambles,
  senkakuVessels,
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
 * @throws PublicationError that lists the faults of bibliography and datasets, all that can be judged at once
 */
export function publish(files: DataFiles = repositoryFiles()): Publication {
  const bibliography = readBibliography(bibliographyText(files));
  const {sources, isReadable} = bibliography;
  const specs = datasets.map(({spec}) => spec);
  const judged = datasets.map(({spec, judge}) => ({
    spec,
    ...judge(readTexts(spec, files), isReadable ? sources : null)
  }));
  const tables = new Map<string, readonly OpenRow[]>([["sources", [...sources.values()] as unknown as OpenRow[]]]);
  for (const {spec, rows} of judged) if (rows) tables.set(spec.id, rows);
  const faults = [
    ...told("sources", [...bibliography.faults, ...uncitedFaults(bibliography, specs, files)]),
    ...told("data", unreadFaults(specs, files)),
    ...judged.flatMap(({spec, rows, faults: own}) =>
      told(spec.id, [...own, ...(rows ? danglingFaults(spec, rows, tables) : [])])
    )
  ];
  if (faults.length > 0) throw new PublicationError(onceEach(faults));
  const published = judged.map(({spec, rows}) => {
    const arrow = encodeSound(spec, rows!, sources);
    return [spec.id, {spec, arrow, table: fromArrow(arrow)}] as const;
  });
  return {sources, datasets: new Map(published)};
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
