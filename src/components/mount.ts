import type {Figure} from "../figures/figure.ts";
import {canonical, type View} from "../figures/view.ts";
import type {Locale} from "../lib/words.ts";
import {viewOf, withView} from "./address.ts";
import {readView, writeView} from "./controls.ts";
import {listen} from "./listen.ts";
import {LiveChart, type ChartData} from "./live-chart.ts";
import {say} from "./words.ts";

export interface MountSettings {
  readonly locale: Locale;
  /** The address of the page is the figure's to read and to keep in step; that of a foreign page is not. */
  readonly ownsAddress: boolean;
}

export interface Mounted {
  /** Removes listeners, observers and what was added; the chart last drawn stays. */
  readonly dispose: () => void;
}

/**
 * Brings a figure frame to life: redraws the chart at the width of its container and by what the reader chooses, and
 * names the marks to pointer and keyboard. Height changes only between size classes, so that the page does not move.
 */
export function mount(
  frame: HTMLElement,
  figure: Figure,
  data: ChartData,
  {locale, ownsAddress}: MountSettings
): Mounted {
  const container = frame.querySelector<HTMLElement>(".chart")!;
  const chart = new LiveChart(container, figure, data, locale);
  const stops = [listen(container, gestures(container, chart)), choices(frame, chart, ownsAddress)];
  container.tabIndex = 0;
  container.setAttribute("role", "group");
  container.setAttribute("aria-label", say("explore", locale));
  const observer = new ResizeObserver(() => chart.resize());
  observer.observe(container);
  chart.resize();
  return {
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

/** Takes up the view that the address asks for, follows the form, and keeps the address in step. */
function choices(frame: HTMLElement, chart: LiveChart, ownsAddress: boolean): () => void {
  const form = frame.querySelector<HTMLFormElement>(".figure-controls");
  if (!form) return () => undefined;
  const {figure, data, locale} = chart;
  const window = frame.ownerDocument.defaultView!;
  const all = figure.controls?.(data.rows) ?? [];
  const subtitle = frame.querySelector(".figure-subtitle");
  const show = (view: View) => {
    chart.view = view;
    if (subtitle) subtitle.textContent = figure.subtitle(data.rows, locale, view);
  };
  const follow = () => {
    show(canonical(all, readView(form, figure, all)));
    writeView(form, figure, all, chart.view);
    chart.draw();
    if (!ownsAddress) return;
    const {pathname, search, hash} = window.location;
    window.history.replaceState(null, "", pathname + withView(search, figure.id, chart.view) + hash);
  };
  const asked = ownsAddress ? canonical(all, viewOf(window.location.search, figure.id)) : {};
  writeView(form, figure, all, asked);
  show(asked);
  return listen(form, {
    change: follow,
    submit: (event: Event) => event.preventDefault(),
    reset(event: Event) {
      event.preventDefault();
      writeView(form, figure, all, {});
      follow();
    }
  });
}
