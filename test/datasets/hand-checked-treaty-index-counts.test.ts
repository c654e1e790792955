import {fromArrow} from "arquero";
import {expect, it} from "vitest";
import {readTexts} from "../../loaders/lib/dataset.ts";
import {readSources} from "../../loaders/lib/sources.ts";
import {treatyIndexCounts} from "../../loaders/treaty-index-counts.ts";

const sources = readSources();
const rows = treatyIndexCounts.rows(readTexts(treatyIndexCounts.spec), sources);

it.each([
  [1949, "all", 1, "all rows of Japan and the United States"],
  [1952, "all", 5, "without 439001, the loan of vessels listed twice"],
  [1952, "military", 1, "102443 alone"],
  [1954, "un-registered", 11, "Source UNTS"],
  [1972, "resources", 5, "topic1 8…"],
  [1974, "all", 8, "without 486237"],
  [1975, "all", 9, "without 709091"],
  [1976, "all", 6, "without 487140, 486257, 486253"],
  [1977, "all", 14, "without nine rows that list an agreement again"],
  [1977, "military", 4, "117219 to 117221, and 578445"],
  [1977, "transport", 2, "117222, and 578446"],
  [1977, "un-registered", 8, "Source UNTS"],
  [1985, "all", 2, "all rows of Japan and the United States"]
])("treaty-index-counts %i, %s: %i (World Treaty Index, master list: %s)", (year, series, agreements) => {
  expect(rows.filter((row) => row.year === year && row.series === series)).toMatchObject([
    {agreements, status: "derived", source_id: "wti-humlab"}
  ]);
});

it("treaty-index-counts hold 41 years of twelve series, and the spec finds no fault", () => {
  expect(fromArrow(treatyIndexCounts.build(sources)).numRows()).toBe(41 * 12);
});
