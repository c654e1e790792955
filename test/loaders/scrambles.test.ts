import {describe, expect, it} from "vitest";
import {scrambles} from "../../loaders/scrambles.ts";
import {bibliography} from "../lib/bibliography.ts";
import {csvText} from "../lib/csv-text.ts";
import {refusal} from "../lib/refusal.ts";

const sources = bibliography({"paper-2022": ["authority", 2022], "paper-2024": ["authority", 2024], daily: ["press"]});

describe("a year", () => {
  it("takes the latest white paper before the press, and keeps what others print", () => {
    const rows = read([line(2011, "total", 425, "paper-2022"), line(2011, "total", 426, "daily")]);
    expect(rows).toMatchObject([
      {fiscal_year: 2011, target: "total", scrambles: 425, status: "official", alternatives: "426 [daily]"}
    ]);
  });

  it("takes what is printed before what is worked out, and says which it is", () => {
    const derived = line(2013, "russia", 359, "paper-2024", "derived");
    expect(read([derived, line(2013, "russia", 359, "daily")])).toMatchObject([{status: "secondary"}]);
    expect(read([derived])).toMatchObject([{status: "derived", source_id: "paper-2024"}]);
  });
});

describe("the others", () => {
  const year = [
    line(2012, "total", 567, "paper-2024"),
    line(2012, "china", 306, "paper-2022"),
    line(2012, "russia", 248, "daily")
  ];

  it("are the total less Chinese and Russian aircraft where no document prints them", () => {
    expect(other(read(year))).toMatchObject([
      {
        fiscal_year: 2012,
        scrambles: 13,
        status: "derived",
        source_id: "paper-2024",
        locator: "total: paper-2024, chart − china: paper-2022, chart − russia: daily, chart"
      }
    ]);
  });

  it("are taken as printed where they are", () => {
    expect(other(read([...year, line(2012, "other", 13, "paper-2022")]))).toMatchObject([
      {scrambles: 13, status: "official", locator: "chart"}
    ]);
  });

  it.each([0, 1, 2])("are unknown without one of the three (%i)", (i) => {
    expect(other(read(year.filter((_, j) => j !== i)))).toEqual([]);
  });

  it("hold Taiwan, North Korea and the rest, which are not published apart", () => {
    const rows = read([...year, line(2012, "taiwan", 1, "daily"), line(2012, "remaining", 12, "daily")]);
    expect(rows.map(({target}) => target).toSorted()).toEqual(["china", "other", "russia", "total"]);
  });
});

describe("parts", () => {
  const total = line(2021, "total", 1004, "paper-2024");
  const remedy = "find the figure that was misread";

  it("must make the total", () => {
    const parts = [line(2021, "china", 722, "daily"), line(2021, "russia", 266, "daily")];
    expect(refusal(() => read([total, ...parts, line(2021, "other", 15, "daily")]))).toEqual([
      `scrambles: parts of FY2021 do not make the total "1004, parts 722 + 15 + 266" (data/environment/scrambles.csv:2); ${remedy}`
    ]);
  });

  it("must not exceed the total", () => {
    expect(refusal(() => read([total, line(2021, "china", 1722, "daily")]))).toEqual([
      `scrambles: parts of FY2021 do not make the total "1004, parts 1722" (data/environment/scrambles.csv:2); ${remedy}`
    ]);
    const parts = [line(2021, "china", 722, "daily"), line(2021, "russia", 366, "daily")];
    expect(refusal(() => read([total, ...parts]))).toEqual([
      `scrambles: parts of FY2021 do not make the total "1004, parts 722 + 366 + -84" (data/environment/scrambles.csv:2); ${remedy}`
    ]);
  });

  it("of the others must make them where a document lists them all, and not exceed them where not", () => {
    const printed = line(2005, "other", 6, "paper-2024");
    expect(refusal(() => read([printed, line(2005, "remaining", 4, "daily")]))).toEqual([
      `scrambles: parts of the others of FY2005 do not make them "6, parts 4" (data/environment/scrambles.csv:3); ${remedy}`
    ]);
    expect(read([printed, line(2005, "taiwan", 2, "daily")])).toHaveLength(1);
    expect(refusal(() => read([printed, line(2005, "taiwan", 7, "daily")]))).toEqual([
      `scrambles: parts of the others of FY2005 do not make them "6, parts 7" (data/environment/scrambles.csv:3); ${remedy}`
    ]);
  });
});

type Rows = ReturnType<typeof read>;

function other(rows: Rows) {
  return rows.filter(({target}) => target === "other");
}

function read(lines: readonly string[]) {
  return scrambles.rows({scrambles: csvText(scrambles.spec.inputs.scrambles, lines)}, sources);
}

function line(year: number, target: string, count: number, source: string, method = "printed"): string {
  return [year, target, count, method, source, "chart", ""].join(",");
}
