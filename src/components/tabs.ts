import type {LiveFigure} from "../figures/figure.ts";
import type {Locale} from "../lib/words.ts";
import {fetchJson} from "./fetch-json.ts";
import type {Html} from "./html.ts";
import type {ChartData} from "./live-chart.ts";
import {citedList, codeList, rowTable, type CodeFile} from "./row-table.ts";
import {tabList} from "./tab-list.ts";
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

  const content: Record<Exclude<TabName, "chart">, () => Html | Promise<Html>> = {
    table: () => rowTable({figure, ...data}, locale),
    sources: () => citedList({figure, ...data}, locale),
    code: async () => {
      const files = await fetchJson<CodeFile[]>(new URL(`../figures/${figure.id}.code.json`, import.meta.url));
      return files ? codeList(files) : codeList([{path: figure.id, text: say("unread", locale)}]);
    }
  };

  async function show(index: number): Promise<void> {
    const name = tabNames[index];
    chart.hidden = name !== "chart";
    panel.hidden = name === "chart";
    panel.setAttribute("aria-labelledby", links[index].id);
    if (name !== "chart") panel.innerHTML = String(await content[name]());
  }

  for (const [i, link] of links.entries()) {
    link.id = `${figure.id}-tab-${tabNames[i]}`;
    link.setAttribute("aria-controls", panel.id);
  }
  tabList(list, links, (index) => void show(index));
}
