import {describe, expect, it} from "vitest";
import {jointExercises} from "../../loaders/joint-exercises.ts";
import {bibliography} from "../lib/bibliography.ts";
import {csvText} from "../lib/csv-text.ts";
import {refusal} from "../lib/refusal.ts";

const sources = bibliography({
  paper: ["press", 2018, 12],
  copy: ["other", 2018, 12],
  ministry: ["authority", 2023]
});
const file = "data/deployments/joint-exercises.csv";

describe("a count of exercises", () => {
  it("holds exercises and days of one year in one row", () => {
    expect(read([line("akahata", "days", 1198), line("akahata", "exercises", 121)])).toEqual([
      {
        ...{year: 2017, series: "akahata", exercises: 121, days: 1198, alternatives: null, status: "secondary"},
        ...{source_id: "paper", locator: "lead", note: null, _at: `${file}:2`}
      }
    ]);
  });

  it("leaves missing, not zero, what the source does not give", () => {
    expect(read([line("akahata", "days", 715)])[0]).toMatchObject({exercises: null, days: 715});
    expect(read([line("white-paper-bilateral", "exercises", 108, {source_id: "ministry"})])[0]).toMatchObject({
      ...{exercises: 108, days: null, status: "official"}
    });
  });

  it("is derived where the source gives only the change from another year", () => {
    expect(read([line("akahata-gsdf", "days", 253, {method: "derived"})])[0]).toMatchObject({status: "derived"});
  });

  it("keeps the values of other documents by measure", () => {
    const rows = read([line("akahata", "days", 1198), line("akahata", "days", 1189, {source_id: "copy"})]);
    expect(rows).toMatchObject([{days: 1198, source_id: "paper", alternatives: "days: 1189 [copy]"}]);
  });
});

describe("refused is", () => {
  it("a year that was not over when the document came out", () => {
    expect(refusal(() => read([line("akahata", "days", 9, {year: "2018"})]))).toEqual([
      `joint-exercises: year not over in its source 2018 (${file}:2); check the year and the source`
    ]);
  });

  it("a row whose measures would come from two documents", () => {
    const lines = [
      line("akahata", "exercises", 121),
      line("akahata", "days", 1198),
      line("akahata", "days", 1198, {source_id: "copy"})
    ];
    expect(refusal(() => read(lines))).toEqual([
      `joint-exercises: measures from two documents "2017 akahata" (${file}:2); give the same measures of each document`
    ]);
  });

  it("a row of which one measure is printed and the other derived", () => {
    const lines = [line("akahata", "exercises", 121), line("akahata", "days", 1198, {method: "derived"})];
    expect(refusal(() => read(lines))).toEqual([
      `joint-exercises: measures read in two ways "2017 akahata" (${file}:2); give both as printed, or both as derived`
    ]);
  });

  it("a year with fewer days than exercises", () => {
    expect(refusal(() => read([line("akahata", "days", 120), line("akahata", "exercises", 121)]))).toEqual([
      `joint-exercises: fewer days than exercises "2017 akahata: 120 of 121" (${file}:2); find the figure that was misread`
    ]);
  });

  it("a total that the four services do not make; three of them make none", () => {
    const lines = [
      line("akahata", "days", 100),
      ...["joint-staff", "gsdf", "msdf", "asdf"].map((service) => line(`akahata-${service}`, "days", 24))
    ];
    expect(refusal(() => read(lines))).toEqual([
      `joint-exercises: services that do not make the total days "2017: 96 of 100" (${file}:2); ` +
        "find the figure that was misread"
    ]);
    expect(read(lines.slice(0, -1))).toHaveLength(4);
  });
});

function read(lines: readonly string[]) {
  const input = jointExercises.spec.inputs["joint-exercises"];
  return jointExercises.rows({"joint-exercises": csvText(input, lines)}, sources);
}

function line(series: string, measure: string, value: number, cells: Readonly<Record<string, string>> = {}): string {
  const row = {year: "2017", series, measure, value: String(value), method: "printed", source_id: "paper"};
  return Object.values({...row, locator: "lead", note: "", ...cells}).join(",");
}
