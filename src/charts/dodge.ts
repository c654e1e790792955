/**
 * Moves positions apart so that neighbours are at least `gap` from each other and all stay within `[min, max]`,
 * each as near to its wish as that allows; the order of the wishes is kept. When there is no room for all, they are
 * spread evenly over the whole range.
 * @returns the new positions in the order of the input
 */
export function dodge(wishes: readonly number[], gap: number, [min, max]: readonly [number, number]): number[] {
  const order = wishes.map((_, i) => i).sort((a, b) => wishes[a] - wishes[b] || a - b);
  const n = order.length;
  const placed = new Array<number>(n);
  if (n > 1 && gap * (n - 1) > max - min) {
    for (const [rank, i] of order.entries()) placed[i] = min + ((max - min) * rank) / (n - 1);
    return placed;
  }
  // Clusters of touching labels, each centred on the mean of its wishes (pool adjacent violators).
  const clusters: {first: number; members: number[]}[] = [];
  for (const i of order) {
    clusters.push({first: clamp(wishes[i], min, max), members: [i]});
    while (clusters.length > 1) {
      const [upper, lower] = clusters.slice(-2);
      if (upper.first + gap * upper.members.length <= lower.first) break;
      const members = [...upper.members, ...lower.members];
      const mean = members.reduce((sum, member, rank) => sum + wishes[member] - gap * rank, 0) / members.length;
      clusters.splice(-2, 2, {first: clamp(mean, min, max - gap * (members.length - 1)), members});
    }
  }
  for (const {first, members} of clusters) for (const [rank, i] of members.entries()) placed[i] = first + gap * rank;
  return placed;
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(Math.max(value, min), max);
}
