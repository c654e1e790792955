import {index} from "d3-array";
import {choose, type Choice} from "./choose.ts";
import type {Transcribed} from "./dataset.ts";

interface Dated extends Transcribed {
  readonly date: string;
}

/**
 * One date for each key: that of the best source (see {@link choose}), unless another source prints the same date
 * more precisely: a table that says July 2018 and a chronology that says 13 July 2018 agree, and the day is used. Only
 * rows that `prefer` ranks alike can refine each other, so that a derived day never takes the place of a printed month.
 */
export function chooseDates<R extends Dated>(rows: readonly R[], choice: Omit<Choice<R>, "value">): R[] {
  const {key, prefer = () => 0} = choice;
  const keyOf = (row: R) => JSON.stringify(key.map((name) => row[name]));
  const chosen: R[] = choose(rows, {...choice, value: "date"}).map(({alternatives: _, ...row}) => row as unknown as R);
  const winners = index(chosen, keyOf);
  const finer = rows.filter((row) => {
    const winner = winners.get(keyOf(row))!;
    return row.date !== winner.date && row.date.startsWith(winner.date) && prefer(row) === prefer(winner);
  });
  if (finer.length === 0) return chosen;
  const refined = index(chooseDates(finer, choice), keyOf);
  return chosen.map((row) => refined.get(keyOf(row)) ?? row);
}
