/** A column as the package carries it: numbers as they are, texts once each with the place of each row's among them. */
export type PackedColumn =
  readonly (number | null)[] | {readonly values: readonly string[]; readonly places: readonly (number | null)[]};

export type Cell = string | number | null;

/** The values of a column; missing is null. */
export function unpack(column: PackedColumn): readonly Cell[] {
  return "places" in column ? column.places.map((i) => (i === null ? null : column.values[i])) : column;
}

/** A column in the form that {@link unpack} reads. */
export function pack(values: readonly Cell[]): PackedColumn {
  if (values.every((value) => typeof value !== "string")) return values;
  const found = new Map<string, number>();
  const places = values.map((value) => {
    if (value === null) return null;
    const text = String(value);
    return found.get(text) ?? found.set(text, found.size).get(text)!;
  });
  return {values: [...found.keys()], places};
}
