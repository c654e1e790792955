import {describe, expect, it} from "vitest";
import {hostNationSupport} from "../../loaders/host-nation-support.ts";
import {bibliography} from "../lib/bibliography.ts";
import {csvText} from "../lib/csv-text.ts";
import {refusal} from "../lib/refusal.ts";

const sources = bibliography({
  "doj-2022": ["authority", 2022],
  ministry: ["authority", 2021],
  daily: ["press", 2023],
  blog: ["other", 2022]
});

describe("choice between documents", () => {
  it("takes the authority before a newspaper of later date, and names the other figure", () => {
    expect(read([line("hns", 2056), line("hns", 2050, {source_id: "daily"})])).toMatchObject([
      {value_jpy_100m: 2056, source_id: "doj-2022", status: "official", alternatives: "2050 [daily]"}
    ]);
  });

  it("takes an exact figure before a rough one, and a printed one before one worked out", () => {
    const exact = line("hns", 2056, {source_id: "daily"});
    expect(read([line("hns", 2100, {exactness: "about"}), exact])).toMatchObject([{value_jpy_100m: 2056}]);
    expect(read([line("hns", 2057, {method: "derived"}), exact])).toMatchObject([{value_jpy_100m: 2056}]);
    const rough = line("hns", 2100, {exactness: "about", source_id: "daily"});
    expect(read([line("hns", 2057, {method: "derived"}), rough])).toMatchObject([{value_jpy_100m: 2100}]);
  });

  it("keeps the measures apart", () => {
    const rows = read([line("hns", 2056), line("contract", 1990)]);
    expect(rows.map(({measure, value_jpy_100m}) => [measure, value_jpy_100m])).toEqual([
      ["contract", 1990],
      ["hns", 2056]
    ]);
  });
});

it.each([
  ["official", {}],
  ["secondary", {source_id: "blog"}],
  ["derived", {method: "derived"}],
  ["estimated", {exactness: "about"}],
  ["estimated", {exactness: "about", method: "derived"}]
])("status is %s for %j", (status, cells) => {
  expect(read([line("hns", 2056, cells)])).toMatchObject([{status}]);
});

describe("all labor costs", () => {
  const welfare = line("labor-welfare", 252);
  const pay = line("labor-sma", 1281);

  it("are the sum of their parts where the document prints no total", () => {
    expect(read([welfare, pay]).find(({measure}) => measure === "labor")).toEqual({
      ...{fiscal_year: 2022, measure: "labor", value_jpy_100m: 1533, alternatives: null, status: "derived"},
      ...{source_id: "doj-2022", locator: "row labor-welfare + row labor-sma", note: null},
      _at: "data/budgets/host-nation-support.csv:3"
    });
  });

  it("stay as they are printed, and missing where a part is missing or from another document", () => {
    expect(labor([welfare, pay, line("labor", 1534)])).toMatchObject([{value_jpy_100m: 1534, status: "official"}]);
    expect(labor([welfare])).toEqual([]);
    expect(labor([pay])).toEqual([]);
    expect(labor([welfare, pay.replace("doj-2022", "ministry")])).toEqual([]);
    expect(labor([welfare, pay.replace("2022", "2021")])).toEqual([]);
  });
});

describe("parts", () => {
  const remedy = "find the figure that was misread";
  const at = "data/budgets/host-nation-support.csv:2";

  it.each([
    ["hns", 2056, {"hns-outside-sma": 520, "hns-under-sma": 1537}],
    ["hns", 2056, {facilities: 267, labor: 1533, utilities: 234, "training-relocation": 11, "training-equipment": 10}],
    ["hns", 2173, {facilities: 457, labor: 1458, utilities: 253, "training-relocation": 5}],
    ["labor", 1533, {"labor-welfare": 252, "labor-sma": 1281}],
    ["hns-outside-sma", 520, {facilities: 267, "labor-welfare": 252}],
    ["hns-under-sma", 1537, {"labor-sma": 1281, utilities: 234, "training-relocation": 11, "training-equipment": 10}],
    ["sma", 1642, {"hns-under-sma": 1537, "saco-training": 13, "realignment-training": 92}],
    ["stationing", 4252, {hns: 2112, "stationing-other": 2142}],
    ["stationing-other", 2055, {"living-environment": 673, rent: 1027, relocation: 34, "other-compensation": 321}],
    [
      "contract",
      2603,
      {"contract-facilities": 809, "contract-labor": 1493, "contract-utilities": 298, "contract-training": 4}
    ]
  ])("of %s (%i) must make it, within rounding", (total, value, parts) => {
    const lines = Object.entries(parts).map(([measure, amount]) => line(measure, amount));
    const sum = Object.values(parts).reduce((result, amount) => result + amount, 0);
    expect(() => read([line(total, value), ...lines])).not.toThrow();
    expect(() => read([line(total, sum + 2), ...lines])).not.toThrow();
    expect(refusal(() => read([line(total, sum - 3), ...lines]))).toContain(
      `host-nation-support: parts of ${total} in FY2022 do not make the total "${sum - 3}, parts ${sum}" (${at}); ${remedy}`
    );
  });

  it("are not compared where one is missing", () => {
    expect(read([line("stationing", 4252), line("hns", 2112)])).toHaveLength(2);
  });

  it.each([
    ["utilities", "utilities-ceiling"],
    ["saco-training", "saco"],
    ["realignment-training", "realignment"],
    ["stationing", "all-ministries"],
    ["hns", "stationing"]
  ])("such as %s must not exceed %s", (part, whole) => {
    expect(read([line(part, 234), line(whole, 234)])).toHaveLength(2);
    expect(refusal(() => read([line(part, 235), line(whole, 234)]))).toEqual([
      `host-nation-support: ${part} of FY2022 above ${whole} "235 of 234" (${at}); ${remedy}`
    ]);
  });
});

it.each([
  ["an unknown measure", line("sympathy", 2056), 'unknown measure "sympathy"'],
  ["yen in millions", line("hns", 205600), 'value_jpy_100m out of range "205600"'],
  ["a year before the first budget", line("hns", 62, {fiscal_year: "1977"}), 'fiscal_year out of range "1977"'],
  ["an unknown document", line("hns", 2056, {source_id: "doj-1922"}), 'unknown source "doj-1922"']
])("refuses %s", (_, row, message) => {
  const faults = refusal(() => read([row]));
  expect(faults.map((fault) => fault.split(" (")[0])).toEqual([`host-nation-support: ${message}`]);
});

function read(lines: readonly string[]) {
  const {inputs} = hostNationSupport.spec;
  return hostNationSupport.rows({"host-nation-support": csvText(inputs["host-nation-support"], lines)}, sources);
}

function labor(lines: readonly string[]) {
  return read(lines).filter(({measure}) => measure === "labor");
}

function line(measure: string, value: number, cells: Readonly<Record<string, string>> = {}): string {
  const row = {
    fiscal_year: "2022",
    measure,
    value: String(value),
    exactness: "exact",
    method: "printed",
    source_id: "doj-2022",
    locator: `row ${measure}`,
    note: ""
  };
  return Object.values({...row, ...cells}).join(",");
}
