/** True if one ISO 8601 date is surely later than another: as far as both are precise. */
export function later(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) > b.slice(0, length);
}
