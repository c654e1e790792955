import {describe, expect, it} from "vitest";
import {unPeacekeepers} from "../../loaders/un-peacekeepers.ts";
import {bibliography} from "../lib/bibliography.ts";
import {csvText} from "../lib/csv-text.ts";
import {refusal} from "../lib/refusal.ts";

const sources = bibliography({dataset: ["scholarly", 2014, 10], ministry: ["authority", 2014, 10]});

const month = [
  "1992-10,troops,600,dataset,row 1,",
  "1992-10,police,75,dataset,row 2,",
  "1992-10,experts,8,dataset,row 3,"
];

describe("the total of a month", () => {
  it("sums what the month gives, is derived, and names its parts", () => {
    expect(totals(read(month))).toEqual([
      {
        ...{date: "1992-10", series: "total", personnel: 683, alternatives: null, status: "derived", note: null},
        ...{source_id: "dataset", locator: "sum of the month: experts + police + troops"},
        _at: "data/deployments/un-peacekeepers.csv:4"
      }
    ]);
  });

  it("leaves out a category without figure, and a month without rows", () => {
    const rows = read([month[0], "1996-02,troops,45,dataset,row 9,"]);
    expect(totals(rows)).toMatchObject([
      {date: "1992-10", personnel: 600, locator: "sum of the month: troops"},
      {date: "1996-02", personnel: 45}
    ]);
  });

  it("takes each category once where two documents print it", () => {
    const rows = read([month[0], "1992-10,troops,601,ministry,row 1,Corrected."]);
    expect(rows).toMatchObject([
      {series: "troops", personnel: 601, status: "official", alternatives: "600 [dataset]", note: "Corrected."},
      {series: "total", personnel: 601, status: "derived"}
    ]);
  });

  it("must be what the missions make", () => {
    const missions = ["1992-10,UNDOF,600,,dataset,row 1,", "1992-10,UNMIN,82,,dataset,row 2,"];
    expect(refusal(() => read(month, missions))).toEqual([
      'un-peacekeepers: missions that do not make the total "1992-10: 682 of 683" (data/deployments/un-peacekeepers.csv:4); ' +
        "find the figure that was misread"
    ]);
    expect(read(month, [missions[0], "1992-10,UNMIN,83,,dataset,row 2,"])).toHaveLength(4);
  });
});

it("refuses a month after its document", () => {
  expect(refusal(() => read(["2014-11,troops,271,dataset,row 1,"]))).toEqual([
    'un-peacekeepers: date later than its source "2014-11" (data/deployments/un-peacekeepers.csv:2); check the date and the source'
  ]);
});

it.each([
  ["1992-10,troops,0,dataset,row 1,", "personnel out of range"],
  ["1992,troops,600,dataset,row 1,", "date of the wrong form"],
  ["1992-10,total,683,dataset,row 1,", "unknown series"]
])("refuses %s", (line, message) => {
  expect(refusal(() => read([line]))).toEqual([expect.stringContaining(message)]);
});

function read(lines: readonly string[], missions: readonly string[] = []) {
  const {inputs} = unPeacekeepers.spec;
  const texts = {
    "un-peacekeepers": csvText(inputs["un-peacekeepers"], lines),
    missions: csvText(inputs.missions, missions)
  };
  return unPeacekeepers.rows(texts, sources);
}

function totals(rows: ReturnType<typeof read>) {
  return rows.filter(({series}) => series === "total");
}
