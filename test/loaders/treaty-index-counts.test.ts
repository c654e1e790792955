import {describe, expect, it} from "vitest";
import {treatyIndexCounts} from "../../loaders/treaty-index-counts.ts";
import {bibliography} from "../lib/bibliography.ts";
import {csvText} from "../lib/csv-text.ts";
import {refusal} from "../lib/refusal.ts";

const sources = bibliography({index: ["scholarly", 2019]});
const year = [count("all", 6), count("un-registered", 5), count("military", 2), count("transport", 4)];

describe("counts of the World Treaty Index", () => {
  it("are derived, whatever the index lists", () => {
    expect(read(year)[0]).toEqual({
      ...{year: 1952, series: "all", agreements: 6, alternatives: null, status: "derived"},
      ...{source_id: "index", locator: "rows of all", note: null, _at: "data/agreements/treaty-index-counts.csv:2"}
    });
  });

  it("leave out what is listed twice, and keep the number of rows beside it", () => {
    const rows = read(year, [correction("all", 5), correction("military", 1)]);
    expect(rows.find(({series}) => series === "military")).toMatchObject({
      agreements: 1,
      alternatives: "2 [index]",
      note: "Row 7 lists one again."
    });
  });

  it("keep a zero of the index as zero", () => {
    expect(read([count("all", 0), count("military", 0)]).map(({agreements}) => agreements)).toEqual([0, 0]);
  });
});

describe("the counts of a year", () => {
  it("must be the sum of its topics", () => {
    expect(refusal(() => read(year, [correction("military", 1)]))).toEqual([
      'treaty-index-counts: topics that do not make the total "1952: 5 of 6" ' +
        "(data/agreements/treaty-index-counts.csv:2); count the index again"
    ]);
  });

  it("must not fall below those registered with the United Nations", () => {
    expect(refusal(() => read([count("all", 4), count("un-registered", 5), count("transport", 4)]))).toEqual([
      'treaty-index-counts: more agreements registered than all "1952: 5 of 4" ' +
        "(data/agreements/treaty-index-counts.csv:3); correct the total only by rows that list an agreement again"
    ]);
  });

  it("must have a total", () => {
    expect(refusal(() => read(year.slice(2)))).toEqual([
      "treaty-index-counts: year without total 1952 (data/agreements/treaty-index-counts.csv:2); " +
        "give the count of all agreements"
    ]);
  });

  it("lie between 1945 and 1985", () => {
    expect(refusal(() => read([count("all", 1).replace("1952", "1986")]))).toEqual([
      'treaty-index-counts: year out of range "1986" (data/agreements/treaty-index-counts.csv:2); ' +
        "believable values are 1945 to 1985: check digits and unit"
    ]);
  });
});

function read(counts: readonly string[], corrections: readonly string[] = []) {
  const {inputs} = treatyIndexCounts.spec;
  return treatyIndexCounts.rows(
    {
      "treaty-index-counts": csvText(inputs["treaty-index-counts"], counts),
      corrections: csvText(inputs.corrections, corrections)
    },
    sources
  );
}

function count(series: string, agreements: number): string {
  return `1952,${series},${agreements},computed,index,rows of ${series},`;
}

function correction(series: string, value: number): string {
  const match = `year=1952;series=${series}`;
  return `treaty-index-counts,agreements,${match},override,${value},Row 7 lists one again.,index,treaty_id,`;
}
