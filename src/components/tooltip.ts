import {statuses} from "../datasets/statuses.ts";
import type {DrawnRow, Figure} from "../figures/figure.ts";
import type {Locale} from "../lib/words.ts";
import type {CitedSource} from "./drawn.ts";
import {say} from "./words.ts";

/** What is said of a mark, to eyes and ears alike: series, date, value, status, source with its place, note. */
export interface MarkWords {
  readonly series: string;
  readonly date: string;
  readonly value: string;
  readonly source: string;
  readonly note: string | null;
}

export function markWords(
  figure: Figure,
  row: DrawnRow,
  sources: Readonly<Record<string, CitedSource>>,
  locale: Locale
): MarkWords {
  const status = statuses[row.status as keyof typeof statuses][locale];
  return {
    ...figure.read(row, locale),
    source: `${say("source", locale)}: ${sources[row.source_id].label}, ${row.locator} (${status})`,
    note: row.note
  };
}

/** The tooltip of a chart: a live region that holds the words of the mark in focus, placed beside it. */
export class Tooltip {
  readonly element: HTMLElement;

  constructor(container: HTMLElement) {
    this.element = container.ownerDocument.createElement("div");
    this.element.className = "tip";
    this.element.setAttribute("role", "status");
    this.element.hidden = true;
    container.append(this.element);
  }

  show({series, date, value, source, note}: MarkWords, x: number, y: number, width: number): void {
    const lines: [string, string | null][] = [
      ["tip-series", series],
      ["tip-value", `${date}: ${value}`],
      ["tip-source", source],
      ["tip-note", note]
    ];
    this.element.replaceChildren(
      ...lines.flatMap(([name, text]) => {
        if (text === null || text === "") return [];
        const line = this.element.ownerDocument.createElement("p");
        line.className = name;
        line.textContent = text;
        return [line];
      })
    );
    this.element.hidden = false;
    const room = this.element.offsetWidth;
    const left = Math.min(Math.max(0, x - room / 2), Math.max(0, width - room));
    const above = y - this.element.offsetHeight - 12;
    this.element.style.left = `${left}px`;
    this.element.style.top = `${above >= 0 ? above : y + 14}px`;
  }

  hide(): void {
    this.element.hidden = true;
  }
}
