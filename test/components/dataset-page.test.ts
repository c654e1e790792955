import {describe, expect, test} from "vitest";
import {datasetPage, type DatasetContext, type DatasetView} from "../../src/components/dataset-page.ts";
import {defenseBudget} from "../../src/datasets/defense-budget.ts";
import {defensePlans} from "../../src/datasets/defense-plans.ts";
import type {Gap} from "../../src/datasets/gaps.ts";
import {sources as bibliography} from "../../src/datasets/sources.ts";
import {bibliography as documents} from "../lib/bibliography.ts";

const context: DatasetContext = {
  ...{sources: [...documents({"doj-2010": ["authority", 2010]}).values()], citedIn: () => ["defense-budget"]},
  ...{gaps: [], corrections: [], span: [1950, 2026], link: (path: string) => path}
};
const view: DatasetView = {
  spec: defenseBudget,
  rows: Array.from({length: 12}, (_, i) => ({
    ...{fiscal_year: 2000 + i, definition: "excl", value_jpy_100m: i === 3 ? null : 49000 + i},
    ...{alternatives: i === 0 ? "1 [a]" : null, status: "official", source_id: "doj-2010", locator: "p. 1", note: null}
  }))
};
const headings = (text: string) => [...text.matchAll(/<h2 id="([a-z]+)">/g)].map(([, id]) => id);

describe("datasetPage", () => {
  const text = String(datasetPage(view, context, "en"));

  test("opens with what a row is, and lists its parts", () => {
    expect(text).toContain("<strong>One row is</strong> Japan&#39;s defense-related expenditure in one fiscal year");
    const listed = [...text.matchAll(/<a href="#([a-z]+)">/g)].map(([, id]) => id);
    expect(listed).toEqual(headings(text));
    expect(listed).toEqual([
      ...["preview", "columns", "coverage", "breaks", "disagreements", "corrections", "gaps", "sources", "licence"]
    ]);
  });

  test("shows the first and the last rows, and how often a column is filled", () => {
    const preview = text.slice(text.indexOf('id="preview-defense-budget"'), text.indexOf('id="columns"'));
    expect([...preview.matchAll(/<tr><td>(\d{4})/g)].map(([, year]) => year)).toEqual([
      "2000",
      "2001",
      "2002",
      "2003",
      "2008",
      "2009",
      "2010",
      "2011"
    ]);
    expect(text).toMatch(/<code>value_jpy_100m<\/code>.*<td>JPY 100 million \(億円\)<\/td><td>91%<\/td>/);
    expect(text).toMatch(/<code>fiscal_year<\/code> \(key\).*<td>100%<\/td>/);
  });

  test("lists what the dataset lacks, or says that nothing is listed", () => {
    expect(text).toContain("Nothing is listed that would belong here.");
    const gap: Gap = {
      ...{gap_id: "g", topic: "budgets", dataset: "defense-budget", reason: "not-read", url: null},
      ...{what_en: "FY1956.", what_ja: "1956年度。", where_en: "Archive", where_ja: "資料館"}
    };
    const lacking = String(datasetPage(view, {...context, gaps: [gap]}, "en"));
    expect(lacking).toContain("<td>FY1956.</td>");
    expect(lacking).not.toContain("Nothing is listed");
  });

  test("leaves out the parts that a dataset cannot have", () => {
    const plans = datasetPage({spec: defensePlans, rows: [{plan_id: "a", adopted: "1957"}]}, context, "en");
    expect(headings(String(plans))).toEqual(["preview", "columns", "coverage", "breaks", "gaps", "sources", "licence"]);
    const rows = [{source_id: "a", title: "T"}];
    const own = String(datasetPage({spec: bibliography, rows}, {...context, sources: []}, "en"));
    expect(headings(own)).toEqual(["preview", "columns", "gaps", "licence"]);
    expect(own).toContain('href="/data/sources.bib"');
  });

  test("speaks Japanese", () => {
    const japanese = String(datasetPage(view, context, "ja"));
    expect(japanese).toContain("<strong>一行は</strong> 一会計年度の防衛関係費（定義別）。");
    expect(japanese).not.toMatch(/What|Nothing|Where/);
  });
});
