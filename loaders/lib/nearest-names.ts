/** Up to three names that a mistyped one may have meant: those that share most pairs of letters with it. */
export function nearestNames(typed: string, names: readonly string[]): string[] {
  const wanted = pairs(typed);
  const likeness = (name: string) => {
    const own = pairs(name);
    return (2 * [...own].filter((pair) => wanted.has(pair)).length) / (own.size + wanted.size || 1);
  };
  return names
    .map((name) => ({name, like: likeness(name)}))
    .filter(({like}) => like > 0.25)
    .sort((a, b) => b.like - a.like)
    .slice(0, 3)
    .map(({name}) => name);
}

function pairs(text: string): Set<string> {
  const letters = text.toLowerCase().replace(/[^a-z0-9]/g, "");
  return new Set(Array.from(letters).flatMap((letter, i) => (i === 0 ? [] : [letters[i - 1] + letter])));
}
