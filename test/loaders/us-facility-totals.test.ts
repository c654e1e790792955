import {describe, expect, it} from "vitest";
import {usFacilityTotals} from "../../loaders/us-facility-totals.ts";
import {bibliography} from "../lib/bibliography.ts";
import {csvText} from "../lib/csv-text.ts";
import {refusal} from "../lib/refusal.ts";

const sources = bibliography({"doj-2024": ["authority", 2024], paper: ["press", 2024], old: ["press", 2003]});
const at = "data/deployments/us-facility-totals.csv";

/** Date, fiscal year, area, measure, value and unit, as the white paper prints them. */
const line = (cells: string, source = "doj-2024") => `${cells},printed,${source},table,`;

describe("values", () => {
  it.each([
    ["263176,thousand-m2", 263.176],
    ["23753,ha", 237.53],
    ["263,km2", 263]
  ])("of land printed as %s are %d square kilometers", (cells, value) => {
    expect(read([line(`2020-01,,japan,exclusive-area,${cells}`)])).toMatchObject([
      {date: "2020-01", value, unit: "km2", status: "official", alternatives: null}
    ]);
  });

  it("of a fiscal year stand at its last month", () => {
    expect(read([line(",2022,kanagawa,all-facilities,12,facilities")])).toMatchObject([
      {date: "2023-03", value: 12, unit: "facilities"}
    ]);
  });

  it("of the better source are taken, others kept in the same unit", () => {
    expect(
      read([
        line("2020-01,,okinawa,exclusive-area,184944,thousand-m2", "paper"),
        line("2020-01,,okinawa,exclusive-area,185,km2")
      ])
    ).toMatchObject([{value: 185, source_id: "doj-2024", alternatives: "184.944 [paper]"}]);
  });

  it("whose label was inferred are derived", () => {
    expect(read(["2020-01,,japan,exclusive-area,263,km2,derived,doj-2024,table,"])).toMatchObject([
      {status: "derived"}
    ]);
  });
});

describe("refuses", () => {
  const land = (area: string, value: number) => line(`2020-01,,${area},exclusive-area,${value},km2`);

  it("regions that do not make Japan", () => {
    const rows = [land("japan", 263), land("okinawa", 158), land("kanto", 32), land("tohoku", 24)];
    expect(read(rows)).toHaveLength(4);
    expect(refusal(() => read([...rows, land("other-regions", 22)]))).toEqual([
      `us-facility-totals: parts that do not make the exclusive-area of "2020-01: 236 of 263" (${at}:2); find the figure that was misread`
    ]);
  });

  it("facilities that do not make Japan's", () => {
    const count = (area: string, value: number) => line(`2020-01,,${area},exclusive-facilities,${value},facilities`);
    expect(refusal(() => read([count("japan", 78), count("okinawa", 31), count("outside-okinawa", 46)]))).toEqual([
      `us-facility-totals: parts that do not make the exclusive-facilities of "2020-01: 77 of 78" (${at}:2); find the figure that was misread`
    ]);
  });

  it("a share that is not that of the land", () => {
    const share = line("2020-01,,okinawa,exclusive-share,74,percent");
    expect(refusal(() => read([land("japan", 263), land("okinawa", 185), share]))).toEqual([
      `us-facility-totals: share that is not that of the land "2020-01: 74, land 70.3" (${at}:4); find the figure that was misread`
    ]);
  });

  it.each([
    [",,japan,exclusive-area,263,km2", "neither date nor fiscal year, or both, of"],
    ["2020-01,2019,japan,exclusive-area,263,km2", "neither date nor fiscal year, or both, of"],
    ["2020-01,,japan,exclusive-area,70,percent", "unit that does not fit exclusive-area"],
    ["2020-01,,okinawa,exclusive-share,70,km2", "unit that does not fit exclusive-share"],
    ["2020-01,,japan,exclusive-facilities,78,ha", "unit that does not fit exclusive-facilities"]
  ])("%s", (cells, message) => {
    expect(refusal(() => read([line(cells)]))).toEqual([expect.stringContaining(message)]);
  });

  it("a date after its document", () => {
    expect(refusal(() => read([line("2006-01,,japan,exclusive-area,312,km2", "old")]))).toEqual([
      `us-facility-totals: date later than its source "2006-01" (${at}:2); check the date and the source`
    ]);
  });
});

function read(lines: readonly string[]) {
  const input = usFacilityTotals.spec.inputs["us-facility-totals"];
  return usFacilityTotals.rows({"us-facility-totals": csvText(input, lines)}, sources);
}
