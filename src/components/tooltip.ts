import {parseAlternatives} from "../datasets/alternatives.ts";
import {statuses} from "../datasets/statuses.ts";
import type {DrawnRow, LiveFigure} from "../figures/figure.ts";
import type {View} from "../figures/view.ts";
import type {Locale} from "../lib/words.ts";
import {shownLabel, type CitedSource} from "./drawn.ts";
import {liveWords} from "./live-words.ts";

/** What is said of a mark, to eyes and ears alike: series, date, value, status, source with its place, other values, note. */
export interface MarkWords {
  readonly series: string;
  readonly date: string;
  readonly value: string;
  readonly source: string;
  /** What other documents print for it. */
  readonly others: string | null;
  /** Address of the document; null where it has none. */
  readonly url: string | null;
  readonly note: string | null;
}

export function markWords(
  figure: LiveFigure,
  row: DrawnRow,
  sources: Readonly<Record<string, CitedSource>>,
  locale: Locale,
  view: View = {}
): MarkWords {
  const document = sources[row.source_id];
  const status = statuses[row.status as keyof typeof statuses][locale];
  return {
    ...figure.read(row, locale, view),
    source: `${liveWords.source[locale]}: ${shownLabel(document)}, ${row.locator} (${status})`,
    others: otherWords(figure, row, sources, locale),
    url: document.url,
    note: row.note ?? null
  };
}

function otherWords(
  {readOther}: LiveFigure,
  row: DrawnRow,
  sources: Readonly<Record<string, CitedSource>>,
  locale: Locale
): string | null {
  const others = parseAlternatives(row.alternatives).map(({value, derived, sources: ids}) => {
    const publishers = [...new Set(ids.map((id) => sources[id].publisher))].join(", ");
    const status = derived ? `; ${statuses.derived[locale]}` : "";
    return `${readOther?.(value, locale, row) ?? value} (${publishers}${status})`;
  });
  return others.length > 0 ? `${liveWords.otherValues[locale]}: ${others.join("; ")}` : null;
}

/** Pixels between a tooltip and the edge of the window. */
const margin = 4;

/**
 * The tooltip of a chart: a live region that holds the words of the mark in focus, placed beside it. It lets the
 * pointer through until it is pinned; then its link to the document can be followed.
 */
export class Tooltip {
  readonly element: HTMLElement;

  constructor(container: HTMLElement) {
    this.element = container.ownerDocument.createElement("div");
    this.element.className = "figure-tip";
    this.element.setAttribute("role", "status");
    this.element.hidden = true;
    container.append(this.element);
  }

  show({series, date, value, source, url, others, note}: MarkWords, x: number, y: number, width: number): void {
    const lines: [string, string | null][] = [
      ["tip-series", series],
      ["tip-value", `${date}: ${value}`],
      ["tip-source", source],
      ["tip-others", others],
      ["tip-note", note]
    ];
    this.element.replaceChildren(
      ...lines.flatMap(([name, text]) => {
        if (text === null || text === "") return [];
        const line = this.element.ownerDocument.createElement("p");
        line.className = name;
        line.append(name === "tip-source" && url !== null ? this.#link(text, url) : text);
        return [line];
      })
    );
    this.element.hidden = false;
    const room = this.element.offsetWidth;
    const left = Math.min(Math.max(0, x - room / 2), Math.max(0, width - room));
    this.element.style.left = `${left}px`;
    this.element.style.top = `${this.#top(y)}px`;
  }

  #link(text: string, url: string): HTMLElement {
    const link = this.element.ownerDocument.createElement("a");
    Object.assign(link, {href: url, target: "_blank", rel: "noopener external", tabIndex: -1, textContent: text});
    return link;
  }

  /** Above the mark where the window has room for it, else below, and in any case within the window. */
  #top(y: number): number {
    const window = this.element.ownerDocument.defaultView!;
    const start = this.element.parentElement!.getBoundingClientRect().top;
    const height = this.element.offsetHeight;
    const least = margin - start;
    const most = window.innerHeight - margin - height - start;
    const above = y - height - 12;
    return Math.max(least, Math.min(above >= least ? above : y + 14, most));
  }

  get isPinned(): boolean {
    return this.element.classList.contains("pinned");
  }

  /** Keeps the words in place, with their link within reach. */
  pin(): void {
    this.element.classList.add("pinned");
    for (const link of this.element.querySelectorAll("a")) link.tabIndex = 0;
  }

  /** Moves the focus to the link, if there is one. */
  enter(): void {
    this.element.querySelector("a")?.focus();
  }

  hide(): void {
    this.element.hidden = true;
    this.element.classList.remove("pinned");
  }
}
