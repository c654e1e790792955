import {describe, expect, test} from "vitest";
import {parseGaps} from "../../loaders/gaps.ts";
import {gapInputs, gapReasons, gapTopics, type GapTopic} from "../../src/datasets/gaps.ts";
import {csvText} from "../lib/csv-text.ts";
import {refusal} from "../lib/refusal.ts";

const line = (gap_id: string, cells: Readonly<Record<string, string>> = {}) =>
  Object.values({
    ...{gap_id, dataset: "polls", reason: "not-read", what_en: "Polls of 1954.", what_ja: "1954年の調査。"},
    ...{where_en: "Annual report", where_ja: "年鑑", url: "https://www.example.org/a", ...cells}
  }).join(",");

/** The texts of all topics, empty but for those given. */
const texts = (rows: Partial<Record<GapTopic, readonly string[]>>) =>
  Object.fromEntries(
    (Object.keys(gapTopics) as GapTopic[]).map((topic) => [topic, csvText(gapInputs[topic], rows[topic] ?? [])])
  ) as Record<GapTopic, string>;

describe("parseGaps", () => {
  test("gives the rows of all topics in their order, sorted by id, with the topic", () => {
    const gaps = parseGaps(texts({environment: [line("e")], polls: [line("b"), line("a", {url: ""})]}));
    expect(gaps.map(({gap_id, topic, url}) => [gap_id, topic, url])).toEqual([
      ["a", "polls", null],
      ["b", "polls", "https://www.example.org/a"],
      ["e", "environment", "https://www.example.org/a"]
    ]);
  });

  test("accepts tables that only have a header", () => {
    expect(parseGaps(texts({}))).toEqual([]);
  });

  test("refuses an id that stands in two tables, or twice in one, once each", () => {
    const twice = texts({budgets: [line("a")], polls: [line("a"), line("b"), line("b")]});
    expect(refusal(() => parseGaps(twice))).toEqual([
      'gaps: duplicate key "b" (data/polls/gaps.csv:4); remove it, or the row at data/polls/gaps.csv:3',
      'gaps: gap id twice "a" (data/polls/gaps.csv:2); it stands at data/budgets/gaps.csv:2 too: give it another id'
    ]);
  });

  test("refuses a dataset or a reason that there is not, what is no address, and a missing place", () => {
    const wrong = [
      line("a", {dataset: "weather"}),
      line("b", {reason: "forgotten"}),
      line("c", {url: "ftp://www.example.org/"}),
      line("d", {where_ja: ""})
    ];
    const faults = refusal(() => parseGaps(texts({agreements: wrong})));
    expect(faults).toHaveLength(4);
    expect(faults[0]).toMatch(/^gaps: unknown dataset "weather" \(data\/agreements\/gaps\.csv:2\); use one of .*polls/);
    expect(faults[1]).toContain(`use one of ${Object.keys(gapReasons).join(", ")}`);
    expect(faults[2]).toMatch(/^gaps: url of the wrong form/);
    expect(faults[3]).toMatch(/^gaps: missing where_ja/);
  });
});
