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
  readonly faults: readonly string[];

  constructor(dataset: string, faults: readonly Fault[]) {
    const lines = faults.map(
      ({what, value, where, remedy}) => `${dataset}: ${what} ${show(value)} (${where}); ${remedy}`
    );
    super(lines.join("\n"));
    this.faults = lines;
  }
}

/** Throws one {@link DataError} that lists all faults; returns when there are none. */
export function refuse(dataset: string, faults: readonly Fault[]): void {
  if (faults.length > 0) throw new DataError(dataset, faults);
}

function show(value: unknown): string {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 117)}…"` : text;
}
