import {html, type Html} from "./html.ts";

/** Words in which names of columns and values stand between backticks. */
export function prose(text: string): Html {
  return html`${text.split("`").map((part, i) => (i % 2 === 1 ? html`<code>${part}</code>` : part))}`;
}
