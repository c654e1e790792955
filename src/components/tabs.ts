import type {LiveFigure} from "../figures/figure.ts";
import type {Locale} from "../lib/words.ts";
import {fetchJson} from "./fetch-json.ts";
import type {Html} from "./html.ts";
import {listen} from "./listen.ts";
import type {ChartData} from "./live-chart.ts";
import {citedList, codeList, rowTable, type CodeFile} from "./row-table.ts";
import {tabNames, type TabName} from "./tab-names.ts";
import {say} from "./words.ts";

/**
 * Makes tabs of the links of a figure frame, which without script lead to the figure's own page: what they lead to is
 * then shown in place of the chart.
 */
export function tabs(frame: HTMLElement, figure: LiveFigure, data: ChartData, locale: Locale): void {
  const list = frame.querySelector<HTMLElement>(".figure-tabs");
  if (!list) return;
  const links = [...list.querySelectorAll<HTMLAnchorElement>("a")];
  const chart = frame.querySelector<HTMLElement>(".figure-chart")!;
  const panel = frame.ownerDocument.createElement("div");
  Object.assign(panel, {className: "figure-panel", id: `${figure.id}-panel`, hidden: true, tabIndex: 0});
  panel.setAttribute("role", "tabpanel");
  chart.after(panel);
  list.setAttribute("role", "tablist");

  const content: Record<Exclude<TabName, "chart">, () => Html | Promise<Html>> = {
    table: () => rowTable({figure, ...data}, locale),
    sources: () => citedList({figure, ...data}, locale),
    code: async () => {
      const files = await fetchJson<CodeFile[]>(new URL(`../figures/${figure.id}.code.json`, import.meta.url));
      return files ? codeList(files) : codeList([{path: figure.id, text: say("unread", locale)}]);
    }
  };

  async function select(index: number): Promise<void> {
    const name = tabNames[index];
    for (const [i, link] of links.entries()) {
      link.setAttribute("aria-selected", String(i === index));
      link.tabIndex = i === index ? 0 : -1;
    }
    chart.hidden = name !== "chart";
    panel.hidden = name === "chart";
    panel.setAttribute("aria-labelledby", links[index].id);
    if (name !== "chart") panel.innerHTML = String(await content[name]());
  }

  for (const [i, link] of links.entries()) {
    link.id = `${figure.id}-tab-${tabNames[i]}`;
    link.setAttribute("role", "tab");
    link.setAttribute("aria-controls", panel.id);
    link.setAttribute("aria-selected", String(i === 0));
    link.tabIndex = i === 0 ? 0 : -1;
  }
  const steps: Readonly<Record<string, number>> = {ArrowLeft: -1, ArrowRight: 1};
  listen(list, {
    click(event: MouseEvent) {
      const index = links.indexOf(event.target as HTMLAnchorElement);
      if (index < 0) return;
      event.preventDefault();
      void select(index);
    },
    keydown(event: KeyboardEvent) {
      const from = links.indexOf(event.target as HTMLAnchorElement);
      const to = from + (steps[event.key] ?? (event.key === " " ? 0 : NaN));
      if (from < 0 || !links[to]) return;
      event.preventDefault();
      links[to].focus();
      void select(to);
    }
  });
}
