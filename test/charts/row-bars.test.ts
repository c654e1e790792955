import {describe, expect, test} from "vitest";
import {layoutRowBars, type RowBar} from "../../src/charts/layout-row-bars.ts";

const bar = (value: number | null, row: number): RowBar => ({
  label: `Row ${row}`,
  value,
  text: String(value ?? "none"),
  color: "usa",
  row
});
const layout = (bars: readonly RowBar[], room = {width: 300, height: 200}) =>
  layoutRowBars({heading: "Heading", bars}, room);

describe("layoutRowBars", () => {
  test("bars are as long as their values, the longest with room for its words", () => {
    const {rows} = layout([bar(100, 0), bar(50, 1)]);
    expect(rows[0].bar!.width / rows[1].bar!.width).toBeCloseTo(2, 1);
    expect(rows[0].textX).toBeLessThan(300);
  });

  test("a missing value has a row and no bar, zero has no length, a trace can be seen", () => {
    const {rows, marks} = layout([bar(null, 0), bar(0, 1), bar(0.001, 2), bar(1e6, 3)]);
    expect(rows.map(({bar: drawn}) => drawn?.width)).toEqual([undefined, 0, 1, rows[3].bar!.width]);
    expect(marks.map(({row}) => row)).toEqual([1, 2, 3]);
  });

  test("holds without bars, with zeros alone, and with one", () => {
    expect(layout([]).marks).toEqual([]);
    expect(layout([bar(0, 0), bar(0, 1)]).rows.map(({bar: drawn}) => drawn!.width)).toEqual([0, 0]);
    expect(layout([bar(5, 0)]).marks).toHaveLength(1);
  });

  test("all rows stay within the room", () => {
    const many = Array.from({length: 30}, (_, i) => bar(i, i));
    for (const {middle, bar: drawn} of layout(many).rows) {
      expect(middle).toBeLessThan(200);
      expect(drawn!.x + drawn!.width).toBeLessThanOrEqual(300);
    }
  });
});
