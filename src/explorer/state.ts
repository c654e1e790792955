import type {Filter} from "./filters.ts";

/** What a reader asked of a table. Everything here stands in the address, nothing else does. */
export interface ExplorerState {
  readonly search: string;
  /** Null is the order of the file. */
  readonly sort: {readonly column: string; readonly descending: boolean} | null;
  /** From one. */
  readonly page: number;
  readonly hidden: readonly string[];
  /** Values chosen, by column; a column without any is not filtered. */
  readonly chosen: Readonly<Record<string, readonly string[]>>;
  /** Ends of a range, by column; an empty end is open. */
  readonly ranges: Readonly<Record<string, {readonly from: string; readonly to: string}>>;
}

/** Parameters of the address that name no column. */
export const reserved = ["q", "sort", "hide", "page"] as const;

export const initial: ExplorerState = {search: "", sort: null, page: 1, hidden: [], chosen: {}, ranges: {}};

/**
 * The state that the query of an address asks for: `?q=nhk&pollster=nhk&date.from=1990&sort=-date&hide=note&page=2`.
 * What the table does not have is left out.
 */
export function readState(query: string, filters: readonly Filter[], names: readonly string[]): ExplorerState {
  const asked = new URLSearchParams(query);
  const [, minus, column] = /^(-?)(\w+)$/.exec(asked.get("sort") ?? "") ?? [];
  const hidden = (asked.get("hide") ?? "").split(",").filter((name) => names.includes(name));
  const page = Number(asked.get("page"));
  const chosen: Record<string, readonly string[]> = {};
  const ranges: Record<string, {from: string; to: string}> = {};
  for (const filter of filters) {
    const {name} = filter.field;
    if (filter.kind === "choice") {
      const values = asked.getAll(name).filter((value) => filter.options.includes(value));
      if (values.length > 0) chosen[name] = [...new Set(values)];
    } else {
      const [from, to] = [asked.get(`${name}.from`) ?? "", asked.get(`${name}.to`) ?? ""];
      if (from !== "" || to !== "") ranges[name] = {from, to};
    }
  }
  return {
    search: asked.get("q") ?? "",
    sort: names.includes(column) ? {column, descending: minus === "-"} : null,
    page: Number.isInteger(page) && page > 0 ? page : 1,
    hidden: hidden.length < names.length ? hidden : [],
    chosen,
    ranges
  };
}

/** The query by which an address asks for a state; empty for the table as it is. */
export function writeState({search, sort, page, hidden, chosen, ranges}: ExplorerState): string {
  const asked = new URLSearchParams();
  if (search !== "") asked.set("q", search);
  for (const [name, values] of Object.entries(chosen)) for (const value of values) asked.append(name, value);
  for (const [name, {from, to}] of Object.entries(ranges)) {
    if (from !== "") asked.set(`${name}.from`, from);
    if (to !== "") asked.set(`${name}.to`, to);
  }
  if (sort) asked.set("sort", `${sort.descending ? "-" : ""}${sort.column}`);
  if (hidden.length > 0) asked.set("hide", hidden.join(","));
  if (page > 1) asked.set("page", String(page));
  return asked.size === 0 ? "" : `?${asked}`;
}
