/** What a command writes to, so that it can be run without a terminal. */
export interface Terminal {
  readonly out: (content: string | Uint8Array) => void;
  readonly err: (text: string) => void;
  /** Someone reads what is written to `out`: no place for bytes. */
  readonly isRead: boolean;
}
