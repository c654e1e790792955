import {describe, expect, test} from "vitest";
import type {ShareRow} from "../../src/figures/poll-shares.ts";
import {draw, drawn} from "../lib/drawing.ts";

const {figure} = drawn("us-favourability");
const rows = drawn("us-favourability").rows as unknown as readonly (ShareRow & {president: string | null})[];

const of = (question: string) =>
  Object.fromEntries(
    rows.filter(({question_id}) => question_id === question).map(({date, share_pct}) => [date, share_pct])
  );

const runs = (id: string) =>
  draw("us-favourability", "wide").querySelector(`[data-series="${id}"] path`)!.getAttribute("d")!.match(/M/g);

describe("us-favourability", () => {
  test("shares as FiveThirtyEight’s tables and Pew’s microdata have them", () => {
    // Trust in the U.S., rows of 2000 to 2016, column Japan; 2021 to 2023 from microdata: 70.8, 69.9, 73.2.
    expect(of("pew-us-favorable")).toMatchObject({
      2000: 77,
      2008: 50,
      2011: 85,
      2016: 72,
      2017: 57,
      2020: 41,
      2021: 70.8,
      2023: 73.2
    });
    expect(of("pew-us-president")).toMatchObject({2006: 32, 2008: 25, 2009: 85, 2016: 78, 2017: 24, 2020: 25});
    expect(of("pew-us-president")).not.toHaveProperty("2019");
  });

  test("every row on confidence names its president, and no line joins two", () => {
    const asked = rows.filter(({question_id}) => question_id === "pew-us-president");
    expect(asked.map(({date, president}) => `${date} ${president}`)).toEqual([
      ...[2006, 2007, 2008].map((year) => `${year} George W. Bush`),
      ...[2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016].map((year) => `${year} Barack Obama`),
      ...[2017, 2018, 2020].map((year) => `${year} Donald Trump`)
    ]);
    // 2007-08, 2009-10, 2012-13, 2014-16, 2017-18; 2006, 2011 and 2020 stand alone.
    expect(runs("pew-us-president")).toHaveLength(5);
    // 2007-10, 2012-13, 2014-23.
    expect(runs("pew-us-favorable")).toHaveLength(3);
    expect(rows.filter(({question_id, president}) => question_id === "pew-us-favorable" && president !== null)).toEqual(
      []
    );
  });

  test("every declared break has its number, and the strip its presidents", () => {
    const svg = draw("us-favourability", "wide");
    expect(svg.querySelectorAll(".break")).toHaveLength(6);
    expect(figure.breaks).toHaveLength(6);
    expect([...svg.querySelectorAll(".era text")].map((node) => node.textContent)).toEqual([
      "George W. Bush",
      "Barack Obama",
      "Donald Trump"
    ]);
  });

  test("the title tells of the last change of president, and follows the rows", () => {
    expect(figure.title(rows, "en")).toBe(
      "With a new president in 2017, confidence in him in Japan went from 78% to 24%; the favorable view of the United States moved less, from 72% to 57%"
    );
    const earlier = rows.filter(({date}) => date < "2012");
    expect(figure.title(earlier, "en")).toContain("in 2009, confidence in him in Japan went from 25% to 85%");
    const other = rows.map((row) =>
      row.question_id === "pew-us-favorable" && row.date === "2017" ? {...row, share_pct: 10} : row
    );
    expect(figure.title(other, "en")).toContain("moved no less, from 72% to 10%");
  });
});
