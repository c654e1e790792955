import {expect, it} from "vitest";
import {readTexts} from "../../loaders/lib/dataset.ts";
import {readSources} from "../../loaders/lib/sources.ts";
import {sdfMissions} from "../../loaders/sdf-missions.ts";

const rows = sdfMissions.rows(readTexts(sdfMissions.spec), readSources());

it.each([
  [
    "untac-engineers",
    "1992-09-17",
    "1993-09-26",
    600,
    1200,
    "Defense of Japan 2020, Reference 51 (2); 2008, chronology"
  ],
  ["undof-transport", "1996-01-31", "2013-01", 44, 1463, "Defense of Japan 2020, Reference 51 (2): 33 x 43 + 44"],
  ["rwanda-airlift", "1994-09", "1994-12", 118, 118, "Defense of Japan 2020, Reference 51 (2)"],
  ["untaet-unmiset-engineers", "2002-03-02", "2004-06-25", 680, 2287, "Defense of Japan 2020, Reference 51 (2)"],
  ["iraq-refugees-airlift", "2003-03-30", "2003-04-02", 50, 50, "Defense of Japan 2020, Reference 51 (2)"],
  ["minustah-engineers", "2010-02-06", "2013-01-25", 346, 2184, "Defense of Japan 2020, Reference 51 (2)"],
  ["unmit-liaison", "2010-09", "2012-09", 2, 8, "Defense of Japan 2020, Reference 51 (2)"],
  ["unmiss-engineers", "2012-01-11", "2017-05-31", 401, 3912, "Defense of Japan 2020, Reference 51 (2)"],
  ["dr-indonesia-2005", "2005-01-06", "2005-03-23", 925, 925, "Defense of Japan 2008, Reference 49 (5)"],
  ["dr-philippines-2013", "2013-11-12", "2013-12-13", 1086, 1086, "Defense of Japan 2018, Reference 57 (6)"],
  ["dr-tonga-2022", "2022-01-20", "2022-02-17", 370, 370, "Defense of Japan 2022, Part III, chapter 3, section 5-3"],
  ["ats-indian-ocean", "2001-11", "2007-11", 320, 10900, "Defense of Japan 2020, Reference 51 (4)"],
  ["replenishment-2008", "2008-01", "2010-02", 330, 2400, "Defense of Japan 2020, Reference 51 (5)"],
  ["iraq-gsdf", "2004-01", "2006-07", 600, 5600, "Defense of Japan 2020, Reference 51 (6)"],
  ["piracy-ships-1", "2009-03", "2016-12", 400, 10000, "Defense of Japan 2020, Reference 51 (7)"]
])("sdf-missions %s: %s to %s, %i at a time, %i in all (%s)", (id, start, end, peak, sum) => {
  expect(row(id)).toMatchObject({start, end, personnel_peak: peak, personnel_cumulative: sum, status: "official"});
});

it.each([
  ["unmiss-hq", 6, "2024-10-01", 61, "2025-01-14", "Ministry of Defense 2024; Cabinet Office, 14 January 2025"],
  ["piracy-support-msdf", 30, "2020-03-31", 390, "2020-03-31", "Defense of Japan 2020, Reference 51 (7)"]
])("sdf-missions %s runs: %i (%s), %i in all (%s; %s)", (id, peak, peakDate, sum, sumDate) => {
  expect(row(id)).toMatchObject({
    ...{end: null, personnel_peak: peak, personnel_peak_as_of: peakDate},
    ...{personnel_cumulative: sum, personnel_cumulative_as_of: sumDate}
  });
});

it.each([
  ["untac-engineers", 11.55, 104.917, "IPI, data_mission.csv, row UNTAC: Phnom Penh"],
  ["undof-transport", 33.2367, 35.9211, "IPI, data_mission.csv, row UNDOF: Camp Faouar"],
  ["unmiss-engineers", 4.85, 31.6, "IPI, data_mission.csv, row UNMISS: Juba"],
  ["minustah-engineers", 18.5333, -72.3333, "IPI, data_mission.csv, row MINUSTAH: Port-au-Prince"]
])("sdf-missions %s: headquarters of the UN mission at %d, %d (%s)", (id, latitude, longitude) => {
  expect(row(id)).toMatchObject({site: "un-headquarters", latitude, longitude});
});

it("has 88 missions, 25 of them disaster relief and 7 transports of nationals (Defense of Japan 2020 to 2024)", () => {
  const count = (kind: string) => rows.filter((mission) => mission.kind === kind).length;
  expect([rows.length, count("disaster-relief"), count("evacuation")]).toEqual([88, 25, 7]);
});

it("sdf-missions keep the day that a blog gives the end of the airlift for victims in Iraq", () => {
  expect(row("iraq-victims-airlift")).toMatchObject({
    end: "2003-08-18",
    alternatives: "end 2003-08-12 [goo-yamansi-wiki]"
  });
});

function row(id: string) {
  return rows.find(({mission_id}) => mission_id === id);
}
