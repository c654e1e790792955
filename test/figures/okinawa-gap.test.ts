import {describe, expect, test} from "vitest";
import type {ShareRow} from "../../src/figures/poll-shares.ts";
import {draw, drawn} from "../lib/drawing.ts";

const {figure} = drawn("okinawa-gap");
const rows = drawn("okinawa-gap").rows as unknown as readonly (ShareRow & {population: string})[];

const pairs = rows
  .filter(({population}) => population === "japan")
  .map((nation, i) => [nation, rows[2 * i + 1]] as const);

describe("okinawa-gap", () => {
  test("each answer has one share nationwide and one in Okinawa, of the same month and mode", () => {
    expect(rows).toHaveLength(24);
    for (const [nation, there] of pairs) {
      expect(there.population).toBe("okinawa");
      expect(there.answer).toBe(nation.answer);
      expect(there.date).toBe(nation.date);
      expect(there.mode).toBe(nation.mode);
      expect(there.date.startsWith("2022")).toBe(true);
    }
  });

  test("shares as the newspapers and NHK print them", () => {
    expect(pairs.map(([nation, there]) => [nation.share_pct, there.share_pct])).toEqual([
      // Okinawa Times 2022, paras 1-3, and QAB: treaty, forces agreement, reduce, against Henoko.
      [82, 58],
      [91, 93],
      [46, 61],
      [33, 54],
      // NHK 2022, section on U.S. bases: necessary, unavoidable, not necessary, dangerous.
      [12, 11],
      [68, 51],
      [14, 19],
      [5, 17],
      // Ryukyu Shimpo 2022: unfair (“about”), close or elsewhere, as planned, return was good.
      [40, 60],
      [42, 54],
      [37, 36],
      [95, 92]
    ]);
  });

  test("both questions of a pair are put in the same words", () => {
    const words = rows as unknown as readonly {question_ja: string}[];
    for (let i = 0; i < words.length; i += 2) expect(words[i].question_ja).toBe(words[i + 1].question_ja);
  });

  test("rounded shares are hollow", () => {
    const hollow = draw("okinawa-gap", "wide").querySelectorAll('.dot[fill="#ffffff"]');
    expect(hollow).toHaveLength(2);
  });

  test("the title names the widest gap, and follows the rows", () => {
    expect(figure.title(rows, "en")).toBe(
      "Okinawa and the nation are farthest apart on “keep the security treaty”: 82% nationwide, 58% in Okinawa (2022)"
    );
    const without = rows.filter(({question_id}) => !question_id.includes("maintain-treaty"));
    expect(figure.title(without, "en")).toContain("“against the move to Henoko”: 33% nationwide, 54% in Okinawa");
  });
});
