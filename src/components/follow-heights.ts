import {heightOf, heightQuestion} from "./embed-messages.ts";

/**
 * Keeps the frames of a page that hold embeds of a site as high as their figures are. Only what such a frame itself
 * says is heard, from the site's own origin and in the one shape agreed on; all else is left alone.
 */
export function followHeights(window: Window, site: URL): void {
  const {document} = window;
  const embeds = () =>
    [...document.querySelectorAll("iframe")].filter(({src}) =>
      ["embed/", "ja/embed/"].some((folder) => src.startsWith(new URL(folder, site).href))
    );
  window.addEventListener("message", ({origin, source, data}) => {
    if (origin !== site.origin || !source) return;
    const height = heightOf(data);
    const frame = embeds().find(({contentWindow}) => contentWindow === source);
    if (height !== undefined && frame) frame.style.height = `${height}px`;
  });
  // Those drawn before this ran have spoken already. A frame may still hold no page of ours: the question is no secret.
  for (const {contentWindow} of embeds()) contentWindow?.postMessage(heightQuestion, "*");
}
