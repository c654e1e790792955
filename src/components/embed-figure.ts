import type {View} from "../figures/view.ts";
import type {Locale} from "../lib/words.ts";
import {inheritColors} from "./inherit-colors.ts";
import type {Mounted, MountSettings} from "./mount.ts";
import {pageFrame} from "./page-frame.ts";

/** How a figure stands in a foreign page; what is left out is as at first. */
export interface EmbedOptions {
  readonly locale?: Locale | undefined;
  /** `auto` follows the reader's setting; `inherit` takes font and colors from the page around. */
  readonly theme?: "auto" | "light" | "dark" | "inherit" | undefined;
  /** Whether the reader may choose what is shown. */
  readonly controls?: boolean | undefined;
  /** What is shown, by control: `{years: "1990-2026"}`. */
  readonly view?: View | undefined;
  /** Told what the reader has chosen, in the form of `view`. */
  readonly onChange?: ((view: View) => void) | undefined;
}

export interface Embedded {
  /** Changes some of the options and leaves the others. */
  readonly update: (options: EmbedOptions) => Promise<void>;
  /** Takes the figure away and lets go of the page. */
  readonly dispose: () => void;
}

/** Brings a frame to life, see `mount`; undefined when its rows cannot be had. */
export type Enliven = (frame: HTMLElement, settings: MountSettings) => Promise<Mounted | undefined>;

/** The site that figures come from, and how one is brought to life. */
export interface EmbedSource {
  readonly site: URL;
  readonly enliven: () => Promise<Enliven>;
}

/**
 * Puts a figure into a shadow root of an element: first the drawing with all its words, as the page `/embed/<figure>`
 * holds them, and then life. Its styles reach nothing else, and nothing of the page reaches it. Without its rows the
 * drawing stays and reads.
 * @throws Error when the drawing cannot be fetched; the element is left as it was
 */
export async function embedFigure(
  container: HTMLElement,
  id: string,
  {site, enliven}: EmbedSource,
  first: EmbedOptions = {}
): Promise<Embedded> {
  let options = first;
  let {view} = first;
  let living: Mounted | undefined;
  let frame: HTMLElement | undefined;
  /** Counts what was asked for, so that an answer that comes late does not replace a newer one. */
  let asked = 0;

  const dress = () => {
    if (!frame) return;
    const {theme = "auto", controls = true} = options;
    frame.dataset.theme = theme;
    frame.dataset.controls = controls ? "1" : "0";
    if (theme === "inherit") inheritColors(container, frame);
    else frame.style.removeProperty("--paper");
  };

  async function draw(): Promise<void> {
    const turn = ++asked;
    const {locale = "en"} = options;
    const [page, bring] = await Promise.all([pageFrame(site, id, locale), enliven().catch(() => undefined)]);
    if (turn !== asked) return;
    living?.dispose();
    const root = container.shadowRoot ?? container.attachShadow({mode: "open"});
    root.adoptedStyleSheets = [page.style];
    root.replaceChildren(page.frame);
    frame = page.frame;
    living = undefined;
    dress();
    const onChange = (chosen: View) => {
      view = chosen;
      options.onChange?.(chosen);
    };
    const mounted = await bring?.(frame, {locale, view, onChange});
    if (turn === asked) living = mounted;
    else mounted?.dispose();
  }

  await draw();
  return {
    async update(changed) {
      const before = options;
      options = {...options, ...changed};
      // What the reader has chosen stays until another view is asked for.
      const isOtherView = JSON.stringify(options.view) !== JSON.stringify(before.view);
      if (isOtherView) view = options.view;
      if (options.locale !== before.locale) return draw();
      dress();
      if (isOtherView) living?.show(view ?? {});
    },
    dispose() {
      ++asked;
      living?.dispose();
      // What the element itself holds shows again.
      container.shadowRoot?.replaceChildren(document.createElement("slot"));
    }
  };
}
