/** A value of one year. */
export interface Point {
  readonly year: number;
  readonly value: number;
}

/** How many years in a row, up to `last`, each exceed the year before; a missing year ends the run. */
export function risesTo(last: number, points: readonly Point[]): number {
  const byYear = new Map(points.map(({year, value}) => [year, value]));
  let count = 0;
  for (let year = last; ; year -= 1) {
    const [value, before] = [byYear.get(year), byYear.get(year - 1)];
    if (value === undefined || before === undefined || value <= before) return count;
    count += 1;
  }
}
