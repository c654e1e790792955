import axe from "axe-core";
import type {Page} from "playwright-core";

interface AxeWindow {
  readonly axe: {run: (options: object) => Promise<{violations: {id: string; nodes: {html: string}[]}[]}>};
}

/**
 * What axe finds in a page, by all its rules or by some. Axe is put into the page from outside, which the page's own
 * policy forbids: open it with `bypassCSP`.
 */
export async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async (only) => {
    const results = await (globalThis as unknown as AxeWindow).axe.run(only ? {runOnly: only} : {});
    return results.violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html.slice(0, 200)).join(" | ")}`);
  }, rules);
}
