import {describe, expect, test} from "vitest";
import {buildDocument} from "../../loaders/lib/document.ts";
import {at, valueOf, type SpendingRow} from "../../src/figures/spending-compared-rows.ts";
import {light} from "../../src/lib/theme.ts";
import {drawn} from "../lib/drawing.ts";

const {figure} = drawn("spending-compared");
const rows = drawn("spending-compared").rows as unknown as readonly SpendingRow[];
const facts = figure.facts!(rows, "en");

const seen = (view: Record<string, string> = {}, locale: "en" | "ja" = "en") =>
  figure.draw(rows, {document: buildDocument(), width: 960, height: 440, locale, theme: light, view});
const ids = (view?: Record<string, string>) =>
  [...seen(view).querySelectorAll(".series")].map((g) => g.getAttribute("data-series"));
const labels = (view?: Record<string, string>, locale?: "en" | "ja") =>
  [...seen(view, locale).querySelectorAll(".label")].map((label) => label.textContent);

describe("spending-compared", () => {
  test("values as the World Bank carries them", () => {
    expect(at(rows, "JPN", "share-of-gdp", 2024)?.toFixed(3)).toBe("1.371");
    expect(at(rows, "RUS", "share-of-gdp", 2024)?.toFixed(3)).toBe("7.052");
    expect(at(rows, "USA", "current-usd", 2023)).toBe(916014.7);
    expect(at(rows, "CHN", "current-usd", 1990)).toBe(9926.3);
    // Zeros of the Soviet years are not real and are left out.
    expect(at(rows, "RUS", "current-usd", 1992)).toBeUndefined();
  });

  test("one measure at a time, each from one release, all on SIPRI’s terms", () => {
    for (const row of rows) {
      expect(row.licence).toBe("sipri-terms");
      expect([row.share_gdp_pct, row.value_usd_m].filter((value) => value !== null)).toEqual([valueOf(row)]);
    }
    for (const measure of ["share-of-gdp", "current-usd"]) {
      const marks = figure.marks(rows, {width: 960, height: 440, locale: "en", view: {measure}});
      expect(new Set(marks.map(({row}) => rows[row].measure)).size).toBe(1);
    }
  });

  test("the title says what the rows say, and follows them", () => {
    expect(figure.title(rows, "en")).toBe(
      "Japan spends 1.4% of GDP on its military (2024), the second smallest share of 9 countries; in dollars China spends 5.9 times as much (2023)"
    );
    const without = (year: number) => rows.filter((row) => row.measure === "current-usd" || row.year < year);
    expect(figure.title(without(2024), "en")).toContain("1.1% of GDP on its military (2023), the smallest share of 9");
    const most = rows.map((row) =>
      row.iso3 === "JPN" && row.share_gdp_pct !== null && row.year === 2024 ? {...row, share_gdp_pct: 9} : row
    );
    expect(figure.title(most, "en")).toContain("the largest share of 9");
    expect(figure.title(most, "ja")).toContain("9か国中1位");
  });

  test("China: a third of Japan’s dollars in 1990, six times as many in 2023", () => {
    // 9,926.3 of 28,800.5; 296,438.6 of 50,161.1. In 2005 China spends less, in 2006 more.
    expect(facts).toMatchObject({
      "china-first": "34%",
      "china-times": "5.9",
      "china-passed": "2006",
      "korea-percent": "96%",
      "lowest-years": "1990–2023"
    });
  });

  test("the British line is cut at its break, and the break is marked only where it is drawn", () => {
    const runs = (iso3: string) =>
      seen().querySelector(`[data-series="${iso3}"] path`)!.getAttribute("d")!.match(/M/g)!.length;
    expect(runs("GBR")).toBe(2);
    expect(runs("JPN")).toBe(1);
    expect(seen().querySelectorAll(".break")).toHaveLength(1);
    expect(seen({countries: "JPN.CHN"}).querySelectorAll(".break")).toHaveLength(0);
  });

  test("controls change the drawing: countries, measure, scale, years", () => {
    expect(ids()).toHaveLength(9);
    expect(ids()).toContain("PHL");
    expect(ids({countries: "JPN.CHN"})).toEqual(["CHN", "JPN"]);
    expect(labels({measure: "current-usd"})).toContain("China 296");
    expect(labels({measure: "current-usd"}, "ja")).toContain("中国 2,964");
    const place = (view: Record<string, string>) =>
      figure
        .marks(rows, {width: 960, height: 440, locale: "en", view})
        .find(({row}) => rows[row].iso3 === "CHN" && rows[row].year === 2000)!.y;
    expect(place({measure: "current-usd", scale: "log"})).toBeLessThan(place({measure: "current-usd"}));
    expect(figure.marks(rows, {width: 960, height: 440, locale: "en", view: {years: "2020-2024"}})).toHaveLength(45);
  });
});
