import {describe, expect, test} from "vitest";
import {layoutSpans, type Span, type Spans} from "../../src/charts/layout-spans.ts";

const span = (from: number, to: number | null, row: number, more: Partial<Span> = {}): Span => ({
  lane: "a",
  from,
  to,
  color: "japan",
  row,
  ...more
});
const data = (spans: readonly Span[]): Spans => ({
  lanes: [
    {id: "a", label: "First lane"},
    {id: "b", label: "Second"}
  ],
  spans,
  xDomain: [1990, 2020],
  xTicks: [1990, 2000, 2010, 2020],
  formatX: String
});
const room = {width: 640, height: 200, locale: "en"} as const;

describe("layoutSpans", () => {
  test("sets spans that overlap on levels of their own, and others on the same", () => {
    const [{items}] = layoutSpans(data([span(1991, 2000, 0), span(1995, 2005, 1), span(2001, 2004, 2)]), room).rows;
    expect(items[0].middle).not.toBe(items[1].middle);
    expect(items[0].middle).toBe(items[2].middle);
  });

  test("draws a day as a dot, and what goes on to the edge", () => {
    const {rows, plot, marks} = layoutSpans(data([span(2000, null, 0), span(2010, 2012, 1, {open: true})]), room);
    const [dot, open] = rows[0].items;
    expect(dot.right - dot.left).toBeLessThan(12);
    expect(open.right).toBe(plot.right);
    expect(marks[0].box).toBeUndefined();
    expect(marks[1].box).toBeDefined();
  });

  test("where asked, writes before a bar, unless something stands there or there is no room", () => {
    const late = span(2009, 2020, 1, {label: "A name"});
    const labels = (spans: readonly Span[], labelsBefore: boolean) =>
      layoutSpans({...data(spans), labelsBefore}, room).rows[0].items.map(({label}) => label?.anchor);
    expect(labels([late], false)).toEqual(["start"]);
    expect(labels([late], true)).toEqual(["end"]);
    expect(labels([span(1990, 2008.5, 0), late], true)).toEqual([undefined, "start"]);
    expect(labels([span(1990, 1991, 0, {label: "A name"})], true)).toEqual(["start"]);
  });

  test("writes a label in its bar, else after it, else not", () => {
    const [{items}] = layoutSpans(
      data([
        span(1990, 2010, 0, {label: "Mission"}),
        span(2011, 2011.2, 1, {label: "Mission"}),
        span(2019, 2019.5, 2, {label: "A long name of a mission"})
      ]),
      room
    ).rows;
    expect(items.map(({label}) => label?.inside)).toEqual([true, false, undefined]);
  });

  test("sets bars that take over from each other on one level where they are kept apart, and no label over the next", () => {
    const bars = [span(1990, 2000, 0, {label: "A long name of a bar"}), span(2000, 2001, 1, {label: "Name"})];
    const apart = {...data([...bars, span(2001, 2010, 2)]), apart: 1.5};
    const [{items}] = layoutSpans(apart, {...room, width: 320}).rows;
    expect(new Set(items.map(({middle}) => middle)).size).toBe(1);
    expect(items[1].left - items[0].right).toBeCloseTo(1.5, 1);
    expect(items[1].label).toBeUndefined();
  });

  test("writes no label over the next span of its level, and one after a dot where there is room", () => {
    const [{items}] = layoutSpans(
      data([
        span(1991, 1991.2, 0, {label: "Mission"}),
        span(1993, 1994, 1, {label: "Mission"}),
        span(2000, null, 2, {label: "Mission"})
      ]),
      room
    ).rows;
    expect(items.map(({label}) => label?.inside)).toEqual([undefined, false, false]);
  });

  test("keeps all within the room, on a phone too, and lanes that hold nothing", () => {
    for (const width of [320, 640, 960]) {
      const {rows, marks} = layoutSpans(data([span(1990, 1990.01, 0), span(2020, null, 1, {lane: "a"})]), {
        ...room,
        width
      });
      expect(rows[1].items).toEqual([]);
      for (const {x, y} of marks) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(width);
        expect(y).toBeLessThanOrEqual(200);
      }
    }
  });
});
