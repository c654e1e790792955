import type {Words} from "../lib/words.ts";
import type {Arquero, DrawnRow, Tables} from "./figure.ts";

/** The types of pledge that the project ATOP codes, as columns of the table. */
export const pledgeTypes = {
  defense: {en: "Defense", ja: "防衛"},
  offense: {en: "Offense", ja: "攻勢"},
  neutrality: {en: "Neutrality", ja: "中立"},
  consultation: {en: "Consultation", ja: "協議"},
  nonaggression: {en: "Non-aggression", ja: "不可侵"}
} as const satisfies Record<string, Words>;

export type PledgeType = keyof typeof pledgeTypes;

/** A run of years in which one state made a pledge to another, or was its ally without that pledge. */
export interface PledgeRow extends DrawnRow {
  readonly from_iso3: string;
  readonly to_iso3: string;
  /** The other makes the same pledge in the same years; the run then stands for both, from Japan. */
  readonly mutual: boolean;
  readonly type: PledgeType;
  readonly made: boolean;
  readonly first: number;
  readonly last: number;
}

type Cell = Omit<PledgeRow, "mutual" | "first" | "last"> & {readonly year: number};

const types = Object.keys(pledgeTypes) as PledgeType[];

/**
 * Runs of pledges, in the order of their beginning. Of the absence of a pledge only that with the United States is
 * kept, and only of types that one of the two makes.
 */
export function pledgeRows(tables: Tables, {escape}: Arquero): PledgeRow[] {
  const cells = tables["alliance-pledges"]
    .fold(types, {as: ["type", "made"]})
    .derive({made: escape(({made}: {made: number}) => made === 1)})
    .orderby("from_iso3", "to_iso3", "type", "year")
    .select("from_iso3", "to_iso3", "type", "made", "year", "status", "source_id", "locator", "note")
    .objects() as Cell[];
  const runs = runsOf(cells);
  const usual = new Set(
    runs.filter((run) => run.made && [run.from_iso3, run.to_iso3].includes("USA")).map(({type}) => type)
  );
  return merged(runs)
    .filter(({made, type, from_iso3, to_iso3}) => made || (usual.has(type) && [from_iso3, to_iso3].includes("USA")))
    .sort((a, b) => a.first - b.first);
}

function runsOf(cells: readonly Cell[]): PledgeRow[] {
  const runs: PledgeRow[] = [];
  for (const {year, ...cell} of cells) {
    const run = runs.at(-1);
    const goesOn =
      run?.last === year - 1 &&
      (["from_iso3", "to_iso3", "type", "made"] as const).every((field) => run[field] === cell[field]);
    if (goesOn) runs.push({...runs.pop()!, last: year});
    else runs.push({...cell, mutual: false, first: year, last: year});
  }
  return runs.map((run) => ({...run, locator: run.locator.replace(/\d+$/, `${run.first} to ${run.last}`)}));
}

/** Each run of Japan's with the equal one of the other side in it; what has none stays as it is. */
function merged(runs: readonly PledgeRow[]): PledgeRow[] {
  const back = (run: PledgeRow) =>
    runs.find(
      (other) =>
        other.from_iso3 === run.to_iso3 &&
        other.to_iso3 === run.from_iso3 &&
        (["type", "made", "first", "last"] as const).every((field) => other[field] === run[field])
    );
  return runs.flatMap((run) => {
    if (!back(run)) return [run];
    return run.from_iso3 === "JPN" ? [{...run, mutual: true}] : [];
  });
}
