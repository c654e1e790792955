import {describe, expect, test} from "vitest";
import {buildDocument} from "../../loaders/lib/document.ts";
import type {PresenceRow} from "../../src/figures/senkaku-presence-rows.ts";
import {light} from "../../src/lib/theme.ts";
import {draw, drawn} from "../lib/drawing.ts";

const {figure} = drawn("senkaku-presence");
const rows = drawn("senkaku-presence").rows as unknown as readonly PresenceRow[];

const count = (panel: string, year: number) => rows.find((row) => row.panel === panel && row.year === year)?.count;
const years = (panel: string) => rows.filter((row) => row.panel === panel).map(({year}) => year);
const paths = (panel: string) =>
  draw("senkaku-presence", "wide").querySelector(`[data-series="${panel}"] path`)?.getAttribute("d") ?? "";

describe("senkaku-presence", () => {
  test("each zone and each way of counting is a panel of its own", () => {
    const series = [...draw("senkaku-presence", "wide").querySelectorAll(".series")];
    expect(series.map((node) => node.getAttribute("data-series"))).toEqual([
      "zone-days",
      "sea-days",
      "zone-vessels",
      "sea-vessels",
      "zone-run",
      "sea-incidents"
    ]);
  });

  test("values as the documents print them", () => {
    // Defense of Japan 2023, Fig. I-3-2-14; Defense of Japan 2024, Part I, chapter 3; The Diplomat, 6 January 2026.
    expect([2013, 2018, 2022, 2023, 2025].map((year) => count("zone-days", year))).toEqual([232, 159, 336, 352, 357]);
    expect([2013, 2018, 2023, 2025].map((year) => count("zone-vessels", year))).toEqual([819, 615, 1282, 1380]);
    // Okinawa Times, January 2017; Defense of Japan 2023, siryo17.csv: 18 + 50 + 35 vessels, 5 + 20 + 12 days.
    expect([2013, 2016, 2022].map((year) => count("sea-vessels", year))).toEqual([188, 121, 103]);
    expect(count("sea-days", 2022)).toBe(37);
    // Stars and Stripes, 7 January 2025.
    expect([2013, 2024].map((year) => count("sea-incidents", year))).toEqual([52, 39]);
    expect([2020, 2021, 2024, 2025].map((year) => count("zone-run", year))).toEqual([111, 157, 215, 335]);
  });

  test("only whole years: months and four months are not among them", () => {
    expect(years("sea-vessels")).toEqual(Array.from({length: 15}, (_, i) => 2008 + i));
    expect(years("sea-days")).toEqual([2013, 2016, 2018, 2019, 2020, 2021, 2022]);
  });

  test("gaps: the part year 2012, the vessels of 2024; what stands alone joins nothing", () => {
    expect(years("zone-vessels")).not.toContain(2024);
    expect(paths("zone-days").match(/M/g)).toHaveLength(1);
    expect(paths("zone-days").match(/[ML]/g)).toHaveLength(13);
    // 2013 to 2023; 2012 and 2025 stand alone.
    expect(paths("zone-vessels").match(/[ML]/g)).toHaveLength(11);
    // 2018 to 2022; 2013 and 2016 stand alone.
    expect(paths("sea-days").match(/[ML]/g)).toHaveLength(5);
    expect(paths("zone-run")).toBe("");
    expect(paths("sea-incidents")).toBe("");
    const hollow = draw("senkaku-presence", "wide").querySelectorAll('.series circle[fill="#ffffff"]');
    expect(hollow).toHaveLength(2);
  });

  test("a run is cited by its own document", () => {
    expect(rows.find(({panel, year}) => panel === "zone-run" && year === 2021)).toMatchObject({
      ...{source_id: "doj-2024", locator: "Part I, chapter 3", status: "official", run_period: "2021-02/2021-07"}
    });
  });

  test("the title says what the rows say, whichever way they point", () => {
    expect(figure.title(rows, "en")).toBe(
      "Chinese government vessels were in the Senkakus’ contiguous zone on 357 of 365 days in 2025; in their territorial sea every count is lower than in 2013"
    );
    const set = (panel: string, year: number, count: number) => (row: PresenceRow) =>
      row.panel === panel && row.year === year ? {...row, count} : row;
    const mixed = rows.map(set("sea-days", 2022, 60));
    expect(figure.title(mixed, "en")).toContain("the counts since 2013 point both ways");
    const higher = mixed.map(set("sea-vessels", 2022, 189)).map(set("sea-incidents", 2024, 53));
    expect(figure.title(higher, "en")).toContain("every count is higher than in 2013");
    expect(figure.title(rows, "ja")).toContain("365日中357日");
    expect(figure.title(rows, "ja")).toContain("領海ではどの数え方でも2013年を下回る");
  });

  test("the share of days is of the days of that year", () => {
    // 333 / 366 = 0.9098
    const [row] = rows.filter(({panel, year}) => panel === "zone-days" && year === 2020);
    expect(figure.read(row, "en", {}).value).toBe("333 days (91.0% of the year)");
    expect(figure.facts!(rows, "en")).toMatchObject({share: "98%", "low-days": "159", "low-year": "2018"});
  });

  test("the reader may take each chart on its own scale, or fewer years", () => {
    const ticks = (view: Record<string, string>) => {
      const room = {document: buildDocument(), theme: light, width: 960, height: 440, view};
      const panel = figure.draw(rows, room).querySelectorAll(".panel")[3];
      return [...panel.querySelectorAll(".axes text")].map((node) => node.textContent);
    };
    expect(ticks({})).toContain("1,500");
    expect(ticks({scale: "own"})).not.toContain("1,500");
    const marks = figure.marks(rows, {width: 960, height: 440, locale: "en", view: {years: "2020-2025"}});
    expect(new Set(marks.map(({row}) => rows[row].year))).toEqual(new Set([2020, 2021, 2022, 2023, 2024, 2025]));
  });
});
