import {describe, expect, it} from "vitest";
import {securityAssistance} from "../../loaders/security-assistance.ts";
import {bibliography} from "../lib/bibliography.ts";
import {csvText} from "../lib/csv-text.ts";
import {refusal} from "../lib/refusal.ts";

const sources = bibliography({ministry: ["authority", 2024], press: ["press", 2024]});
const fiji = instrument("osa-fji", "FJI");
const exchange = date("osa-fji", "2023-12-18");

describe("grants and budgets", () => {
  it("have country, words and date of the instrument, and the amount of the best source", () => {
    expect(read([amount("osa-fji", "grant", 5, "press"), amount("osa-fji", "grant", 4)])).toEqual([
      {
        ...{
          grant_id: "osa-fji",
          kind: "grant",
          fiscal_year: 2023,
          value_jpy_100m: 4,
          iso3: "FJI",
          signed: "2023-12-18"
        },
        ...{title_en: "Boats", title_ja: "警備艇", alternatives: "5 [press]", status: "official"},
        ...{source_id: "ministry", locator: "lead", note: null, _at: "data/agreements/security-assistance.csv:3"}
      }
    ]);
  });

  it("have no country if they are a budget, and say if that is a draft", () => {
    const rows = read([amount("osa-fji", "grant", 4), amount("osa-budget", "budget", 20, "press", "draft")]);
    expect(rows.find(({kind}) => kind === "budget")).toMatchObject({
      ...{value_jpy_100m: 20, iso3: null, title_en: null, signed: null, status: "draft"}
    });
  });

  it("may be used up to the last yen", () => {
    expect(read([amount("osa-fji", "grant", 20), amount("osa-budget", "budget", 20)])).toHaveLength(2);
  });
});

describe("a grant", () => {
  it("must have an amount", () => {
    expect(refusal(() => read([amount("osa-budget", "budget", 20)]))).toEqual([
      'security-assistance: grant without amount "osa-fji" (data/agreements/instruments.csv:2); ' +
        "add the amount to data/agreements/security-assistance.csv"
    ]);
  });

  it.each(["2023-03-31", "2024-04"])("must not be exchanged on %s in the fiscal year 2023", (day) => {
    expect(refusal(() => read([amount("osa-fji", "grant", 4)], [fiji], [date("osa-fji", day)]))).toEqual([
      `security-assistance: notes exchanged outside the fiscal year "osa-fji: FY2023, ${day}" ` +
        "(data/agreements/security-assistance.csv:2); check the date and the year"
    ]);
  });

  it.each(["2023-04-01", "2024-03-31", "2024-01", "2024"])("may be exchanged on %s in the fiscal year 2023", (day) => {
    expect(read([amount("osa-fji", "grant", 4)], [fiji], [date("osa-fji", day)])).toHaveLength(1);
  });

  it("must not make the grants of its year exceed the budget", () => {
    expect(refusal(() => read([amount("osa-fji", "grant", 20.5), amount("osa-budget", "budget", 20)]))).toEqual([
      'security-assistance: grants above the budget "FY2023: 20.5 of 20" ' +
        "(data/agreements/security-assistance.csv:3); find the amount that was misread, or its fiscal year"
    ]);
  });
});

function read(amounts: readonly string[], instruments = [fiji], dates = [exchange]) {
  const {inputs} = securityAssistance.spec;
  return securityAssistance.rows(
    {
      instruments: csvText(inputs.instruments, instruments),
      dates: csvText(inputs.dates, dates),
      "security-assistance": csvText(inputs["security-assistance"], amounts)
    },
    sources
  );
}

function amount(id: string, kind: "grant" | "budget", value: number, source = "ministry", stage = "enacted"): string {
  return `${id},${kind},2023,${value},${stage},${source},lead,`;
}

function instrument(id: string, partner: string): string {
  return `${id},Boats,警備艇,${partner},osa,capacity-assistance,executive-agreement,,ministry,lead,`;
}

function date(id: string, day: string): string {
  return `${id},signed,${day},printed,ministry,lead,`;
}
