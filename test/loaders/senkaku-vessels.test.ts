import {describe, expect, it} from "vitest";
import {senkakuVessels} from "../../loaders/senkaku-vessels.ts";
import {bibliography} from "../lib/bibliography.ts";
import {csvText} from "../lib/csv-text.ts";
import {refusal} from "../lib/refusal.ts";

const sources = bibliography({
  "paper-2022": ["authority", 2022],
  "paper-2023": ["authority", 2023],
  daily: ["press"],
  copy: ["other"]
});
const remedy = "find the figure that was misread";
const path = "data/environment/senkaku-vessels.csv";

describe("a period", () => {
  it("takes the latest white paper, and keeps what others print", () => {
    const rows = read([
      line("2018", "contiguous-zone", "vessels", 607, "paper-2022"),
      line("2018", "contiguous-zone", "vessels", 615, "paper-2023")
    ]);
    expect(rows).toMatchObject([
      {period: "2018", span: "year", count: 615, status: "official", alternatives: "607 [paper-2022]"}
    ]);
  });

  it.each([
    ["2018", "year"],
    ["2018-05", "month"],
    ["2018-05/2018-08", "months"]
  ])("of %s is a %s", (period, span) => {
    expect(read([line(period, "territorial-sea", "vessels", 8, "daily")])).toMatchObject([
      {period, span, status: "secondary"}
    ]);
  });

  it.each(["2018-08/2018-05", "2018-05/2018-05", "2018-12/2019-03"])("%s is refused", (period) => {
    expect(refusal(() => read([line(period, "territorial-sea", "days", 8, "daily")]))).toContain(
      `senkaku-vessels: period that does not end later within its year "${period}" (${path}:2); mend it`
    );
  });
});

describe("a year in parts", () => {
  const thirds = ["2019-01/2019-04", "2019-05/2019-08", "2019-09/2019-12"].map((period, i) =>
    line(period, "territorial-sea", "vessels", 40 + i, "paper-2023")
  );

  it("is their sum, derived", () => {
    expect(year(read(thirds))).toMatchObject([
      {
        ...{period: "2019", span: "year", count: 123, status: "derived", source_id: "paper-2023"},
        locator: "sum of 2019-01/2019-04, 2019-05/2019-08, 2019-09/2019-12"
      }
    ]);
  });

  it("of the authority is taken before the year of the press, and after a year of its own kind that is later", () => {
    const printed = line("2019", "territorial-sea", "vessels", 123, "daily");
    expect(year(read([printed, ...thirds]))).toMatchObject([{status: "derived", alternatives: null}]);
    const months = Array.from({length: 12}, (_, i) =>
      line(`2019-${String(i + 1).padStart(2, "0")}`, "territorial-sea", "vessels", i, "copy")
    );
    expect(year(read([line("2019", "territorial-sea", "vessels", 66, "daily"), ...months]))).toMatchObject([
      {count: 66, status: "secondary", source_id: "daily"}
    ]);
  });

  it("is unknown while a part is missing", () => {
    expect(year(read(thirds.slice(1)))).toEqual([]);
  });

  it("must make the year that another document prints", () => {
    expect(refusal(() => read([...thirds, line("2019", "territorial-sea", "vessels", 126, "daily")]))).toEqual([
      "senkaku-vessels: parts of 2019, territorial-sea, do not make the vessels of the year " +
        `"126, parts 123" (${path}:5); ${remedy}, there or from ${path}:2 on`
    ]);
  });
});

describe("days", () => {
  it.each([
    ["2020", 367],
    ["2020-02", 32],
    ["2020-01/2020-04", 125]
  ])("of %s cannot be %i", (period, count) => {
    expect(refusal(() => read([line(period, "contiguous-zone", "days", count, "daily")]))).toEqual([
      `senkaku-vessels: more days than the period has "${period}, contiguous-zone: ${count}" (${path}:2); ${remedy}`
    ]);
  });

  it("cannot be more than vessels, each of which counts every day", () => {
    const days = line("2020", "territorial-sea", "days", 29, "daily");
    expect(refusal(() => read([days, line("2020", "territorial-sea", "vessels", 28, "daily")]))).toEqual([
      `senkaku-vessels: more days than vessels "2020, territorial-sea: 29 of 28" (${path}:2); ${remedy}`
    ]);
    expect(read([days, line("2020", "contiguous-zone", "vessels", 28, "daily")])).toHaveLength(2);
  });
});

type Rows = ReturnType<typeof read>;

function year(rows: Rows) {
  return rows.filter(({span}) => span === "year");
}

function read(lines: readonly string[]) {
  return senkakuVessels.rows(
    {"senkaku-vessels": csvText(senkakuVessels.spec.inputs["senkaku-vessels"], lines)},
    sources
  );
}

function line(period: string, zone: string, measure: string, count: number, source: string): string {
  return [period, zone, measure, count, source, "table", ""].join(",");
}
