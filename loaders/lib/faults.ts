/** One thing that is wrong with the data, and what to do about it. */
export interface Fault {
  readonly what: string;
  readonly value: unknown;
  /** File and line, `data/polls/answers.csv:12`. */
  readonly where: string;
  readonly remedy: string;
}

/** Everything that is wrong with a dataset, in one error: bad input is refused whole. */
export class DataError extends Error {
  override readonly name = "DataError";
  /** One line a fault: `<dataset>: <what> <value> (<file>:<line>); <what to do>`. */
  readonly faults: readonly string[];

  constructor(
    dataset: string,
    readonly found: readonly Fault[]
  ) {
    const lines = found.map((fault) => faultLine(dataset, fault));
    super(lines.join("\n"));
    this.faults = lines;
  }
}

/** A fault as it is told: `<dataset>: <what> <value> (<file>:<line>); <what to do>`. */
export function faultLine(dataset: string, {what, value, where, remedy}: Fault): string {
  return `${dataset}: ${what} ${show(value)} (${where}); ${remedy}`;
}

/** Throws one {@link DataError} that lists all faults; returns when there are none. */
export function refuse(dataset: string, faults: readonly Fault[]): void {
  if (faults.length > 0) throw new DataError(dataset, faults);
}

function show(value: unknown): string {
  const text = value === undefined ? "nothing" : (JSON.stringify(value) ?? String(value));
  return text.length > 120 ? `${text.slice(0, 117)}…"` : text;
}
