import {describe, expect, test} from "vitest";
import type {ShareRow} from "../../src/figures/poll-shares.ts";
import {draw, drawn} from "../lib/drawing.ts";

const {figure} = drawn("alliance-useful");
const rows = drawn("alliance-useful").rows as unknown as readonly ShareRow[];

const of = (question: string, answer: string) =>
  rows
    .filter((row) => row.question_id === question && row.answer === answer)
    .map(({date, share_pct}) => [date.slice(0, 4), share_pct]);

const runs = (id: string) =>
  draw("alliance-useful", "wide").querySelector(`[data-series="${id}"] path`)?.getAttribute("d")?.match(/M/g)?.length ??
  0;

describe("alliance-useful", () => {
  test("shares as the documents print them", () => {
    // Defense of Japan 2007, Reference 61 (13 surveys from 1969 to 2006); 2018: garbage2018anpo, para 1.
    expect(of("cabinet-office-security-means", "alliance-and-sdf").map(([, share]) => share)).toEqual([
      40.9, 40.7, 54.3, 61.1, 64.6, 69.2, 67.4, 62.4, 68.8, 68.1, 71.2, 72.1, 76.2, 81.9
    ]);
    // Cabinet Office report of 2003, section 6; Cabinet Office report of 2018, section 6 (1).
    expect(of("cabinet-office-security-means", "alone")).toEqual([["2003", 8.3]]);
    expect(of("cabinet-office-treaty-useful", "yes-net")).toEqual([
      ["2003", 73.4],
      ["2012", 81.2],
      ["2015", 82.9],
      ["2018", 77.5],
      ["2022", 89.7]
    ]);
  });

  test("no line joins people of 20 and over with those of 18, interviews with mail, or surveys far apart", () => {
    // 1969 to 2006 is one run, 2018 stands alone; of the treaty’s use only 2012 and 2015 are neighbors.
    expect(runs("security-means-alliance-and-sdf")).toBe(1);
    expect(runs("security-treaty-yes-net")).toBe(1);
    expect(runs("security-treaty-no-net")).toBe(0);
    expect(figure.breaks.map(({id}) => id)).toEqual(["cabinet-office-sdf-age-2018", "cabinet-office-sdf-mail-2022"]);
    // The first question was not asked again by mail: its panel has the break by age only.
    const panels = draw("alliance-useful", "wide").querySelectorAll(".panel");
    expect([...panels].map((panel) => panel.querySelectorAll(".break").length)).toEqual([1, 2]);
  });

  test("the finding compares within the longest comparable run, and follows the rows", () => {
    expect(figure.title(rows, "en")).toBe(
      "More in Japan would keep it safe by the treaty and its own forces together: 40.9% in 1969, 76.2% in 2006; 89.7% called the treaty useful in 2022"
    );
    const later = rows.filter(({date}) => date > "1984" && date < "1992");
    const withUse = [
      ...later,
      ...rows.filter(({question_id, date}) => question_id.endsWith("useful") || (date > "2002" && date < "2004"))
    ];
    expect(figure.title(withUse, "en")).toMatch(/^Fewer in Japan .* 69\.2% in 1984, 62\.4% in 1991; 89\.7%/);
  });

  test("a row says its question, its answer, its mode and how many answered", () => {
    const row = rows.find(({date, answer}) => date === "2022-11" && answer === "yes-net")!;
    expect(figure.read(row, "en", {})).toEqual({
      series: "Is the Japan–U.S. Security Treaty useful to Japan’s peace and safety? useful or rather useful",
      date: "November 2022",
      value: "89.7% (1,602 answers, mail)"
    });
  });
});
