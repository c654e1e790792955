/** The names nearest to one that is not among them, best first, three at most; none that is far off. */
export function nearestNames(name: string, names: readonly string[]): string[] {
  const all = names.map((other) => ({
    other,
    steps: other.includes(name) && name.length > 2 ? 1 : distance(name, other)
  }));
  const most = Math.min(Math.ceil(name.length / 3), ...all.map(({steps}) => steps + 1));
  return all
    .filter(({steps}) => steps <= most)
    .sort((a, b) => a.steps - b.steps || (a.other < b.other ? -1 : 1))
    .slice(0, 3)
    .map(({other}) => other);
}

/** How many letters must be put in, taken out, changed or swapped with the next to make one word of the other. */
function distance(a: string, b: string): number {
  const rows = [Array.from({length: b.length + 1}, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = rows[i - 1][j - 1] + Number(a[i - 1] !== b[j - 1]);
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? rows[i - 2][j - 2] + 1 : Infinity;
      row.push(Math.min(rows[i - 1][j] + 1, row[j - 1] + 1, changed, swapped));
    }
    rows.push(row);
  }
  return rows[a.length][b.length];
}
