import {gapInputs, type Gap, type GapTopic} from "../src/datasets/gaps.ts";
import {parseTable} from "./lib/csv.ts";
import {repositoryFiles, type DataFiles} from "./lib/data-files.ts";
import {refuse, type Fault} from "./lib/faults.ts";

const topics = Object.keys(gapInputs) as GapTopic[];

/**
 * What is not published, from the text of each topic's table, in the order of the topics and then of the ids.
 * @throws DataError listing every misfit, and every id that stands in two tables
 */
export function parseGaps(texts: Readonly<Record<GapTopic, string>>): readonly Gap[] {
  const faults: Fault[] = [];
  const seen = new Map<string, string>();
  const gaps = topics.flatMap((topic) => {
    const rows = parseTable(gapInputs[topic], texts[topic], faults) as unknown as (Gap & {_at: string})[];
    return rows
      .map(({_at, ...gap}) => {
        const first = seen.get(gap.gap_id);
        if (first && !first.startsWith(`${gapInputs[topic].path}:`))
          faults.push({
            what: "gap id twice",
            value: gap.gap_id,
            where: _at,
            remedy: `it stands at ${first} too: give it another id`
          });
        else seen.set(gap.gap_id, _at);
        return {...gap, topic};
      })
      .sort((a, b) => (a.gap_id < b.gap_id ? -1 : 1));
  });
  refuse("gaps", faults);
  return gaps;
}

/** What is not published, from the tables under `data/`. @throws DataError as {@link parseGaps} */
export function readGaps({read}: DataFiles = repositoryFiles()): readonly Gap[] {
  const texts = topics.map((topic) => [topic, read(gapInputs[topic].path) ?? ""]);
  return parseGaps(Object.fromEntries(texts) as Record<GapTopic, string>);
}
