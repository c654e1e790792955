import {describe, expect, test} from "vitest";
import {summary, type MeasureRow} from "../../src/figures/special-measures-rows.ts";
import {specialMeasures} from "../../src/figures/special-measures.ts";
import {draw, drawn} from "../lib/drawing.ts";

const {rows: all} = drawn("special-measures");
const rows = all as unknown as readonly MeasureRow[];
const of = (item: string) => rows.filter((row) => row.item === item);

describe("special-measures", () => {
  test("says what a reader can work out by hand", () => {
    // Defense Ministry, outline of 2016 and page of 2022: allowances 1987, utilities 1991, training 1996, equipment 2022.
    // Foreign Ministry, 1 April 2011: share of utilities from about 76 %; 24 February 2021: 61 %.
    expect(specialMeasures.title(all, "en")).toBe(
      "Special agreements make Japan pay four kinds of U.S. forces’ costs, up from one in 1987; none was dropped, though its share of utilities fell from 76% to 61%"
    );
    expect(specialMeasures.title(all, "ja")).toContain("1987年の1種類から4種類に");
  });

  test("does not say that nothing was dropped where a cost is", () => {
    const fewer = rows.filter(({year, item}) => year !== 2022 || item !== "utilities");
    expect(specialMeasures.title(fewer, "en")).not.toContain("dropped");
    expect(specialMeasures.title(fewer, "ja")).not.toContain("外れた");
    expect(summary(fewer).dropped).toBe(true);
  });

  test("has eleven agreements and the four costs from the year of each on", () => {
    expect(of("agreement").map(({year}) => year)).toEqual([
      1987, 1988, 1991, 1995, 2000, 2006, 2008, 2011, 2016, 2021, 2022
    ]);
    const starts = (item: string) => of(item)[0].starts;
    expect(["labor", "utilities", "training-relocation", "training-equipment"].map(starts)).toEqual([
      "1987-06-01", // Defense of Japan 2008, Defense Chronology, 30 January 1987
      "1991-04-17", // same, 14 January 1991
      "1996-04-01", // same, 27 September 1995
      "2022-04-01" // Foreign Ministry, 1 April 2022, item 1
    ]);
  });

  test("leaves April 2008 open, when the agreement of 2006 had ended and that of 2008 was not in force", () => {
    // Foreign Ministry, 23 January 2006: two years; 1 May 2008: in force on that day.
    expect(summary(rows).gaps).toEqual([{from: "2008-03-31", to: "2008-05-01"}]);
    expect(specialMeasures.notes!(all, "en").join(" ")).toContain("None held between 31 March 2008 and 1 May 2008");
  });

  test("reads a level that is reached in steps with where it starts from", () => {
    const row = of("labor").find(({year}) => year === 2011)!;
    expect(specialMeasures.read(row, "en", {})).toEqual({
      series: "Pay of base workers: agreement of 2011",
      date: "1 April 2011–31 March 2016",
      value: "up to 22,625 workers, from 23,055"
    });
    const utilities = of("utilities").find(({year}) => year === 2022)!;
    expect(specialMeasures.read(utilities, "en", {}).value).toBe(
      "at most 13.3 billion yen a year, from 23.4 billion yen"
    );
    expect(specialMeasures.read(utilities, "ja", {}).value).toBe("各年度133億円まで（当初234億円）");
  });

  test("sets agreements that follow each other in one line, and never a bar over another", () => {
    const room = {width: 640, height: specialMeasures.heights.medium, locale: "en"} as const;
    const marks = specialMeasures.marks(all, room).filter(({series}) => series === "agreement");
    expect(new Set(marks.map(({y}) => y)).size).toBe(1);
    const edges = marks.map(({x, box}) => [x - box!.width / 2, x + box!.width / 2]);
    for (let i = 1; i < edges.length; ++i) expect(edges[i][0]).toBeGreaterThan(edges[i - 1][1]);
  });

  test("outlines the bars before base pay was added, and only those", () => {
    const lane = draw("special-measures", "wide").querySelector('[data-series="labor"]')!;
    const hollow = [...lane.querySelectorAll("path")].filter((path) => path.getAttribute("stroke-width") === "1.5");
    expect(hollow).toHaveLength(2);
  });

  test("gives pages the totals (Nippon Television, 1 April 2016; NHK, 7 January 2022)", () => {
    expect(specialMeasures.facts!(all, "en")).toMatchObject({
      "total-2016": "946.5 billion yen",
      "total-2022": "1.05 trillion yen",
      "workers-least": "22,625",
      "workers-most": "23,178"
    });
  });
});
