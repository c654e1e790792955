import {expect, it} from "vitest";
import {assetProtection} from "../../loaders/asset-protection.ts";
import {readTexts} from "../../loaders/lib/dataset.ts";
import {readSources} from "../../loaders/lib/sources.ts";

const rows = assetProtection.rows(readTexts(assetProtection.spec), readSources());

it("asset-protection: every count of the white papers of 2019 to 2023, and none for 2017 and 2023", () => {
  expect(rows.map(({year, protected: whose, times, source_id}) => [year, whose, times, source_id])).toEqual([
    [2018, "all", 16, "doj-2019"],
    [2019, "all", 14, "doj-2020"],
    [2020, "all", 25, "doj-2021"],
    [2021, "aus", 1, "doj-2022"],
    [2021, "usa", 21, "doj-2022"],
    [2022, "all", 31, "doj-2023"],
    [2022, "aus", 4, "doj-2023"]
  ]);
});
