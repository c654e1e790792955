import {fromArrow} from "arquero";
import {expect, it} from "vitest";
import {readTexts} from "../../loaders/lib/dataset.ts";
import {readSources} from "../../loaders/lib/sources.ts";
import {securityAssistance} from "../../loaders/security-assistance.ts";

const sources = readSources();
const rows = securityAssistance.rows(readTexts(securityAssistance.spec), sources);

it.each<[id: string, value: number, iso3: string | null, signed: string | null, status: string, read: string]>([
  ["osa-phl-fy2023", 6, "PHL", "2023-11-03", "official", "Defense of Japan 2024, Fig. III-1-1-5"],
  ["osa-bgd-fy2023", 5.75, "BGD", "2023-11-15", "official", "Defense of Japan 2024, Fig. III-1-1-5"],
  ["osa-mys-fy2023", 4, "MYS", "2023-12-16", "official", "Defense of Japan 2024, Fig. III-1-1-5"],
  ["osa-fji-fy2023", 4, "FJI", "2023-12-18", "official", "Defense of Japan 2024, Fig. III-1-1-5"],
  ["osa-phl-fy2024", 16, "PHL", "2024-12-05", "secondary", "Foreign Ministry in J-Defense News, 5 December 2024, lead"],
  ["osa-mng-fy2024", 13, "MNG", "2025-02-10", "official", "Foreign Ministry, 10 February 2025, lead"],
  ["osa-mys-fy2025", 31, "MYS", "2025-10-22", "official", "Foreign Ministry, OSA of FY2025, row Malaysia"],
  ["osa-png-fy2025", 4, "PNG", "2025-09-16", "official", "Foreign Ministry, 16 September 2025, lead"],
  ["osa-budget-fy2023", 20, null, null, "secondary", "Finance Ministry, draft budget of FY2026, p. 30"],
  ["osa-budget-fy2024", 50, null, null, "secondary", "Finance Ministry, draft budget of FY2026, p. 30"],
  ["osa-budget-fy2025", 81, null, null, "secondary", "Finance Ministry, draft budget of FY2026, p. 30"],
  ["osa-budget-fy2026", 181, null, null, "draft", "Finance Ministry, draft budget of FY2026, p. 30"]
])("security-assistance %s: %d hundred million yen, %s, %s, %s (%s)", (id, value_jpy_100m, iso3, signed, status) => {
  expect(rows.filter(({grant_id}) => grant_id === id)).toMatchObject([
    {value_jpy_100m, iso3, signed, status, alternatives: null}
  ]);
});

it("security-assistance holds thirteen grants and four budgets, and the spec finds no fault", () => {
  expect(fromArrow(securityAssistance.build(sources)).numRows()).toBe(13 + 4);
});
