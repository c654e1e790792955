import {describe, expect, test} from "vitest";
import {readings} from "../../src/figures/autonomy-scorecard-course.ts";
import {indicators} from "../../src/figures/autonomy-scorecard-indicators.ts";
import {tableOf, type IndicatorRow} from "../../src/figures/autonomy-scorecard-rows.ts";
import {figures} from "../../src/figures/index.ts";
import {draw, drawn} from "../lib/drawing.ts";

const {figure} = drawn("autonomy-scorecard");
const rows = drawn("autonomy-scorecard").rows as unknown as readonly IndicatorRow[];
const of = Object.fromEntries(readings(rows).map((reading) => [reading.id, reading]));

describe("autonomy-scorecard", () => {
  test("a dozen indicators, each with a panel, and all rows within them", () => {
    expect(Object.keys(indicators)).toHaveLength(12);
    expect(draw("autonomy-scorecard", "wide").querySelectorAll(".panel")).toHaveLength(12);
    expect(new Set(rows.map(({indicator}) => indicator)).size).toBe(12);
  });

  test("compares only what means the same, about ten years apart where there is a value", () => {
    for (const {latest, before} of readings(rows)) {
      expect(before.run).toBe(latest.run);
      expect(before.date < latest.date).toBe(true);
    }
    // Cabinet Office: interviews to 2018, mail since 2022: 41.5 % and 45.2 %, not 29.1 %.
    expect([of.strengthen.before.value, of.strengthen.latest.value]).toEqual([41.5, 45.2]);
    // Cabinet Office, interviews with people of 20 and over: 68.1 % (1997), 76.2 % (2006); in 2018 those of 18 and 19
    // were asked too, so its 81.9 % is drawn and not compared.
    expect([of.means.before.value, of.means.latest.value, of.means.newest.value]).toEqual([68.1, 76.2, 81.9]);
    // Foreign Military Sales by budget, FY2017 and FY2024 (Defense of Japan 2022 and 2024), not by the survey to FY2006.
    expect([of.purchases.before.value, of.purchases.latest.value]).toEqual([3596, 9316]);
  });

  test("values worked out by hand", () => {
    // SIPRI, 2023: 916,014.7 / 50,161.1 million dollars
    expect(of.spending.latest.value).toBe(18.26);
    expect(of.spending.latest.status).toBe("derived");
    // ATOP: the United States alone has pledged to defend Japan, every year to 2018.
    expect(new Set(rows.filter(({indicator}) => indicator === "pledges").map(({value}) => value))).toEqual(
      new Set([1])
    );
    // Host-nation support since it includes training equipment: 2,056 (FY2022) and 2,124 (FY2024) hundred million yen,
    // Defense of Japan 2023 and 2024, up 3 %
    expect([of.support.before.value, of.support.latest.value]).toEqual([2056, 2124]);
    expect(of.support.because.en).toContain("pays as much");
  });

  test("a change of less than a twentieth is none, and the direction follows the rows", () => {
    expect(of.personnel.because.en).toContain("as before");
    const halved = rows.map((row) => (row === of.personnel.latest ? {...row, value: row.value / 2} : row));
    const read = readings(halved).find(({id}) => id === "personnel")!;
    expect(read.to).toBe("autonomy");
    expect(figure.title(halved, "en")).not.toBe(figure.title(rows, "en"));
  });

  test("the title counts every indicator once", () => {
    const [all, ...parts] = [...figure.title(rows, "en").matchAll(/\d+/g)].map(Number);
    expect(all).toBe(12);
    expect(parts.reduce((sum, n) => sum + n)).toBe(12);
  });

  test("every indicator is argued in one sentence beside its numbers and leads to its table and figure", () => {
    const items = figure.entries!(rows, "en").flatMap((group) => group.items);
    expect(items).toHaveLength(12);
    for (const {text, dataset, figure: shown} of items) {
      expect(text).toMatch(/: .+ in .+, .+ in .+\. \S.+\.$/);
      expect(Object.keys(indicators).map((id) => tableOf(id as keyof typeof indicators))).toContain(dataset);
      if (shown) expect(figures.map(({id}) => id)).toContain(shown);
    }
  });
});
