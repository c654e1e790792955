import type {Figure} from "../figures/figure.ts";
import {locales, type Locale} from "../lib/words.ts";
import {mount, type MountData} from "./mount.ts";

/**
 * Brings every figure frame in a document to life. The rows are fetched when the frame comes near the screen; if
 * they cannot be had, the drawn chart stays and still reads.
 */
export function hydrate(root: Document, figures: readonly Figure[]): void {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const observer = new IntersectionObserver(
    (entries) => {
      for (const {target, isIntersecting} of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        void bringToLife(target as HTMLElement, byId);
      }
    },
    {rootMargin: "400px"}
  );
  for (const frame of root.querySelectorAll<HTMLElement>("[data-figure]")) observer.observe(frame);
}

async function bringToLife(frame: HTMLElement, figures: ReadonlyMap<string, Figure>): Promise<void> {
  const {figure: id = "", locale} = frame.dataset;
  const figure = figures.get(id);
  const chart = frame.querySelector<HTMLElement>(".chart");
  if (!figure || !chart) return;
  const data = await fetchRows(new URL(`../figures/${id}.json`, import.meta.url));
  if (data) mount(chart, figure, data, isLocale(locale) ? locale : "en");
}

/** The rows of a figure from the site; undefined when the network fails. */
export async function fetchRows(url: URL): Promise<MountData | undefined> {
  try {
    const response = await fetch(url);
    return response.ok ? ((await response.json()) as MountData) : undefined;
  } catch {
    return undefined;
  }
}

function isLocale(text: string | undefined): text is Locale {
  return locales.some((locale) => locale === text);
}
