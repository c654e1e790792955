import {listen} from "./listen.ts";

/** Brings to life the buttons that copy the code beside them, in a part of a page with one place to say so. */
export function liveCopies(part: Element): void {
  const status = part.querySelector<HTMLElement>(".embed-status")!;
  for (const place of part.querySelectorAll(".embed-code")) {
    const button = place.querySelector("button")!;
    const code = place.querySelector("code")!;
    button.hidden = false;
    listen(button, {
      click: async () => {
        try {
          await navigator.clipboard.writeText(code.textContent);
          status.textContent = status.dataset.copied!;
        } catch {
          // A page that is not served securely has no clipboard: the code is left selected.
          part.ownerDocument.getSelection()?.selectAllChildren(code);
          status.textContent = status.dataset.uncopied!;
        }
      }
    });
  }
}
