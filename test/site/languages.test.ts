import {readFileSync, readdirSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {repositoryPath} from "../../loaders/lib/repository-path.ts";
import {siteFooter, siteHeader} from "../../src/components/site.ts";
import {englishAddress, localeOf, pageAddress} from "../../src/lib/page-address.ts";

const src = repositoryPath("src");
const pages = readdirSync(src, {recursive: true, encoding: "utf8"}).filter((file) => file.endsWith(".md"));
const japanese = pages.filter((file) => file.startsWith("ja/"));

/** Figures, tables and numbers that a page takes from the data. */
function taken(file: string): string[] {
  return [...new Set(readFileSync(`${src}/${file}`, "utf8").match(/\{\{[^}]+\}\}/g))].sort();
}

test("every page but the one for unknown addresses is there in both languages", () => {
  const english = pages.filter((file) => !file.startsWith("ja/") && file !== "404.md");
  expect(japanese.map((file) => file.slice(3)).sort()).toEqual(english.sort());
});

describe.each(japanese)("%s", (file) => {
  const text = readFileSync(`${src}/${file}`, "utf8");

  test("takes the same figures, tables and numbers as its English twin", () => {
    expect(taken(file)).toEqual(taken(file.slice(3)));
  });

  test("leads to pages in its own language", () => {
    const links = [...text.matchAll(/\]\((\/[^)]*)\)/g)].map(([, to]) => to);
    expect(links.filter((to) => localeOf(to) !== "ja")).toEqual([]);
  });
});

test.each([
  ["/index", "/ja/"],
  ["/budgets", "/ja/budgets"],
  ["/figures/index", "/ja/figures/"],
  ["/404", "/ja/"],
  ["/ja/index", "/"],
  ["/ja/budgets", "/budgets"],
  ["/ja/figures/budget-trend", "/figures/budget-trend"]
])("the header of %s leads to %s", (path, twin) => {
  const header = String(siteHeader(path));
  expect(/class="language" href="([^"]*)"/.exec(header)![1]).toBe(twin);
});

test("the open section is marked, and only it", () => {
  for (const path of ["/figures/index", "/ja/figures/index"]) {
    const marked = [...String(siteHeader(path)).matchAll(/href="([^"]*)" aria-current="page"/g)].map(([, to]) => to);
    expect(marked).toEqual([path.replace("index", "")]);
  }
});

test("header and footer of a Japanese page lead to Japanese pages", () => {
  const links = [...`${siteHeader("/ja/budgets")}${siteFooter("/ja/budgets")}`.matchAll(/href="(\/[^"]*)"/g)];
  expect(links.map(([, to]) => to).filter((to) => localeOf(to) !== "ja")).toEqual(["/budgets"]);
});

test("a page's address in a language, and back", () => {
  for (const path of ["/", "/budgets", "/figures/budget-trend"])
    for (const locale of ["en", "ja"] as const) {
      expect(localeOf(pageAddress(path, locale))).toBe(locale);
      expect(englishAddress(pageAddress(path, locale))).toBe(path);
    }
  expect(localeOf("/japan")).toBe("en");
});
