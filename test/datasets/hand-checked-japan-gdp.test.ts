import {expect, it} from "vitest";
import {japanGdp} from "../../loaders/japan-gdp.ts";
import {readTexts} from "../../loaders/lib/dataset.ts";
import {readSources} from "../../loaders/lib/sources.ts";

const values = japanGdp.rows(readTexts(japanGdp.spec), readSources());

it.each([
  [1960, 170709],
  [1961, 206160],
  [1970, 782005],
  [1997, 5435454],
  [2012, 5004747],
  [2024, 6094326]
])("japan-gdp %i: %i hundred million yen (World Bank, NY.GDP.MKTP.CN, row jpn of the year)", (year, gdp_jpy_100m) => {
  expect(values.filter((row) => row.year === year && row.measure === "gdp")).toMatchObject([
    {gdp_jpy_100m, deflator_index: null, status: "secondary"}
  ]);
});

it.each([
  [1970, 43.43022],
  [1997, 111.74559],
  [2020, 100],
  [2024, 107.26704]
])("japan-gdp %i: deflator %d (World Bank, NY.GDP.DEFL.ZS, row jpn of the year)", (year, deflator_index) => {
  expect(values.filter((row) => row.year === year && row.measure === "deflator")).toMatchObject([
    {deflator_index, gdp_jpy_100m: null, status: "secondary"}
  ]);
});

it("has no deflator before 1970", () => {
  const years = values.filter(({measure}) => measure === "deflator").map(({year}) => Number(year));
  expect(Math.min(...years)).toBe(1970);
});
