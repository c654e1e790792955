import {say} from "./words.ts";

/** Puts the address of the site into the code that embeds each claim, and a button beside it that copies the code. */
export function copySnippets(document: Document): void {
  const locale = document.documentElement.lang === "ja" ? "ja" : "en";
  for (const mark of document.querySelectorAll(".site-origin")) mark.textContent = location.origin;
  for (const code of document.querySelectorAll<HTMLElement>(".claim-embed pre")) {
    const button = document.createElement("button");
    Object.assign(button, {type: "button", textContent: say("copy", locale)});
    button.addEventListener("click", () => {
      void navigator.clipboard.writeText(code.textContent).then(
        () => (button.textContent = say("copied", locale)),
        () => getSelection()?.selectAllChildren(code)
      );
    });
    code.after(button);
  }
}
