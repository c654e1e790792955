import {expect, it} from "vitest";
import {exchangeRate} from "../../loaders/exchange-rate.ts";
import {readTexts} from "../../loaders/lib/dataset.ts";
import {readSources} from "../../loaders/lib/sources.ts";

const rates = exchangeRate.rows(readTexts(exchangeRate.spec), readSources());

it.each([
  [1960, "world-bank", 360, "World Bank, PA.NUS.FCRF, Japan 1960"],
  [1970, "world-bank", 360, "World Bank, PA.NUS.FCRF, Japan 1970"],
  [1971, "world-bank", 350.67769, "World Bank, PA.NUS.FCRF, Japan 1971"],
  [1985, "world-bank", 238.53583, "World Bank, PA.NUS.FCRF, Japan 1985"],
  [1995, "world-bank", 94.05958, "World Bank, PA.NUS.FCRF, Japan 1995"],
  [2024, "world-bank", 151.36629, "World Bank, PA.NUS.FCRF, Japan 2024"],
  [1971, "federal-reserve", 347.7857, "Federal Reserve H.10, annual average, Japan 1971"],
  [1978, "federal-reserve", 210.3854, "Federal Reserve H.10, annual average, Japan 1978"],
  [1986, "federal-reserve", 168.3496, "Federal Reserve H.10, annual average, Japan 1986"],
  [2012, "federal-reserve", 79.818, "Federal Reserve H.10, annual average, Japan 2012"],
  [2024, "federal-reserve", 151.4551, "Federal Reserve H.10, annual average, Japan 2024"],
  [2025, "federal-reserve", 149.5686, "Federal Reserve H.10, annual average, Japan 2025"]
])("exchange-rate %i, %s: %f yen per dollar (%s)", (year, series, rate) => {
  expect(rates.filter((row) => row.year === year && row.series === series)).toMatchObject([
    {rate_jpy_per_usd: rate, status: "secondary"}
  ]);
});
