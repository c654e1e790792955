import {describe, expect, test} from "vitest";
import {breakTable, ownBreakTable} from "../../src/components/break-table.ts";
import {defenseBudget} from "../../src/datasets/defense-budget.ts";
import {events} from "../../src/datasets/events.ts";
import {specs} from "../../src/datasets/index.ts";

describe("breakTable", () => {
  test("lists every break of every dataset with its source", () => {
    const text = String(breakTable(specs, "en"));
    const breaks = specs.flatMap((spec) => spec.breaks);
    expect(text.match(/<tr><td>/g)).toHaveLength(breaks.length);
    for (const {source_id} of breaks) expect(text).toContain(`<a href="/about/sources#${source_id}">`);
    expect(String(breakTable(specs, "ja"))).toContain("整備計画対象経費");
  });

  test("says whom a break concerns in the words of the columns", () => {
    const text = String(ownBreakTable(defenseBudget, "en"));
    expect(text).toContain("<td>Definition: Without SACO, realignment and other special items</td>");
    expect(text).not.toContain("excl");
    expect(String(ownBreakTable(events, "en"))).toContain("<td>all rows</td>");
  });
});
