import {describe, expect, test} from "vitest";
import {layoutDotLanes, type Dot, type DotLanes} from "../../src/charts/layout-dot-lanes.ts";

const dot = (x: number, row: number, label?: string): Dot => ({
  ...{lane: "a", x, color: "japan", row},
  ...(label === undefined ? {} : {label})
});
const data = (dots: readonly Dot[], more: Partial<DotLanes> = {}): DotLanes => ({
  lanes: [
    {id: "a", label: "First lane"},
    {id: "b", label: "Second"}
  ],
  ...{dots, xDomain: [1950, 2020], xTicks: [1950, 1980, 2010], formatX: String},
  ...more
});
const room = {width: 640, height: 300, locale: "en"} as const;
const first = (dots: readonly Dot[], width = 640) => layoutDotLanes(data(dots), {...room, width}).rows[0].items;

describe("layoutDotLanes", () => {
  test("sets dots that would touch on levels of their own, and others on the same", () => {
    const [a, b, c] = first([dot(1960, 0), dot(1960.1, 1), dot(1970, 2)]);
    expect(a.y).not.toBe(b.y);
    expect(a.y).toBe(c.y);
  });

  test("keeps every dot of one day", () => {
    const items = first(Array.from({length: 9}, (_, row) => dot(1960, row)));
    expect(new Set(items.map(({y}) => y)).size).toBe(9);
  });

  test("writes a label after its dot, before it at the right edge, and nowhere where neither has room", () => {
    const [a, b] = first([dot(1960, 0, "A treaty signed"), dot(2019, 1, "Another one signed")]);
    expect(a.words).toMatchObject({text: "A treaty signed", anchor: "start"});
    expect(b.words).toMatchObject({anchor: "end"});
    expect(a.words!.x).toBeGreaterThan(a.at);
    expect(b.words!.x).toBeLessThan(b.at);
    const [long] = first([dot(1985, 0, "A very long name of an event that no phone has the room for".repeat(3))], 320);
    expect(long.words).toBeUndefined();
  });

  test("names those first that come first, and no more than its levels hold", () => {
    const items = first([2, 3, 0, 1, 4].map((row) => dot(1960 + row / 10, row, `Event of number ${row}`)));
    expect(items.map(({row}) => row)).toEqual([0, 1, 2, 3, 4]);
    expect(items.filter(({words}) => words).map(({row}) => row)).toEqual([0, 2, 3]);
  });

  test("lets no dot stand on words", () => {
    const items = first([
      dot(1960, 0, "Event with a name"),
      ...Array.from({length: 20}, (_, i) => dot(1955 + i, i + 1))
    ]);
    const named = items.find(({words}) => words)!;
    const onLevel = items.filter(({y, at}) => y === named.y && at > named.at);
    // A label of 17 letters is some 100 pixels wide.
    expect(Math.min(...onLevel.map(({at}) => at)) - named.at).toBeGreaterThan(90);
  });

  test("gives up names before dots where the room is tight, and keeps all within it", () => {
    const crowd = Array.from({length: 120}, (_, i) => dot(2000 + (i % 12) / 6, i, i % 3 === 0 ? "A name" : undefined));
    const {rows, plot, marks} = layoutDotLanes(data(crowd), {...room, width: 320, height: 200});
    expect(rows[0].items.every(({words}) => words === undefined)).toBe(true);
    expect(marks).toHaveLength(120);
    expect(plot.bottom).toBeLessThanOrEqual(200);
  });

  test("does not spread a few dots over all the room", () => {
    expect(layoutDotLanes(data([dot(1960, 0)]), room).plot.bottom).toBeLessThan(60);
  });

  test.each([320, 640, 960])("keeps what there is within %i pixels, and lanes that hold nothing", (width) => {
    const {rows, marks} = layoutDotLanes(data([dot(1950, 0, "First"), dot(2020, 1, "Last")]), {...room, width});
    expect(rows[1].items).toEqual([]);
    for (const {x, y} of marks) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(width);
      expect(y).toBeLessThanOrEqual(300);
    }
  });

  test("draws no lane at all without complaint", () => {
    const {rows, marks} = layoutDotLanes(data([], {lanes: []}), room);
    expect([rows, marks]).toEqual([[], []]);
  });
});
