import {describe, expect, test} from "vitest";
import type {PledgeRow} from "../../src/figures/pledges-rows.ts";
import {draw, drawn} from "../lib/drawing.ts";

const {figure} = drawn("pledges");
const rows = drawn("pledges").rows as unknown as readonly PledgeRow[];

const withUsa = (type: string) =>
  rows
    .filter((row) => row.type === type && [row.from_iso3, row.to_iso3].includes("USA"))
    .map(({from_iso3, mutual, made, first, last}) => [from_iso3, mutual, made, first, last]);

describe("pledges", () => {
  test("defense is pledged by the United States every year and by Japan never, as ATOP 5.1 codes it", () => {
    // ATOP: the United States has a defense pledge to Japan in every year; Japan's row has none.
    expect(withUsa("defense")).toEqual([
      ["JPN", false, false, 1951, 2018],
      ["USA", false, true, 1951, 2018]
    ]);
    expect(withUsa("consultation")).toEqual([["JPN", true, true, 1951, 2018]]);
    expect(withUsa("nonaggression")).toEqual([
      ["JPN", true, false, 1951, 1959],
      ["JPN", true, true, 1960, 2018]
    ]);
  });

  test("partners besides the United States: 1 in 1957, 2 in 1978, 14 in 2003, 33 since 2016, non-aggression alone", () => {
    // ATOP: alliance partners with the United States 1 (1951), 3 (1978), 15 (2003), 34 (2016 to 2018).
    const others = rows.filter(({from_iso3, to_iso3}) => ![from_iso3, to_iso3].includes("USA"));
    const partners = (year: number) => others.filter(({first, last}) => first <= year && year <= last).length;
    expect([1956, 1957, 1978, 2003, 2016, 2018].map(partners)).toEqual([0, 1, 2, 14, 33, 33]);
    for (const {type, made, mutual} of others) expect([type, made, mutual]).toEqual(["nonaggression", true, true]);
  });

  test("a bar for every run, and lanes that put the two directions of defense first", () => {
    const svg = draw("pledges", "wide");
    expect(figure.marks(rows, {width: 960, height: figure.heights.wide, locale: "en"})).toHaveLength(rows.length);
    expect([...svg.querySelectorAll(".lane")].map((node) => node.querySelector("text")!.textContent)).toEqual([
      "Defense: U.S. → Japan",
      "Defense: Japan → U.S.",
      "Consultation: Japan ⇄ U.S.",
      "Non-aggression: Japan ⇄ U.S.",
      "Non-aggression: Japan ⇄ others"
    ]);
  });

  test("what is not pledged is drawn as an outline", () => {
    const hollow = [...draw("pledges", "wide").querySelectorAll('.lane path[fill="#ffffff"]')];
    expect(hollow).toHaveLength(rows.filter(({made}) => !made).length);
  });

  test("the title names who defends whom, and follows the rows", () => {
    expect(figure.title(rows, "en")).toBe(
      "The United States pledged to defend Japan in every year from 1951 to 2018; Japan pledged to defend no one, and 33 others only not to attack"
    );
    const back = rows.map((row) => (row.type === "defense" ? {...row, made: true} : row));
    expect(figure.title(back, "en")).toContain("Japan pledged to defend the United States");
    const late = rows.map((row) => (row.type === "defense" && row.made ? {...row, first: 1960} : row));
    expect(figure.title(late, "en")).toMatch(/^No one pledged to defend Japan in every year/);
    expect(figure.title(late, "ja")).toContain("毎年約束したのはなし");
  });

  test("a run cites all its years", () => {
    for (const {locator, first, last} of rows) expect(locator).toMatch(new RegExp(`year = ${first} to ${last}$`));
  });
});
