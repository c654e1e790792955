import {describe, expect, test} from "vitest";
import type {VisitRow} from "../../src/figures/state-visit-2024-rows.ts";
import {stateVisit2024} from "../../src/figures/state-visit-2024.ts";
import {draw, drawn} from "../lib/drawing.ts";

const {rows: all} = drawn("state-visit-2024");
const rows = all as unknown as readonly VisitRow[];
const of = (kind: string) => rows.filter((row) => row.kind === kind);

describe("state-visit-2024", () => {
  test("says what a reader can count", () => {
    // Nikkei Asia, 10 April 2024, para 1: over 70. The table: 14 on security, 5 + 3 + 2 + 2 + 2 others.
    expect(stateVisit2024.title(all, "en")).toBe(
      "No list was found of the “over 70 agreements” of April 2024; the documents read name 28 items, 14 of them on security"
    );
    expect(of("item")).toHaveLength(28);
    expect(of("item").filter(({security}) => security)).toHaveLength(14);
  });

  test("does not say that there is no list once as many items are named", () => {
    const [first] = of("item");
    const many = [...rows, ...Array.from({length: 42}, () => first)];
    expect(stateVisit2024.title(many, "en")).not.toContain("No list");
    expect(stateVisit2024.title(many, "ja")).not.toContain("一覧");
  });

  test("keeps what was said of defense alone apart from what was said of all fields", () => {
    expect(of("agreements").map(({speaker, value}) => [speaker, value])).toEqual([
      ["us-official", 70],
      ["press", 70]
    ]);
    expect(of("defense-agreements")).toHaveLength(3);
    expect(new Set([...of("agreements"), ...of("defense-agreements")].map(({status}) => status))).toEqual(
      new Set(["disputed"])
    );
  });

  test("draws what is usual as a range (Nikkei Asia, 10 April 2024, para 3)", () => {
    const [row] = of("usual-agreements");
    expect([row.value, row.most]).toEqual([12, 20]);
    expect(stateVisit2024.read(row, "en", {}).value).toBe("12 to 20");
    expect(stateVisit2024.read(row, "ja", {}).value).toBe("12〜20件");
  });

  test("draws each item as a box of its own, none over another, on a phone too", () => {
    const room = {width: 320, height: stateVisit2024.heights.narrow, locale: "en"} as const;
    const marks = stateVisit2024.marks(all, room).filter(({series}) => series === "item");
    expect(new Set(marks.map(({y}) => y)).size).toBe(1);
    const xs = marks.map(({x, box}) => [x - box!.width / 2, x + box!.width / 2]);
    for (let i = 1; i < xs.length; ++i) expect(xs[i][0]).toBeGreaterThan(xs[i - 1][1]);
  });

  test("outlines what was said without a list", () => {
    const hollow = [...draw("state-visit-2024", "wide").querySelectorAll('path[stroke-width="1.5"]')];
    expect(hollow).toHaveLength(2 + 3 + 1);
  });

  test("warns that the items are a least number", () => {
    expect(stateVisit2024.caveat(all, "en")).toContain("least number");
  });
});
