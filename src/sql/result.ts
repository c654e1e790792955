export type Cell = string | number | null;

/** What a query found. */
export interface Result {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** How long it took, without loading tables. */
  readonly milliseconds: number;
}

/** A database that answers queries about the published tables. */
export interface Engine {
  /** @throws Error with what DuckDB says of a faulty query */
  readonly run: (sql: string) => Promise<Result>;
  readonly close: () => void;
}
