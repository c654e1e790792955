import type {LiveFigure} from "../figures/figure.ts";
import {canonical, type View} from "../figures/view.ts";
import type {Locale} from "../lib/words.ts";
import {readView, writeView} from "./controls.ts";
import {listen} from "./listen.ts";
import {LiveChart, type ChartData} from "./live-chart.ts";
import {liveWords} from "./live-words.ts";

export interface MountSettings {
  readonly locale: Locale;
  /** What to show at first; what is no choice of the figure is left out. */
  readonly view?: View | undefined;
  /** Told what the reader has chosen: only what is not as at first. */
  readonly onChange?: ((view: View) => void) | undefined;
}

export interface Mounted {
  /** Shows another view, as if the reader had chosen it. */
  readonly show: (view: View) => void;
  /** Removes listeners, observers and what was added; the chart last drawn stays. */
  readonly dispose: () => void;
}

/**
 * Brings a figure frame to life: redraws the chart at the width of its container and by what the reader chooses, and
 * names the marks to pointer and keyboard. Height changes only between size classes, so that the page does not move.
 */
export function mount(
  frame: HTMLElement,
  figure: LiveFigure,
  data: ChartData,
  {locale, view = {}, onChange}: MountSettings
): Mounted {
  const container = frame.querySelector<HTMLElement>(".chart")!;
  const chart = new LiveChart(container, figure, data, locale);
  const {show, stop} = choices(frame, chart, view, onChange);
  const stops = [listen(container, gestures(container, chart)), stop];
  container.tabIndex = 0;
  container.setAttribute("role", "group");
  container.setAttribute("aria-label", liveWords.explore[locale]);
  const observer = new ResizeObserver(() => chart.resize());
  observer.observe(container);
  chart.resize();
  return {
    show,
    dispose() {
      observer.disconnect();
      for (const stop of stops) stop();
      chart.dispose();
      for (const name of ["tabindex", "role", "aria-label"]) container.removeAttribute(name);
    }
  };
}

/** What pointer and keyboard do. */
function gestures(container: HTMLElement, chart: LiveChart) {
  const {tooltip} = chart;
  const inTip = (event: Event) => tooltip.element.contains(event.target as Node);
  return {
    pointermove(event: PointerEvent) {
      if (!tooltip.isPinned) chart.point(event.clientX, event.clientY);
    },
    pointerdown(event: PointerEvent) {
      if (inTip(event)) return;
      chart.point(event.clientX, event.clientY);
      chart.pin();
    },
    pointerleave() {
      if (!tooltip.isPinned && !container.contains(container.ownerDocument.activeElement)) chart.focus(undefined);
    },
    keydown(event: KeyboardEvent) {
      if (event.key === "Escape") {
        chart.focus(undefined);
        container.focus();
      } else if (inTip(event)) return;
      else if (event.key === "Enter") {
        chart.pin();
        tooltip.enter();
      } else if (chart.walk(event.key)) event.preventDefault();
    },
    focusout({relatedTarget}: FocusEvent) {
      if (!container.contains(relatedTarget as Node | null)) chart.focus(undefined);
    }
  };
}

/** Takes up the view that is asked for, and follows the form. */
function choices(
  frame: HTMLElement,
  chart: LiveChart,
  first: View,
  onChange?: (view: View) => void
): {show: (view: View) => void; stop: () => void} {
  const {figure, data, locale} = chart;
  const form = frame.querySelector<HTMLFormElement>(".figure-controls");
  const all = figure.controls?.(data.rows) ?? [];
  const subtitle = frame.querySelector(".figure-subtitle");
  const take = (view: View) => {
    chart.view = canonical(all, view);
    if (form) writeView(form, figure, all, chart.view);
    if (subtitle) subtitle.textContent = figure.subtitle(data.rows, locale, chart.view);
  };
  const show = (view: View) => {
    take(view);
    chart.draw();
  };
  take(first);
  if (!form) return {show, stop: () => undefined};
  const follow = (view: View) => {
    show(view);
    onChange?.(chart.view);
  };
  const stop = listen(form, {
    change: () => follow(readView(form, figure, all)),
    submit: (event: Event) => event.preventDefault(),
    reset(event: Event) {
      event.preventDefault();
      follow({});
    }
  });
  return {show, stop};
}
