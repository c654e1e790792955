import {describe, expect, test} from "vitest";
import type {ShareRow} from "../../src/figures/poll-shares.ts";
import {draw, drawn} from "../lib/drawing.ts";

const {figure} = drawn("us-reliance");
const rows = drawn("us-reliance").rows as unknown as readonly ShareRow[];

const shares = (question: string) =>
  Object.fromEntries(
    rows.filter(({question_id}) => question_id === question).map(({answer, share_pct}) => [answer, share_pct])
  );

describe("us-reliance", () => {
  test("shares as the summaries of the surveys print them", () => {
    // Asahi, spring 2025 (daily8asahi2025, paras 1-8); The Japan News 2025, paras 1-3; Genron NPO 2025, lead.
    expect(shares("asahi-follow-us")).toEqual({follow: 24, independent: 68});
    expect(shares("asahi-us-protect-japan")).toEqual({yes: 15, no: 77});
    expect(shares("asahi-rely-on-us")).toEqual({great: 3, some: 40, "not-much": 48, "not-at-all": 6});
    expect(shares("yomiuri-trust-us")).toEqual({yes: 22, no: 68});
    expect(shares("genron-us-future")).toEqual({cooperate: 20.9, autonomy: 60});
    expect(shares("genron-nuclear-deterrence")).toEqual({yes: 51.1});
    expect(new Set(rows.map(({date}) => date.slice(0, 4)))).toEqual(new Set(["2025"]));
  });

  test("each answer is one dot, and what is not printed has none", () => {
    const svg = draw("us-reliance", "wide");
    expect(svg.querySelectorAll('.dot[data-side="0"]')).toHaveLength(7);
    expect(svg.querySelectorAll('.dot[data-side="1"]')).toHaveLength(6);
    const room = {width: 960, height: figure.heights.wide, locale: "en"} as const;
    expect(
      figure
        .marks(rows, room)
        .map(({row}) => row)
        .sort((a, b) => a - b)
    ).toEqual([...rows.keys()]);
  });

  test("the title says what the rows say", () => {
    expect(figure.title(rows, "en")).toBe(
      "In 2025, 68% in Japan wanted a diplomacy as independent of the United States as possible and 24% one that follows it; 15% thought that it would protect Japan in an emergency"
    );
    const other = rows.map((row) => (row.answer === "follow" ? {...row, share_pct: 50} : row));
    expect(figure.title(other, "en")).toContain("and 50% one that follows it");
  });
});
