import {describe, expect, it} from "vitest";
import {defenseBudget} from "../../loaders/defense-budget.ts";
import {bibliography} from "../lib/bibliography.ts";
import {csvText} from "../lib/csv-text.ts";
import {refusal} from "../lib/refusal.ts";

const sources = bibliography({
  "doj-2019": ["authority", 2019],
  "doj-2020": ["authority", 2020],
  "diet-1960": ["official-secondary", 1960],
  daily: ["press", 2021],
  blog: ["other", 2009]
});

/** Year, definition, vintage, stage, value, method, source. */
const white = "2019,incl,reference,enacted,52574,printed,doj-2020,Reference 7,";
const without = "2019,excl,reference,enacted,50070,printed,doj-2020,Reference 7,";
const saco = "2019,saco,256,printed,doj-2020,note,";
const realignment = "2019,realignment,1679,printed,doj-2020,note,";
const aircraft = "2019,government-aircraft,62,printed,doj-2020,note,";
const resilience = "2019,resilience,508,printed,doj-2020,note,";

describe("choice between documents", () => {
  it("takes the authority before a newspaper of later date, and names the other figure", () => {
    const [row] = read([white, "2019,incl,reference,enacted,52500,printed,daily,lead,"]);
    expect(row).toMatchObject({value_jpy_100m: 52574, source_id: "doj-2020", alternatives: "52500 [daily]"});
  });

  it("takes the latest edition of the white paper", () => {
    const [row] = read([white.replace("doj-2020", "doj-2019"), white]);
    expect(row).toMatchObject({source_id: "doj-2020", alternatives: null, status: "official"});
  });

  it("takes a table before a chart that restates it, even of a later edition", () => {
    const chart = "2002,excl,chart,enacted,49392,printed,doj-2020,Fig. 1,";
    const [row] = read([chart, "2002,excl,reference,enacted,49395,printed,doj-2019,Reference 18,"]);
    expect(row).toMatchObject({value_jpy_100m: 49395, source_id: "doj-2019", alternatives: "49392 [doj-2020]"});
  });

  it("takes a printed figure before a derived one of a better kind", () => {
    const derived = "1962,single,reference,enacted,2085,derived,diet-1960,speech 4,";
    const [row] = read([derived, "1962,single,reference,enacted,2086,printed,daily,table,"]);
    expect(row).toMatchObject({value_jpy_100m: 2086, status: "secondary", alternatives: "2085 [diet-1960]"});
  });

  it("keeps the definitions apart, in the order of the key", () => {
    const rows = read([white, without], {components: [saco, realignment, aircraft, resilience]});
    expect(rows.map(({definition, value_jpy_100m}) => [definition, value_jpy_100m])).toEqual([
      ["excl", 50070],
      ["incl", 52574]
    ]);
  });
});

describe("status", () => {
  it.each([
    ["draft", "2026,incl,reference,draft,90353,printed,doj-2020,Cabinet,"],
    ["derived", "1962,single,reference,enacted,2085,derived,diet-1960,speech 4,"],
    ["secondary", "1962,single,reference,enacted,2085,printed,diet-1960,speech 4,"],
    ["secondary", "1962,single,reference,enacted,2085,printed,blog,row 1962,"]
  ])("is %s for %s", (status, line) => {
    expect(read([line])[0].status).toBe(status);
  });
});

describe("corrections", () => {
  const printed = "1960,single,reference,enacted,1549,printed,blog,row 1960,As printed.";

  it("overrides a misprint: another value, derived, with the reason as its note and the misprint beside it", () => {
    const override =
      "defense-budget,value_jpy_100m,fiscal_year=1960;source_id=blog,override,1569,Misprint.,daily,text,";
    expect(read([printed], {corrections: [override]})[0]).toMatchObject({
      value_jpy_100m: 1569,
      status: "derived",
      note: "Misprint.",
      alternatives: "1549 [blog]"
    });
  });

  it("drops a figure that belongs to another year: the row stays, its value is missing", () => {
    const drop = "defense-budget,value_jpy_100m,fiscal_year=1960,drop,,Figure of FY1961.,daily,text,";
    expect(read([printed], {corrections: [drop]})[0]).toMatchObject({
      value_jpy_100m: null,
      status: "disputed",
      note: "Figure of FY1961.",
      alternatives: "1549 [blog]"
    });
  });

  it("prefers any printed figure to a dropped one", () => {
    const drop =
      "defense-budget,value_jpy_100m,fiscal_year=1960;source_id=doj-2020,drop,,Figure of FY1961.,daily,text,";
    const [row] = read([printed, printed.replace("blog", "doj-2020")], {corrections: [drop]});
    expect(row).toMatchObject({value_jpy_100m: 1549, source_id: "blog", status: "secondary"});
  });

  it("refuses a correction that matches nothing", () => {
    const idle = "defense-budget,value_jpy_100m,fiscal_year=1961,drop,,Figure of FY1960.,daily,text,";
    expect(refusal(() => read([printed], {corrections: [idle]}))).toEqual([
      'defense-budget: correction that matches nothing "fiscal_year=1961" (data/budgets/corrections.csv:2); ' +
        "mend the match, or remove the correction"
    ]);
  });
});

describe("parts of the difference of the definitions", () => {
  it("may miss it by the rounding of each", () => {
    expect(read([white, without], {components: [saco, realignment, aircraft, resilience]})).toHaveLength(2);
  });

  it("are told in the note of the wider definition, in the order of the spec", () => {
    const rows = read([white, without], {components: [resilience, aircraft, realignment, saco]});
    expect(rows.map(({definition, note}) => [definition, note])).toEqual([
      ["excl", null],
      [
        "incl",
        "Special items in it, JPY 100 million: SACO 256; Realignment of U.S. forces (local burden) 1679; Government aircraft 62; Resilience works 508"
      ]
    ]);
    expect(read([`${white}Of the day`])[0].note).toBe("Of the day. Special items in it, JPY 100 million: SACO 256");
  });

  it("must not miss it by more", () => {
    const misread = realignment.replace("1679", "1769");
    expect(refusal(() => read([white, without], {components: [saco, misread, aircraft, resilience]}))).toEqual([
      'defense-budget: parts of FY2019 do not make the difference of the definitions "52574 - 50070 = 2504, parts 2595" ' +
        "(data/budgets/budget-components.csv:2); find the figure that was misread"
    ]);
  });

  it("are the same in every document that prints them", () => {
    const components = [saco, saco.replace("doj-2020", "doj-2019")];
    expect(read([white], {components})).toHaveLength(1);
    expect(refusal(() => read([white], {components: [saco, components[1].replace("256", "265")]}))).toEqual([
      'defense-budget: saco of FY2019 that documents print differently "256 and 265" ' +
        "(data/budgets/budget-components.csv:3); find the figure that was misread"
    ]);
  });

  it("are not compared where a definition is missing", () => {
    expect(read([white], {components: [saco]})).toHaveLength(1);
  });
});

it("refuses an unknown source of a row that would not be chosen", () => {
  expect(refusal(() => read([white, white.replace("doj-2020", "doj-1920")]))).toEqual([
    'defense-budget: unknown source "doj-1920" (data/budgets/defense-budget.csv:3); add it to data/sources.json, or mend the id'
  ]);
});

it("refuses what is wrong in all its tables in one error", () => {
  const faults = refusal(() => read([white.replace("52574", "52,574")], {components: [saco.replace("256", "x")]}));
  expect(faults.map((fault) => fault.split(" (")[0])).toEqual([
    `defense-budget: long row "${white.replace("52574", "52,574")}"`,
    'defense-budget: value_jpy_100m is not a number "x"'
  ]);
});

function read(
  lines: readonly string[],
  {components = [saco], corrections = []}: {components?: readonly string[]; corrections?: readonly string[]} = {}
) {
  const {inputs} = defenseBudget.spec;
  const texts = {
    "defense-budget": csvText(inputs["defense-budget"], lines),
    "budget-components": csvText(inputs["budget-components"], components),
    corrections: csvText(inputs.corrections, corrections)
  };
  return defenseBudget.rows(texts, sources);
}
