import {describe, expect, it} from "vitest";
import {sdfPosture} from "../../loaders/sdf-posture.ts";
import {bibliography} from "../lib/bibliography.ts";
import {csvText} from "../lib/csv-text.ts";
import {refusal} from "../lib/refusal.ts";

const sources = bibliography({
  "doj-2020": ["authority", 2020],
  paper: ["press", 2024, 3, 21],
  blog: ["other", 2024, 3]
});
const [items, values] = ["data/deployments/sdf-posture.csv", "data/deployments/sdf-posture-values.csv"];

describe("values", () => {
  it("come from the better source, and keep what others print", () => {
    const rows = read(
      ["brigade,garrison,Brigade,旅団"],
      [
        "brigade,2024-03-21,3300,persons,approximate,printed,blog,page,",
        "brigade,2024-03-21,3000,persons,approximate,printed,paper,article,About"
      ]
    );
    expect(rows).toMatchObject([
      {value: 3000, unit: "persons", status: "secondary", alternatives: "3300 [blog]", note: "About"}
    ]);
  });

  it("are missing for a milestone, whose dates are compared", () => {
    const rows = read(
      ["camp,milestone,Camp,駐屯地"],
      ["camp,2016-03-28,,,,printed,doj-2020,chronology,", "camp,2016-04-24,,,,printed,paper,article,"]
    );
    expect(rows).toMatchObject([
      {date: "2016-03-28", value: null, unit: null, status: "official", alternatives: "date 2016-04-24 [paper]"}
    ]);
  });

  it("keep what others print of value and date, but for a month beside a day in it", () => {
    const rows = read(
      ["camp,garrison,Camp,駐屯地"],
      [
        "camp,2016-03-28,160,persons,exact,printed,doj-2020,chronology,",
        "camp,2016-04,160,persons,exact,printed,paper,article,",
        "camp,2016-03,170,persons,exact,printed,blog,page,"
      ]
    );
    expect(rows).toMatchObject([{value: 160, alternatives: "170 [blog]; date 2016-04 [paper]"}]);
  });

  it("are derived where worked out, and printed ones come first", () => {
    const derived = "jets,2019-03-31,12,aircraft,exact,derived,doj-2020,table,";
    expect(read(["jets,platform,Jets,戦闘機"], [derived])).toMatchObject([{value: 12, status: "derived"}]);
    const printed = "jets,2019-03-31,13,aircraft,exact,printed,paper,article,";
    expect(read(["jets,platform,Jets,戦闘機"], [derived, printed])).toMatchObject([{value: 13, status: "secondary"}]);
  });
});

describe("refuses", () => {
  it("values without item and items without value", () => {
    expect(refusal(() => read(["a,milestone,A,あ"], ["b,2016,,,,printed,doj-2020,table,"]))).toEqual([
      `sdf-posture: value without item "b" (${values}:2); add the missing row, or mend the id`,
      `sdf-posture: item without value "a" (${items}:2); add the missing row, or mend the id`
    ]);
  });

  it("half a figure", () => {
    expect(refusal(() => read(["a,platform,A,あ"], ["a,2016,7,,exact,printed,doj-2020,table,"]))).toEqual([
      `sdf-posture: half a figure "a" (${values}:2); give value, unit and precision, or none of them`
    ]);
  });

  it("a date after its document, but for a plan", () => {
    const value = "a,2030-03,,,,printed,paper,article,";
    expect(read(["a,plan,A,あ"], [value])).toHaveLength(1);
    expect(refusal(() => read(["a,milestone,A,あ"], [value]))).toEqual([
      `sdf-posture: date later than its source "2030-03" (${values}:2); check the date and the source`
    ]);
  });

  it("branches that do not make the strength, and more persons than authorized", () => {
    const figure = ([branch, persons]: [string, number], kind = "actual") => ({
      item: `strength-${branch}-${kind}-2017-03-31,strength-${kind},Branch,自衛隊`,
      value: `strength-${branch}-${kind}-2017-03-31,2017-03-31,${persons},persons,exact,printed,doj-2020,table,`
    });
    const all = [
      ...(["ground", "maritime", "air", "joint"] as const).map((branch) => figure([branch, 10])),
      figure(["total", 41]),
      figure(["total", 40], "authorized")
    ];
    const run = () =>
      read(
        all.map(({item}) => item),
        all.map(({value}) => value)
      );
    expect(refusal(run)).toEqual([
      `sdf-posture: branches that do not make the strength "actual 2017-03-31: 40 of 41" (${values}:6); find the figure that was misread`,
      `sdf-posture: more persons than authorized "total 2017-03-31: 41 of 40" (${values}:6); find the figure that was misread`
    ]);
  });
});

function read(itemLines: readonly string[], valueLines: readonly string[]) {
  const {inputs} = sdfPosture.spec;
  return sdfPosture.rows(
    {items: csvText(inputs.items, itemLines), values: csvText(inputs.values, valueLines)},
    sources
  );
}
