import {describe, expect, test} from "vitest";
import {gapTables, ownGapTable} from "../../src/components/gap-tables.ts";
import type {Gap} from "../../src/datasets/gaps.ts";

const gap = (gap_id: string, rest: Partial<Gap> = {}): Gap => ({
  ...{gap_id, topic: "polls", dataset: "polls", reason: "terms"},
  ...{what_en: `What ${gap_id} is.`, what_ja: `${gap_id}の内容。`, where_en: "Archive", where_ja: "資料館", url: null},
  ...rest
});

describe("gapTables", () => {
  const gaps = [
    gap("a", {topic: "deployments", dataset: "us-personnel", url: "https://www.example.org/"}),
    gap("b", {topic: "deployments", dataset: "joint-exercises"}),
    gap("c")
  ];
  const text = String(gapTables(gaps, "en"));

  test("has a table for each topic that lacks something, and none for the others", () => {
    expect([...text.matchAll(/<h2 id="([^"]+)">/g)].map(([, id]) => id)).toEqual(["polls", "deployments"]);
  });

  test("groups rows by dataset, in the order of the datasets", () => {
    const order = [...text.matchAll(/href="\/datasets\/([^"]+)"/g)].map(([, id]) => id);
    expect(order).toEqual(["polls", "joint-exercises", "us-personnel"]);
  });

  test("says what, why and where, with a link where there is an address", () => {
    expect(text).toContain("<td>What a is.</td><td>its terms forbid copying</td>");
    expect(text).toContain('<a href="https://www.example.org/" rel="noopener external">Archive</a>');
    expect(text).toContain("<td>Archive <code>b</code></td>");
    expect(String(ownGapTable([gap("c")], "ja"))).toContain(
      "<td>cの内容。</td><td>利用条件により転載できない</td><td>資料館"
    );
  });
});
