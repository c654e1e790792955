import {expect, it} from "vitest";
import {hostNationSupport} from "../../loaders/host-nation-support.ts";
import {readTexts} from "../../loaders/lib/dataset.ts";
import {readSources} from "../../loaders/lib/sources.ts";

const amounts = hostNationSupport.rows(readTexts(hostNationSupport.spec), readSources());

it.each([
  [1978, "hns", 62, "secondary", "AERA dot. 2021, first year"],
  [1983, "burden", 2568, "official", "answer of the government, 126th Diet, question 1"],
  [1992, "burden", 5177, "official", "answer of the government, 126th Diet, question 1"],
  [1999, "hns", 2756, "secondary", "Nikkei, June 2021, peak"],
  [1999, "contract", 2678, "derived", "The Japan Times, 23 March 2000: 2,603 + 75"],
  [2000, "contract", 2603, "secondary", "The Japan Times, 23 March 2000"],
  [2007, "hns", 2173, "official", "Defense of Japan 2007, Fig. III-2-3-10"],
  [2007, "stationing", 3894, "secondary", "House of Councillors 2007, table of stationing costs"],
  [2008, "hns", 2083, "official", "Defense of Japan 2008, Fig. III-2-3-10"],
  [2008, "utilities-ceiling", 253, "official", "Ministry of Foreign Affairs 2007, (2)"],
  [2010, "hns", 1881, "official", "Security Consultative Committee, 21 June 2011"],
  [2014, "hns", 1850, "estimated", "Nikkei, June 2021: 2,017 / 1.09"],
  [2015, "hns", 1899, "official", "Defense of Japan 2015, Fig. II-3-4-2"],
  [2015, "stationing", 3725, "official", "Defense of Japan 2015, Fig. II-3-4-2"],
  [2016, "hns-under-sma", 1450, "official", "Defense of Japan 2016, Fig. II-4-4-2"],
  [2016, "five-years", 9465, "estimated", "Nippon Television, 1 April 2016"],
  [2019, "labor-sma", 1269, "official", "Defense of Japan 2019, Fig. III-2-4-1"],
  [2021, "hns", 2017, "official", "Defense of Japan 2021, Fig. III-2-4-1"],
  [2022, "hns", 2056, "official", "Defense of Japan 2022, Fig. III-2-4-1"],
  [2022, "training-equipment", 10, "official", "Defense of Japan 2022, Fig. III-2-4-1"],
  [2022, "five-years", 10550, "estimated", "Kyodo, 21 December 2021; NHK, 7 January 2022"],
  [2024, "hns", 2124, "official", "Defense of Japan 2024, Fig. III-2-5-1"],
  [2024, "labor", 1503, "derived", "Defense of Japan 2024, Fig. III-2-5-1: 251 + 1,252"],
  [2024, "utilities", 151, "official", "Defense of Japan 2024, Fig. III-2-5-1"],
  [2025, "utilities-ceiling", 133, "official", "Ministry of Foreign Affairs, 1 April 2022, 1(3)"]
])("host-nation-support FY%i, %s: %i hundred million yen, %s (%s)", (fiscal_year, measure, value, status) => {
  const own = amounts.filter((row) => row.fiscal_year === fiscal_year && row.measure === measure);
  expect(own).toMatchObject([{value_jpy_100m: value, status}]);
});

it("has no sum over many years, and no figure of FY1997", () => {
  expect(amounts.filter(({value_jpy_100m}) => Number(value_jpy_100m) > 10550)).toEqual([]);
  expect(amounts.filter(({fiscal_year}) => fiscal_year === 1997)).toEqual([]);
});
