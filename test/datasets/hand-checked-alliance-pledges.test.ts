import {fromArrow} from "arquero";
import {rollup} from "d3-array";
import {expect, it} from "vitest";
import {alliancePledges} from "../../loaders/alliance-pledges.ts";
import {readTexts} from "../../loaders/lib/dataset.ts";
import {readSources} from "../../loaders/lib/sources.ts";
import type {Row} from "../../src/datasets/spec.ts";

const sources = readSources();
const rows = alliancePledges.rows(readTexts(alliancePledges.spec), sources) as unknown as readonly Row<
  typeof alliancePledges.spec.fields
>[];

it.each<[year: number, from: string, to: string, made: readonly string[]]>([
  [1951, "USA", "JPN", ["defense", "consultation"]],
  [1951, "JPN", "USA", ["consultation"]],
  [1959, "JPN", "USA", ["consultation"]],
  [1960, "JPN", "USA", ["nonaggression", "consultation"]],
  [2018, "USA", "JPN", ["defense", "nonaggression", "consultation"]],
  [2018, "JPN", "USA", ["nonaggression", "consultation"]],
  [1978, "JPN", "CHN", ["nonaggression"]],
  [2003, "JPN", "IDN", ["nonaggression"]],
  [2005, "AUS", "JPN", ["nonaggression"]]
])("alliance-pledges %i, %s to %s: %s (ATOP 5.1, directed dyad-years)", (year, from, to, made) => {
  const found = rows.filter((row) => row.year === year && row.from_iso3 === from && row.to_iso3 === to);
  const pledges = ["defense", "offense", "neutrality", "nonaggression", "consultation"];
  const expected = Object.fromEntries(pledges.map((name) => [name, made.includes(name) ? 1 : 0]));
  expect(found).toMatchObject([{...expected, status: "secondary"}]);
});

it.each([
  [1951, 1, 0],
  [1960, 2, 2],
  [1978, 3, 3],
  [2003, 15, 15],
  [2016, 34, 34],
  [2018, 34, 34]
])(
  "alliance-pledges %i: Japan has %i partners, %i of non-aggression (ATOP 5.1, rows ccode1 = 740)",
  (year, all, not) => {
    const own = rows.filter((row) => row.year === year && row.from_iso3 === "JPN");
    expect([own.length, own.filter(({nonaggression}) => nonaggression === 1).length]).toEqual([all, not]);
  }
);

it("alliance-pledges: the United States pledges Japan's defense in every year, Japan none to anyone (ATOP 5.1)", () => {
  const defended = rollup(
    rows.filter(({defense}) => defense === 1),
    (group) => group.map(({year}) => year),
    ({from_iso3, to_iso3}) => `${from_iso3} ${to_iso3}`
  );
  expect([...defended.keys()]).toEqual(["USA JPN"]);
  expect(defended.get("USA JPN")).toEqual(Array.from({length: 68}, (_, i) => 1951 + i));
});

it("alliance-pledges hold 1,114 rows, and the spec finds no fault", () => {
  expect(fromArrow(alliancePledges.build(sources)).numRows()).toBe(1114);
});
