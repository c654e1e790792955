/** A command that was not understood: exit code 2, and how it is written is shown. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
