export interface InlineCode {
  /** Hashes of inline scripts. */
  readonly scripts: readonly string[];
  /** Hashes of inline styles. */
  readonly styles: readonly string[];
}

/** A policy under which a page runs its own files and the inline code named by hash, and reaches no other origin. */
export function contentSecurityPolicy({scripts, styles}: InlineCode): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(" "),
    ["style-src 'self'", ...styles].join(" "),
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'self'",
    "form-action 'none'"
  ].join("; ");
}
