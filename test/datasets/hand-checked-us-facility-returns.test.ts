import {expect, it} from "vitest";
import {readTexts} from "../../loaders/lib/dataset.ts";
import {readSources} from "../../loaders/lib/sources.ts";
import {usFacilityReturns} from "../../loaders/us-facility-returns.ts";

const rows = usFacilityReturns.rows(readTexts(usFacilityReturns.spec), readSources());

it.each([
  ["issue-3", "1993-03-31", 480, "Defense of Japan 2018, Reference 27: Northern Training Area"],
  ["issue-20", "2010-07-31", 47, "Defense of Japan 2018, Reference 27: Awase Meadows"],
  ["issue-23b", "2017-06-30", 107, "Defense of Japan 2018, Reference 27: Camp Hansen"],
  ["saco-northern", "2016-12", 4010, "Defense of Japan 2018, Reference 29: Northern Training Area"],
  ["saco-gimbaru", "2011-07", 60, "Defense of Japan 2018, Reference 29: Gimbaru"],
  ["saco-yomitan1", "2006-07", 138, "Defense of Japan 2018, Reference 29: Yomitan"],
  ["plan-zukeran-nishifutenma", "2015-03", 51, "Defense of Japan 2024, returned areas: Nishi Futenma"],
  ["plan-zukeran-fec", "2020-03", 11, "Defense of Japan 2024, returned areas: Camp Zukeran"],
  ["kanagawa-kamiseya-communications-station", "2015-06-30", 242.2, "Kanagawa Prefecture 2016: 2,422,000 m2"],
  ["kanagawa-koshiba-pol-depot", "2005-12-14", 52.6, "Kanagawa Prefecture 2016: 526,000 m2"]
])("us-facility-returns %s: %s, %d hectares (%s)", (id, date, area_ha) => {
  expect(rows.filter(({return_id}) => return_id === id)).toMatchObject([{date, area_ha}]);
});

it("has the returns of the 23 issues that make the 977 hectares of Reference 27", () => {
  const issues = rows.filter(({program}) => program === "23-issues");
  expect(Math.round(issues.reduce((sum, {area_ha}) => sum + Number(area_ha ?? 0), 0))).toBe(977);
});

it("has the two parts that make the 191 hectares of Yomitan (Reference 29)", () => {
  const yomitan = rows.filter(({facility_en}) => facility_en === "Yomitan Auxiliary Airfield");
  expect(yomitan.reduce((sum, {area_ha}) => sum + Number(area_ha), 0)).toBe(191);
});
