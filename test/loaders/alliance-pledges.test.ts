import {describe, expect, it} from "vitest";
import {alliancePledges} from "../../loaders/alliance-pledges.ts";
import {countries} from "../../src/datasets/countries.ts";
import {pledgeStates} from "../../src/datasets/alliance-pledge-states.ts";
import {bibliography} from "../lib/bibliography.ts";
import {csvText} from "../lib/csv-text.ts";
import {refusal} from "../lib/refusal.ts";

const sources = bibliography({project: ["scholarly", 2022]});
const file = "data/agreements/alliance-pledges.csv";
const usa = line(2, 740, "1,0,0,0,1");
const japan = line(740, 2, "0,0,0,0,1");

describe("pledges", () => {
  it("name both states by their ISO codes, and keep a pledge that is not made as zero", () => {
    expect(read([usa, japan])).toEqual([
      {
        ...{year: 1952, from_iso3: "USA", to_iso3: "JPN", defense: 1, offense: 0, neutrality: 0, nonaggression: 0},
        ...{consultation: 1, status: "secondary", source_id: "project", locator: "row", note: null, _at: `${file}:2`}
      },
      expect.objectContaining({from_iso3: "JPN", to_iso3: "USA", defense: 0, consultation: 1})
    ]);
  });

  it("are of states that have a name, each once", () => {
    const codes = Object.values(pledgeStates);
    expect(codes.filter((code) => !Object.hasOwn(countries, code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });
});

describe("refused is", () => {
  it("a pair in one direction only", () => {
    expect(refusal(() => read([usa]))).toEqual([
      `alliance-pledges: pair in one direction only "1952 USA JPN" (${file}:2); add the row of the other direction`
    ]);
  });

  it("a row without a pledge", () => {
    expect(refusal(() => read([usa, line(740, 2, "0,0,0,0,0")]))).toEqual([
      `alliance-pledges: row without a pledge "1952 JPN USA" (${file}:3); leave it out: no row means no alliance`
    ]);
  });

  it.each([
    ["without Japan", 2, 20, "1952 USA CAN"],
    ["of Japan alone", 740, 740, "1952 JPN JPN"]
  ])("a pair %s", (_, a, b, value) => {
    const lines = [line(a, b, "1,0,0,0,1"), line(b, a, "1,0,0,0,1")].slice(0, a === b ? 1 : 2);
    expect(refusal(() => read(lines))[0]).toBe(
      `alliance-pledges: pair that is not of Japan and another "${value}" (${file}:2); leave the row out`
    );
  });

  it("a state that has no ISO code here", () => {
    expect(refusal(() => read([line(255, 740, "1,0,0,0,1")]))[0]).toMatch(
      /^alliance-pledges: unknown from_state "255"/
    );
  });

  it("a pledge that is neither made nor not made", () => {
    expect(refusal(() => read([line(2, 740, "2,0,0,0,1"), japan]))).toEqual([
      `alliance-pledges: defense out of range "2" (${file}:2); believable values are 0 to 1: check digits and unit`
    ]);
  });
});

function read(lines: readonly string[]) {
  const input = alliancePledges.spec.inputs["alliance-pledges"];
  return alliancePledges.rows({"alliance-pledges": csvText(input, lines)}, sources);
}

function line(from: number, to: number, pledges: string): string {
  return `1952,${from},${to},${pledges},project,row,`;
}
