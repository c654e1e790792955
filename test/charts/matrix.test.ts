import {describe, expect, test} from "vitest";
import {layoutMatrix, type Matrix} from "../../src/charts/matrix.ts";

const data: Matrix = {
  rows: [
    {id: "usa", label: "United States"},
    {id: "aus", label: "Australia"}
  ],
  columns: [
    {id: "a", label: "A long heading", short: "A"},
    {id: "b", label: "B", short: "B"}
  ],
  cells: [
    {row: "aus", column: "b", text: "2010", hollow: false, color: "other", index: 0},
    {row: "usa", column: "b", text: "1996", hollow: false, color: "usa", index: 1},
    {row: "usa", column: "a", text: "1951", hollow: true, color: "usa", index: 2}
  ]
};

describe("layoutMatrix", () => {
  test("puts each cell in the place of its row and column, without overlap", () => {
    const {cells, box} = layoutMatrix(data, {width: 640, height: 300, locale: "en"});
    const at = (row: string, column: string) => cells.find((cell) => cell.row === row && cell.column === column)!;
    expect(at("usa", "b").y).toBe(at("usa", "a").y);
    expect(at("usa", "b").x).toBe(at("aus", "b").x);
    expect(at("usa", "b").x - at("usa", "a").x).toBeGreaterThan(box.width);
    expect(at("aus", "b").y - at("usa", "b").y).toBeGreaterThan(box.height);
  });

  test("walks in reading order, and names the row of data of each mark", () => {
    const {marks} = layoutMatrix(data, {width: 640, height: 300, locale: "en"});
    expect(marks.map(({row}) => row)).toEqual([2, 1, 0]);
    expect(marks.map(({series}) => series)).toEqual(["usa", "usa", "aus"]);
  });

  test("shortens years and headings where there is no room", () => {
    const wide = layoutMatrix(data, {width: 640, height: 300, locale: "en"});
    const narrow = layoutMatrix(data, {width: 190, height: 300, locale: "en"});
    expect(wide.cells[0].text).toBe("1951");
    expect(wide.columns[0].label).toBe("A long heading");
    expect(narrow.columns[0].label).toBe("A");
    const tiny = layoutMatrix(data, {width: 130, height: 300, locale: "en"});
    expect(tiny.cells[0].text).toBe("’51");
  });
});
