import {describe, expect, it} from "vitest";
import {senkakuDays} from "../../loaders/senkaku-days.ts";
import {bibliography} from "../lib/bibliography.ts";
import {csvText} from "../lib/csv-text.ts";
import {refusal} from "../lib/refusal.ts";

const sources = bibliography({"paper-2023": ["authority", 2023], daily: ["press"]});
const path = "data/environment/senkaku-runs.csv";

describe("a year", () => {
  it("has its days as a share of 365, or of 366 in a leap year", () => {
    expect(read([days("2019", 73), days("2020", 73)])).toMatchObject([
      {year: 2019, days: 73, days_in_year: 365, share_pct: 20, status: "derived", source_id: "paper-2023"},
      {year: 2020, days: 73, days_in_year: 366, share_pct: 19.9}
    ]);
  });

  it("has vessels per day from the vessels of the same document only", () => {
    const rows = read([
      ...[days("2019", 32), line("2019", "contiguous-zone", "vessels", 126)],
      ...[days("2020", 29), line("2020", "contiguous-zone", "vessels", 88, "daily")],
      days("2021", 40)
    ]);
    expect(rows.map(({vessels, vessels_per_day}) => [vessels, vessels_per_day])).toEqual([
      [126, 3.94],
      [null, null],
      [null, null]
    ]);
  });

  it("without any day with vessels has no mean", () => {
    expect(read([days("2019", 0), line("2019", "contiguous-zone", "vessels", 0)])).toMatchObject([
      {days: 0, share_pct: 0, vessels: 0, vessels_per_day: null}
    ]);
  });

  it("keeps the zones apart", () => {
    const territorial = line("2019", "territorial-sea", "vessels", 126);
    expect(read([days("2019", 282), territorial])).toMatchObject([{zone: "contiguous-zone", vessels: null}]);
  });

  it("is left out where the counting began within it, and in parts", () => {
    const rows = read([
      days("2012", 79),
      days("2013", 232),
      line("2012", "territorial-sea", "days", 19),
      line("2023-01/2023-03", "territorial-sea", "days", 9)
    ]);
    expect(rows.map(({year, zone}) => [year, zone])).toEqual([
      [2012, "territorial-sea"],
      [2013, "contiguous-zone"]
    ]);
  });
});

describe("a record run", () => {
  it("stands with its document on the year in which it ends", () => {
    const runs = ["2025,contiguous-zone,335,2024-11-19/2025-10-19,daily,text,"];
    expect(read([days("2024", 355), days("2025", 357)], runs)).toMatchObject([
      {year: 2024, record_run_days: null, record_run_source_id: null},
      {
        ...{year: 2025, record_run_days: 335, record_run_period: "2024-11-19/2025-10-19"},
        ...{record_run_source_id: "daily", source_id: "paper-2023"}
      }
    ]);
  });

  it.each([
    ["2025", "334", "2024-11-19/2025-10-19", "record run of 335 days by its dates"],
    ["2024", "335", "2024-11-19/2025-10-19", "record run that does not end in 2024"],
    ["2023", "157", "2023-02/2023-07", "record run of a year without days"]
  ])("of %s, %s days, %s is refused", (year, count, period, what) => {
    const faults = refusal(() =>
      read([days("2024", 355), days("2025", 357)], [`${year},contiguous-zone,${count},${period},daily,text,`])
    );
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(`senkaku-days: ${what}`);
    expect(faults[0]).toContain(`contiguous-zone ${period}: ${count}" (${path}:2)`);
  });
});

/** The table of runs is never empty: where a test gives no run there is one in 2030, which is not returned. */
function read(
  lines: readonly string[],
  runs: readonly string[] = ["2030,territorial-sea,2,2030-01/2030-02,daily,text,"]
) {
  const {inputs} = senkakuDays.spec;
  return senkakuDays
    .rows(
      {
        "senkaku-vessels": csvText(inputs["senkaku-vessels"], [...lines, line("2030", "territorial-sea", "days", 2)]),
        "senkaku-runs": csvText(inputs["senkaku-runs"], runs)
      },
      sources
    )
    .filter(({year}) => year !== 2030);
}

function days(period: string, count: number): string {
  return line(period, "contiguous-zone", "days", count);
}

function line(period: string, zone: string, measure: string, count: number, source = "paper-2023"): string {
  return [period, zone, measure, count, source, "table", ""].join(",");
}
