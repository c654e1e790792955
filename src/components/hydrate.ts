import type {Figure} from "../figures/figure.ts";
import {locales, type Locale} from "../lib/words.ts";
import {fetchJson} from "./fetch-json.ts";
import type {ChartData} from "./live-chart.ts";
import {mount} from "./mount.ts";

/** What a page does with a frame beyond bringing its chart to life. */
export type Enrich = (frame: HTMLElement, figure: Figure, data: ChartData, locale: Locale) => void;

/**
 * Brings every figure frame in a document to life. The rows are fetched when the frame comes near the screen; if
 * they cannot be had, the drawn chart stays and still reads.
 */
export function hydrate(root: Document, figures: readonly Figure[], enrich?: Enrich): void {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const observer = new IntersectionObserver(
    (entries) => {
      for (const {target, isIntersecting} of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        void bringToLife(target as HTMLElement, byId, enrich);
      }
    },
    {rootMargin: "400px"}
  );
  for (const frame of root.querySelectorAll<HTMLElement>("[data-figure]")) observer.observe(frame);
}

async function bringToLife(
  frame: HTMLElement,
  figures: ReadonlyMap<string, Figure>,
  enrich: Enrich | undefined
): Promise<void> {
  const {figure: id = "", locale} = frame.dataset;
  const figure = figures.get(id);
  if (!figure) return;
  const data = await fetchJson<ChartData>(new URL(`../figures/${id}.json`, import.meta.url));
  if (!data) return;
  const settings = {locale: isLocale(locale) ? locale : "en", ownsAddress: true} as const;
  mount(frame, figure, data, settings);
  enrich?.(frame, figure, data, settings.locale);
}

function isLocale(text: string | undefined): text is Locale {
  return locales.some((locale) => locale === text);
}
