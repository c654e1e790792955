import type {LiveFigure} from "../figures/figure.ts";
import {locales, type Locale} from "../lib/words.ts";
import {viewOf, withView} from "./address.ts";
import type {ChartData} from "./live-chart.ts";
import {mount} from "./mount.ts";

/** Fetches what is drawn of a figure; undefined when it cannot be had. */
export type LoadData = (id: string, locale: Locale) => Promise<ChartData | undefined>;

/** What a page does with a frame beyond bringing its chart to life. */
export type Enrich = (frame: HTMLElement, figure: LiveFigure, data: ChartData, locale: Locale) => void;

/**
 * Brings every figure frame in a document to life. The rows are fetched when the frame comes near the screen; if
 * they cannot be had, the drawn chart stays and still reads. The address of the page says what is shown, and follows.
 */
export function hydrate(root: Document, figures: readonly LiveFigure[], load: LoadData, enrich?: Enrich): void {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const observer = new IntersectionObserver(
    (entries) => {
      for (const {target, isIntersecting} of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        const frame = target as HTMLElement;
        const figure = byId.get(frame.dataset.figure ?? "");
        if (figure) void bringToLife(frame, figure, load, enrich);
      }
    },
    {rootMargin: "400px"}
  );
  for (const frame of root.querySelectorAll<HTMLElement>("[data-figure]")) observer.observe(frame);
}

/** Brings one frame to life that the address of the page speaks for. */
export async function bringToLife(
  frame: HTMLElement,
  figure: LiveFigure,
  load: LoadData,
  enrich?: Enrich
): Promise<void> {
  const {id} = figure;
  const locale = locales.find((each) => each === frame.dataset.locale) ?? "en";
  const data = await load(id, locale);
  if (!data) return;
  const {location, history} = frame.ownerDocument.defaultView!;
  mount(frame, figure, data, {
    locale,
    view: viewOf(location.search, id),
    onChange(view) {
      const {pathname, search, hash} = location;
      history.replaceState(null, "", pathname + withView(search, id, view) + hash);
    }
  });
  enrich?.(frame, figure, data, locale);
}
