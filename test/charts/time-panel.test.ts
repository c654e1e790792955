import {describe, expect, test} from "vitest";
import {layoutPanel, type Panel} from "../../src/charts/time-panel.ts";
import type {Point} from "../../src/charts/segments.ts";

const box = {x: 0, y: 0, width: 400, height: 200};
const points = (...ys: (number | null)[]): Point[] => ys.map((y, i) => ({x: 2000 + i, y, row: i}));

function panel(overrides: Partial<Panel> = {}): Panel {
  return {
    series: [{id: "a", label: "A", color: "japan", points: points(1, 2, 3)}],
    xDomain: [2000, 2010],
    yDomain: [0, 10],
    yTicks: [0, 5, 10],
    xTicks: [2000, 2005, 2010],
    formatX: String,
    formatY: String,
    maxStep: 1,
    ...overrides
  };
}

describe("layoutPanel", () => {
  test("puts higher values higher and later ones further right, inside the plot", () => {
    const {marks, plot} = layoutPanel(panel(), box);
    expect(marks.map(({row}) => row)).toEqual([0, 1, 2]);
    expect(marks[0].y).toBeGreaterThan(marks[2].y);
    expect(marks[0].x).toBeLessThan(marks[2].x);
    for (const {x, y} of marks) {
      expect(x).toBeGreaterThanOrEqual(plot.left);
      expect(x).toBeLessThanOrEqual(plot.right);
      expect(y).toBeGreaterThanOrEqual(plot.top);
      expect(y).toBeLessThanOrEqual(plot.bottom);
    }
  });

  test("draws a line once for each run and dots for what stands alone", () => {
    const {series} = layoutPanel(
      panel({series: [{id: "a", label: "", color: "japan", points: points(1, 2, null, 4)}]}),
      box
    );
    expect(series[0].path.match(/M/g)).toHaveLength(1);
    expect(series[0].dots.map(({row}) => row)).toEqual([3]);
  });

  test("leaves no path and no mark where all is missing", () => {
    const {series, marks, labels} = layoutPanel(
      panel({series: [{id: "a", label: "A", color: "japan", points: points(null, null)}]}),
      box
    );
    expect(series[0].path).toBe("");
    expect(marks).toEqual([]);
    expect(labels).toEqual([]);
  });

  test("moves the labels of equal ends apart, with a leader to the end", () => {
    const {labels} = layoutPanel(
      panel({
        series: [
          {id: "a", label: "First", color: "japan", points: points(5, 5)},
          {id: "b", label: "Second", color: "usa", points: points(4, 5)}
        ]
      }),
      box
    );
    expect(Math.abs(labels[0].y - labels[1].y)).toBeGreaterThanOrEqual(14);
    expect(labels.every(({leader}) => leader !== undefined)).toBe(true);
  });

  test("does not move labels that end at different times", () => {
    const {labels, marks} = layoutPanel(
      panel({
        series: [
          {id: "a", label: "A", color: "japan", points: [{x: 2001, y: 5, row: 0}]},
          {id: "b", label: "B", color: "usa", points: [{x: 2009, y: 5, row: 1}]}
        ]
      }),
      box
    );
    expect(labels.map(({y}) => y)).toEqual(marks.map(({y}) => y));
  });

  test.each([
    ["before", -1, 0],
    ["over", 1, -1],
    ["under", 1, 1]
  ] as const)("sets a label %s its end, with no room for it at the right", (labelAt, right, down) => {
    const {labels, marks, plot} = layoutPanel(
      panel({series: [{id: "a", label: "A long label", labelAt, color: "japan", points: points(1, 2, 3)}]}),
      box
    );
    const {x, y} = marks.at(-1)!;
    expect(labels[0].anchor).toBe("end");
    expect([Math.sign(labels[0].x - x), Math.sign(labels[0].y - y)]).toEqual([right, down]);
    expect(plot.right).toBe(392);
  });

  test("thins ticks whose labels would touch, and keeps those of the ends inside", () => {
    const {xTicks} = layoutPanel(panel({xTicks: [2000, 2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008, 2009, 2010]}), {
      ...box,
      width: 200
    });
    expect(xTicks.length).toBeLessThan(6);
    expect(xTicks[0].anchor).toBe("start");
    for (let i = 1; i < xTicks.length; ++i) expect(xTicks[i].x - xTicks[i - 1].x).toBeGreaterThan(30);
  });

  test("moves the badges of close breaks apart and leaves their lines in place", () => {
    const {rules} = layoutPanel(
      panel({
        rules: [
          {x: 2005, number: 1},
          {x: 2005.1, number: 2}
        ]
      }),
      box
    );
    expect(rules[1].badge - rules[0].badge).toBeGreaterThanOrEqual(16);
    expect(rules[1].x - rules[0].x).toBeLessThan(5);
  });

  test("writes the longest name that fits a stretch of the strip, or none", () => {
    const eras = [
      {from: 2000, to: 2008, labels: ["A rather long name", "short"], row: 0},
      {from: 2008, to: 2009, labels: ["Long name", "’08"], row: 1},
      {from: 2009, to: 2009.1, labels: ["Long name", "’09"], row: 2}
    ];
    const {eras: placed, marks} = layoutPanel(panel({eras}), box);
    expect(placed.map(({label}) => label)).toEqual(["A rather long name", "’08", ""]);
    expect(marks.filter(({series}) => series === "eras").map(({row}) => row)).toEqual([0, 1, 2]);
  });

  test("steps hold a value until the next, the last to the given year, and stop at a break", () => {
    const layout = (ys: readonly number[], overrides: object = {}) =>
      layoutPanel(
        panel({series: [{id: "a", label: "A", color: "japan", points: points(...ys), stepsTo: 2010, ...overrides}]}),
        box
      );
    const {series, labels, plot, marks} = layout([1, 2, 2]);
    expect(series[0].path).toMatch(/^M[\d.,]+H[\d.]+V[\d.]+H[\d.]+V[\d.]+H[\d.]+$/);
    expect(series[0].path.endsWith(`H${plot.right}`)).toBe(true);
    expect(labels[0].x).toBe(plot.right + 8);
    expect(marks).toHaveLength(3);
    expect(layout([1, 2, 3], {breaks: [2001]}).series[0].path.match(/M/g)).toHaveLength(2);
    const alone = layout([5]).series[0];
    expect([alone.path.match(/[MH]/g), alone.dots]).toEqual([["M", "H"], []]);
    expect(layout([]).series[0].path).toBe("");
    // A year before the last point takes nothing away.
    expect(layout([1, 2, 3], {stepsTo: 1990}).series[0].path.endsWith(`H${marks[2].x}`)).toBe(true);
  });

  test("a stretch that stands for no row is no mark, and baselines are the stronger grid lines", () => {
    const {marks, eras, yTicks} = layoutPanel(
      panel({eras: [{from: 2000, to: 2008, labels: ["Words"]}], baseline: [5, 10]}),
      box
    );
    expect(eras[0].label).toBe("Words");
    expect(marks.filter(({series}) => series === "eras")).toEqual([]);
    expect(yTicks.map(({strong}) => strong)).toEqual([false, true, true]);
  });

  test("keeps a plot at 288 px even with long labels", () => {
    const {plot} = layoutPanel(
      panel({
        series: [
          {id: "a", label: "A very long label indeed, longer than the chart", color: "japan", points: points(1, 2)}
        ]
      }),
      {...box, width: 288}
    );
    expect(plot.right - plot.left).toBeGreaterThan(288 * 0.5);
  });
});
