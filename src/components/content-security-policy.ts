export interface InlineCode {
  /** Hashes of inline scripts. */
  readonly scripts: readonly string[];
  /** Hashes of inline styles. */
  readonly styles: readonly string[];
  /** Runs a database: WebAssembly in a worker that the page makes itself, under this same policy. */
  readonly runsDatabase?: boolean;
}

/** A policy under which a page runs its own files and the inline code named by hash, and reaches no other origin. */
export function contentSecurityPolicy({scripts, styles, runsDatabase = false}: InlineCode): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...(runsDatabase ? ["'wasm-unsafe-eval'"] : []), ...scripts].join(" "),
    ...(runsDatabase ? ["worker-src blob:"] : []),
    ["style-src 'self'", ...styles].join(" "),
    "font-src 'self'",
    "img-src 'self' data:",
    `connect-src 'self'${runsDatabase ? " blob:" : ""}`,
    "frame-src 'self'",
    "base-uri 'self'",
    "form-action 'none'"
  ].join("; ");
}
