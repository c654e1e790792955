import type {Version, VersionField, VersionRow, VersionTable} from "./version.ts";

/** What a difference asks of the version number, least first. */
export const steps = ["none", "patch", "minor", "major"] as const;

export type Step = (typeof steps)[number];

/** Something that differs between two versions of a dataset, other than its rows. */
export interface Alteration {
  readonly what: string;
  readonly column?: string;
  readonly old?: string | undefined;
  readonly new?: string | undefined;
  readonly step: Step;
}

/** A value that differs in a row that both versions have. */
export interface ChangedValue {
  readonly key: string;
  readonly column: string;
  readonly old: string;
  readonly new: string;
  /** The document and the place in it that the new row names. */
  readonly source: string;
}

export interface DatasetDifference {
  readonly dataset: string;
  readonly alterations: readonly Alteration[];
  /** Keys of rows. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly ChangedValue[];
  readonly step: Step;
}

export interface Difference {
  readonly old: {readonly name: string; readonly number: string};
  readonly new: {readonly name: string; readonly number: string};
  readonly datasets: readonly DatasetDifference[];
  /** What all of it together asks of the version number. */
  readonly step: Step;
}

/** Compares two versions of the data: only datasets that differ are in the result. */
export function difference(old: Version, now: Version): Difference {
  const before = new Map(old.tables.map((table) => [table.id, table]));
  const after = new Map(now.tables.map((table) => [table.id, table]));
  const ids = [...new Set([...after.keys(), ...before.keys()])];
  const datasets = ids.map((id) => compare(id, before.get(id), after.get(id))).filter(({step}) => step !== "none");
  return {
    old: {name: old.name, number: old.number},
    new: {name: now.name, number: now.number},
    datasets,
    step: greatest(datasets.map(({step}) => step))
  };
}

function compare(id: string, old?: VersionTable, now?: VersionTable): DatasetDifference {
  const nothing = {dataset: id, added: [], removed: [], changed: []};
  if (!old) return {...nothing, alterations: [{what: "dataset added", step: "minor"}], step: "minor"};
  if (!now) return {...nothing, alterations: [{what: "dataset removed", step: "major"}], step: "major"};
  const alterations = [...altered(old, now)];
  const rows = sameKey(old, now) ? compareRows(old, now) : {added: [], removed: [], changed: []};
  const step = greatest([
    ...alterations.map((alteration) => alteration.step),
    ...(rows.removed.length > 0 ? (["major"] as const) : []),
    ...(rows.added.length > 0 ? (["minor"] as const) : []),
    ...(rows.changed.length > 0 ? (["patch"] as const) : [])
  ]);
  return {dataset: id, alterations, ...rows, step};
}

function sameKey(old: VersionTable, now: VersionTable): boolean {
  return old.key.join() === now.key.join();
}

function* altered(old: VersionTable, now: VersionTable): Generator<Alteration> {
  if (!sameKey(old, now))
    yield {what: "key changed, rows are not compared", old: old.key.join(", "), new: now.key.join(", "), step: "major"};
  for (const name of ["title", "title_ja"] as const)
    if (old[name] !== now[name]) yield {what: name, old: old[name], new: now[name], step: "patch"};
  const before = new Map(old.fields.map((field) => [field.name, field]));
  const after = new Map(now.fields.map((field) => [field.name, field]));
  for (const name of after.keys()) if (!before.has(name)) yield {what: "column added", column: name, step: "major"};
  for (const name of before.keys()) if (!after.has(name)) yield {what: "column removed", column: name, step: "major"};
  const kept = (one: VersionTable, other: ReadonlyMap<string, unknown>) =>
    one.fields.map(({name}) => name).filter((name) => other.has(name));
  const [order, newOrder] = [kept(old, after).join(", "), kept(now, before).join(", ")];
  if (order !== newOrder) yield {what: "order of columns", old: order, new: newOrder, step: "patch"};
  for (const [name, field] of after) if (before.has(name)) yield* alteredField(before.get(name)!, field);
}

/** What may change of a column, and what that asks for: its meaning is its type, unit and formula. */
const properties = {
  ...{type: "major", unit: "major", formula: "major"},
  ...{title: "patch", title_ja: "patch", description: "patch", description_ja: "patch"}
} as const satisfies Partial<Record<keyof VersionField, Step>>;

function* alteredField(old: VersionField, now: VersionField): Generator<Alteration> {
  const column = now.name;
  for (const [what, step] of Object.entries(properties)) {
    const [before, after] = [old[what as keyof typeof properties], now[what as keyof typeof properties]];
    if (before !== after) yield {what, column, old: before, new: after, step};
  }
  const [required, newlyRequired] = [old.constraints?.required ?? false, now.constraints?.required ?? false];
  if (required && !newlyRequired) yield {what: "may be missing now", column, step: "minor"};
  if (!required && newlyRequired) yield {what: "is never missing now", column, step: "patch"};
  const before = new Map(old.categories?.map((category) => [category.value, category]));
  const after = new Map(now.categories?.map((category) => [category.value, category]));
  for (const value of after.keys())
    if (!before.has(value)) yield {what: "allowed value added", column, new: value, step: "minor"};
  for (const [value, {label, label_ja}] of before) {
    const other = after.get(value);
    if (!other) yield {what: "allowed value removed", column, old: value, step: "major"};
    else if (other.label !== label || other.label_ja !== label_ja) {
      const words = [`${label} / ${label_ja}`, `${other.label} / ${other.label_ja}`];
      yield {what: `words for ${value}`, column, old: words[0], new: words[1], step: "patch"};
    }
  }
}

function compareRows(old: VersionTable, now: VersionTable) {
  const [before, after] = [byKey(old), byKey(now)];
  const columns = now.fields.map(({name}) => name).filter((name) => old.fields.some((field) => field.name === name));
  const changed = [...after].flatMap(([key, row]) => {
    const previous = before.get(key);
    if (!previous) return [];
    return columns
      .filter((column) => previous[column] !== row[column])
      .map((column) => ({key, column, old: previous[column], new: row[column], source: sourceOf(row)}));
  });
  return {
    added: [...after.keys()].filter((key) => !before.has(key)),
    removed: [...before.keys()].filter((key) => !after.has(key)),
    changed
  };
}

/** Rows by their key in words. @throws Error for a key that two rows have */
function byKey({id, key, rows}: VersionTable): Map<string, VersionRow> {
  const found = new Map<string, VersionRow>();
  for (const row of rows) {
    const words = key.map((column) => `${column}=${row[column]}`).join(", ");
    if (found.has(words))
      throw new Error(`a key twice ${JSON.stringify(words)} (${id}); mend the table before comparing it`);
    found.set(words, row);
  }
  return found;
}

function sourceOf({source_id, locator}: VersionRow): string {
  return [source_id, locator].filter(Boolean).join(", ");
}

function greatest(list: readonly Step[]): Step {
  return steps[Math.max(0, ...list.map((step) => steps.indexOf(step)))];
}
