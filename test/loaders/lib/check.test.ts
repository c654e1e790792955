import {describe, expect, it} from "vitest";
import {check, type OpenRow} from "../../../loaders/lib/check.ts";
import {refuse} from "../../../loaders/lib/faults.ts";
import {refusal} from "../../lib/refusal.ts";
import {sample, sampleSources} from "../../lib/sample.ts";

const row: OpenRow = {
  ...{place: "yokosuka", year: 2012, persons: 18432, share_pct: 37.5, branch: "navy", day: null, code: null},
  ...{status: "official", source_id: "report-2020", locator: "p. 3", note: null, _at: "data/sample.csv:2"}
};

describe("check(spec, rows, sources)", () => {
  it("finds nothing wrong with rows that follow the spec", () => {
    expect(check(sample, [row, {...row, year: 2013, note: "Corrected"}], sampleSources)).toEqual([]);
  });

  it.each<[what: string, cells: Readonly<Record<string, unknown>>, fault: string]>([
    [
      "a source outside the bibliography",
      {source_id: "report-1920"},
      'unknown source "report-1920" (data/sample.csv:2); add it to data/sources.json, or mend the id'
    ],
    ["a missing value", {status: null}, "missing status null (data/sample.csv:2); every row needs it"],
    [
      "a column that the loader forgot",
      {locator: undefined},
      "missing locator null (data/sample.csv:2); every row needs it"
    ],
    [
      "a value outside the enumeration",
      {status: "sure"},
      'unknown status "sure" (data/sample.csv:2); use one of official, secondary, derived, estimated, draft, disputed'
    ],
    [
      "a column outside the spec",
      {method: "printed"},
      'column outside the spec "method" (data/sample.csv:2); name it in the spec, or drop it in the loader'
    ],
    [
      "not a number",
      {share_pct: Number.NaN},
      "share_pct is not a number null (data/sample.csv:2); write digits only, or leave the cell empty if it is missing"
    ]
  ])("finds %s", (_, cells, fault) => {
    expect(faults([{...row, ...cells}])).toEqual([`sample: ${fault}`]);
  });

  it("finds a duplicate key, and says where it stood first", () => {
    expect(faults([row, {...row, persons: 1, _at: "data/sample.csv:9"}])).toEqual([
      'sample: duplicate key "yokosuka 2012" (data/sample.csv:9); it stands at data/sample.csv:2 too: choose one'
    ]);
  });

  it("counts rows that know no place", () => {
    const {_at: _, ...unplaced} = row;
    expect(faults([unplaced, {...unplaced, year: 1812}])).toEqual([
      "sample: year out of range 1812 (row 2); believable values are 1900 to 2100: check digits and unit"
    ]);
  });

  it("finds a table without rows", () => {
    expect(faults([])).toEqual(['sample: no rows in "sample" (src/datasets/sample.ts); see what the loader drops']);
  });

  it("finds breaks that concern no row or cite nothing", () => {
    const [known] = sample.breaks;
    const breaks = [
      known,
      {...known, id: "spelling", where: {branch: ["nvay"]}},
      {...known, id: "no-column", where: {brnch: ["navy"]}},
      {...known, id: "no-source", source_id: "report-1920"}
    ];
    expect(refusal(() => refuse("sample", check({...sample, breaks}, [row], sampleSources)))).toEqual([
      'sample: break that concerns no row "spelling" (src/datasets/sample.ts); mend its where, or remove it',
      'sample: break that concerns no row "no-column" (src/datasets/sample.ts); mend its where, or remove it',
      'sample: unknown source of a break "report-1920" (src/datasets/sample.ts); add it to data/sources.json, or mend the break no-source'
    ]);
  });

  it("lists all violations", () => {
    const rows = [
      {...row, year: 1812, code: "Japan"},
      {...row, place: "Sasebo"}
    ];
    expect(faults(rows).map((fault) => fault.replace(/ [^ ]+ \(.*/, ""))).toEqual([
      "sample: year out of range",
      "sample: code of the wrong form",
      "sample: place is not an id"
    ]);
  });
});

function faults(rows: readonly OpenRow[]): readonly string[] {
  return refusal(() => refuse("sample", check(sample, rows, sampleSources)));
}
