import {describe, expect, it} from "vitest";
import {missileLaunches} from "../../loaders/missile-launches.ts";
import {bibliography} from "../lib/bibliography.ts";
import {csvText} from "../lib/csv-text.ts";
import {refusal} from "../lib/refusal.ts";

const sources = bibliography({database: ["scholarly", 2026], ministry: ["authority", 2020], agency: ["press", 2017]});
const path = "data/environment/missile-launches.csv";
const remedy = "find the figure that was misread";

const year = [
  line({series: "launches", count: "21"}),
  line({series: "launch-days", count: "15", method: "derived"}),
  line({series: "successes", count: "14"}),
  line({series: "failures", count: "6"}),
  line({series: "outcome-unknown", count: "1"})
];
const flight = {series: "flight-over-japan", count: "1", date: "2017-08-29", distance: "2700", missile: "Hwasong-12"};
const second = {...flight, series: "flight-over-japan-2", date: "2017-09-15", distance: "3700"};

describe("status", () => {
  it("is that of the database, derived where a count is worked out", () => {
    expect(read(year).map(({series, status}) => [series, status])).toEqual([
      ["failures", "secondary"],
      ["launch-days", "derived"],
      ["launches", "secondary"],
      ["outcome-unknown", "secondary"],
      ["successes", "secondary"]
    ]);
  });

  it.each([
    ["2023", "secondary"],
    ["2024", "estimated"]
  ])("of launches in %s is %s", (of, status) => {
    const rows = read([line({year: of, count: "1"}), line({year: of, series: "successes", count: "1"})]);
    expect(rows).toMatchObject([{status}, {status}]);
  });

  it("of a flight is not that of the counts", () => {
    expect(read([line({...flight, year: "2024", date: "2024-08-29"})])).toMatchObject([{status: "secondary"}]);
  });
});

describe("a flight over Japan", () => {
  it("is taken from the document that gives its distance", () => {
    const bare = line({...flight, distance: "", missile: "", source: "ministry"});
    expect(read([bare, line(flight)])).toMatchObject([
      {...{date: "2017-08-29", distance_km: 2700, missile: "Hwasong-12"}, source_id: "database", count: 1}
    ]);
    expect(read([bare])).toMatchObject([{date: "2017-08-29", distance_km: null, status: "official"}]);
  });

  it.each([
    ["days", {date: "2017-08-30"}, "2017-08-29, 2017-08-30"],
    ["distances", {distance: "2800"}, "2700, 2800"]
  ])("of which documents tell different %s is refused", (_, cells, told) => {
    expect(refusal(() => read([line(flight), line({...flight, ...cells, source: "ministry"})]))).toEqual([
      `missile-launches: flight of which documents tell different things "2017 flight-over-japan: ${told}" (${path}:2); find the figure that was misread, or publish both`
    ]);
  });

  it.each([
    ["no day", {date: ""}, "2017"],
    ["a day of another year", {date: "2016-08-29"}, "2017 2016-08-29"],
    ["another count", {count: "2"}, "2017 2017-08-29"]
  ])("with %s is refused", (_, cells, value) => {
    expect(refusal(() => read([line({...flight, ...cells})]))).toEqual([
      `missile-launches: flight without its day in the year "${value}" (${path}:2); give the count 1 and the day in Japan`
    ]);
  });

  it("stands apart from the counts", () => {
    expect(refusal(() => read([...year.slice(1), line({series: "launches", count: "21", distance: "900"})]))).toEqual([
      `missile-launches: flight on the row of a count "2017 launches" (${path}:6); leave its cells empty`
    ]);
  });

  it("that is the second follows the first of the year", () => {
    expect(read([line(flight), line(second)])).toHaveLength(2);
    for (const lines of [[line(second)], [line({...flight, date: "2017-10-01"}), line(second)]]) {
      expect(refusal(() => read(lines))).toEqual([
        `missile-launches: second flight that is not second in 2017 "2017-09-15" (${path}:2); ${remedy}`
      ]);
    }
  });
});

describe("counts", () => {
  it("of outcomes must make the launches", () => {
    expect(refusal(() => read(year.slice(0, 4)))).toEqual([
      `missile-launches: outcomes do not make the launches of 2017 "20 of 21" (${path}:5); ${remedy}`
    ]);
  });

  it.each([
    ["days", [line({series: "launch-days", count: "2"})]],
    ["flights", [line(flight), line(second)]]
  ])("of %s cannot exceed the launches", (_, lines) => {
    const one = [line({count: "1"}), line({series: "successes", count: "1"})];
    expect(refusal(() => read([...one, ...lines]))).toEqual([
      expect.stringContaining('missile-launches: more days or flights than launches in 2017 "2 of 1"')
    ]);
  });

  it("come from one source", () => {
    expect(refusal(() => read([...year, line({year: "2016", count: "0", source: "agency"})]))).toEqual([
      `missile-launches: counts of a second source "agency" (${path}:7); keep to database: it may count other things`
    ]);
  });
});

function read(lines: readonly string[]) {
  return missileLaunches.rows(
    {"missile-launches": csvText(missileLaunches.spec.inputs["missile-launches"], lines)},
    sources
  );
}

function line(cells: Readonly<Record<string, string>>): string {
  const row = {year: "2017", series: "launches", count: "0", date: "", distance: "", missile: "", method: "printed"};
  return Object.values({...row, source: "database", locator: "record", note: "", ...cells}).join(",");
}
