import {describe, expect, it} from "vitest";
import {stateVisitClaims} from "../../loaders/state-visit-claims.ts";
import {bibliography} from "../lib/bibliography.ts";
import {csvText} from "../lib/csv-text.ts";
import {refusal} from "../lib/refusal.ts";

const {inputs} = stateVisitClaims.spec;
const sources = bibliography({daily: ["press", 2024], "policynews-fs": ["other", 2024]});

const item = (id: string, domain: string, source = "daily") =>
  `${id},Item,,USA,state-visit-item,${domain},joint-statement-item,,${source},p. 1,`;
const said = (what: string) => `a,us-official,${what},2024-04-09,70,,over,daily,para 1,`;
const usual = (ends: string) => `b,us-official,usual-agreements,2024-04-09,${ends},exact,daily,para 3,`;

describe("state-visit-claims", () => {
  it("counts the items listed, in all and by domain, and the headings apart", () => {
    const rows = read([said("agreements")], [item("x", "space"), item("y", "security-cooperation", "policynews-fs")]);
    expect(rows.map(({count_id, value, agreement_ids}) => [count_id, value, agreement_ids])).toEqual([
      ["a", 70, null],
      ["listed-headings", 1, "y"],
      ["listed-items", 2, "x;y"],
      ["listed-space", 1, "x"],
      ["listed-security-cooperation", 1, "y"]
    ]);
  });

  it("marks a number of agreements as disputed, for no document lists them, and no other", () => {
    const status = (what: string) => read([said(what)], [item("x", "space")])[0].status;
    expect(["agreements", "defense-agreements", "fields"].map(status)).toEqual(["disputed", "disputed", "secondary"]);
  });

  it("refuses a range that does not go up, and a date later than its source", () => {
    expect(refusal(() => read([usual("20,12")], [item("x", "space")]))).toEqual([
      expect.stringMatching(/range that does not go up "b"/)
    ]);
    const late = said("agreements").replace("2024-04-09", "2025-01-01");
    expect(refusal(() => read([late], [item("x", "space")]))).toEqual([
      expect.stringMatching(/date later than its source "2025-01-01"/)
    ]);
  });
});

function read(claims: readonly string[], instruments: readonly string[]) {
  const dates = instruments.map((line) => {
    const [id, , , , , , , , source] = line.split(",");
    return `${id},signed,2024-04-10,derived,${source},p. 1,`;
  });
  return stateVisitClaims.rows(
    {
      instruments: csvText(inputs.instruments, instruments),
      dates: csvText(inputs.dates, dates),
      "state-visit-claims": csvText(inputs["state-visit-claims"], claims)
    },
    sources
  );
}
