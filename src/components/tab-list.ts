import {listen} from "./listen.ts";

/**
 * Makes a list of links or buttons a list of tabs, the first of them selected: chosen by click, Space and Enter, walked
 * with the arrow keys, Home and End, and one stop for the Tab key. The caller shows what belongs to the tab chosen.
 */
export function tabList(list: HTMLElement, tabs: readonly HTMLElement[], show: (index: number) => void): void {
  const mark = (index: number) => {
    for (const [i, tab] of tabs.entries()) {
      tab.setAttribute("aria-selected", String(i === index));
      tab.tabIndex = i === index ? 0 : -1;
    }
  };
  const select = (index: number) => {
    mark(index);
    show(index);
  };
  const steps: Readonly<Record<string, (at: number) => number>> = {
    ArrowLeft: (at) => at - 1,
    ArrowRight: (at) => at + 1,
    Home: () => 0,
    End: () => tabs.length - 1,
    " ": (at) => at
  };
  list.setAttribute("role", "tablist");
  for (const tab of tabs) tab.setAttribute("role", "tab");
  mark(0);
  listen(list, {
    click(event: MouseEvent) {
      const index = tabs.indexOf(event.target as HTMLElement);
      if (index < 0) return;
      event.preventDefault();
      select(index);
    },
    keydown(event: KeyboardEvent) {
      const from = tabs.indexOf(event.target as HTMLElement);
      const to = from < 0 ? -1 : (steps[event.key]?.(from) ?? -1);
      if (!tabs[to]) return;
      event.preventDefault();
      tabs[to].focus();
      select(to);
    }
  });
}
