import {expect, test} from "vitest";
import {draw, drawn} from "../lib/drawing.ts";

const {figure, rows} = drawn("foreign-military-sales");

test("the title sets the peak beside the year before it and the latest year", () => {
  // Defense of Japan 2023 and 2024, figure on Foreign Military Sales: 3,797, 14,768, 9,316; 14,768 / 3,797 = 3.89
  expect(figure.title(rows, "en")).toBe(
    "Japan set aside 1.48 trillion yen for arms from the U.S. government in FY2023, 3.9 times the year before, and 931.6 billion yen in FY2024"
  );
});

test("contracts by survey and amounts budgeted are apart: two groups of bars, a rule between, ten years empty", () => {
  const svg = draw("foreign-military-sales", "wide");
  const series = [...svg.querySelectorAll(".series")].map((node) => node.getAttribute("data-series"));
  expect(series).toEqual(["contracts", "budget"]);
  const years = rows.map((row) => (row as unknown as {fiscal_year: number}).fiscal_year);
  expect(years.filter((year) => year > 2006 && year < 2017)).toEqual([]);
  expect(figure.notes!(rows, "en")).toEqual(["No figure was found for FY2007–2016."]);
  expect(figure.breaks).toHaveLength(1);
});
