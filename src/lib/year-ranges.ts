/** Years as a reader writes them: `[1956, 1957, 1962]` gives `["1956–57", "1962"]`. Sorts first; ignores repeats. */
export function yearRanges(years: readonly number[]): string[] {
  const runs: [number, number][] = [];
  for (const year of [...new Set(years)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && year === run[1] + 1) run[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([first, last]) => (first === last ? String(first) : `${first}–${shorten(first, last)}`));
}

function shorten(first: number, last: number): string {
  return Math.trunc(first / 100) === Math.trunc(last / 100) ? String(last).slice(2) : String(last);
}
