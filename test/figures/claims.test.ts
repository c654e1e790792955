import {describe, expect, test} from "vitest";
import {claims} from "../../src/figures/claims.ts";
import {draw, drawn} from "../lib/drawing.ts";

const {rows} = drawn("claims");
const told = rows as unknown as readonly Readonly<Record<"section" | "verdict" | "basis", string>>[];

describe("claims", () => {
  test("counts in its title what the table holds", () => {
    // 90 claims; counted by hand in data/claims/strategic-autonomy.csv.
    expect(claims.title(rows, "en")).toBe(
      "Of 90 checkable claims of the article, 50 hold as they stand, 31 with nuance; 3 are contradicted, and 6 could not be verified"
    );
    expect(claims.title(rows, "ja")).toMatch(/90件.*50件.*31件.*3件.*6件/);
  });

  test("follows the rows: a claim that is contradicted after all is counted so", () => {
    const changed = rows.map((row, i) => (i === 0 ? {...row, verdict: "contradicted"} : row));
    expect(claims.title(changed, "en")).toContain("49 hold as they stand, 31 with nuance; 4 are contradicted");
  });

  test("draws each claim once, those of a section in the order of the article", () => {
    const room = {width: 640, height: 312, locale: "en"} as const;
    const marks = claims.marks(rows, room);
    expect(marks.map(({row}) => row).toSorted((a, b) => a - b)).toEqual(rows.map((_, i) => i));
    for (const {row, series} of marks) expect(told[row].section).toBe(series);
  });

  test("fits its height at every width of its class", () => {
    const bottom = (width: number) =>
      Math.max(...claims.marks(rows, {width, height: 0, locale: "en"}).map(({y, box}) => y + box!.height / 2));
    for (const width of [288, 320, 479]) expect(bottom(width)).toBeLessThan(claims.heights.narrow);
    for (const width of [480, 640, 799]) expect(bottom(width)).toBeLessThan(claims.heights.medium);
    for (const width of [800, 960, 1200]) expect(bottom(width)).toBeLessThan(claims.heights.wide);
  });

  test("does not leave what is not verifiable to color alone", () => {
    const outlined = draw("claims", "medium").querySelectorAll("rect[stroke]");
    expect(outlined).toHaveLength(told.filter(({verdict}) => verdict === "not-verifiable").length);
  });

  test("counts for the page how many verdicts are computed", () => {
    expect(claims.facts!(rows, "en")["by-rows"]).toBe(String(told.filter(({basis}) => basis === "rows").length));
  });
});
