import {expect, it} from "vitest";
import {readTexts} from "../../loaders/lib/dataset.ts";
import {readSources} from "../../loaders/lib/sources.ts";
import {sdfPosture} from "../../loaders/sdf-posture.ts";

const rows = sdfPosture.rows(readTexts(sdfPosture.spec), readSources());

it.each([
  ["strength-ground-actual-2010-03-31", 140536, "official", "Defense of Japan 2010, Reference 70"],
  ["strength-total-authorized-2017-03-31", 247154, "official", "Defense of Japan 2017, Reference 68"],
  ["strength-total-actual-2017-03-31", 224422, "official", "Defense of Japan 2017, Reference 68"],
  ["strength-ground-actual-2018-03-31", 138126, "official", "Defense of Japan 2018, Reference 59"],
  ["strength-total-actual-2013-03-31", 224526, "derived", "Defense of Japan 2020, Reference 52, chart"],
  ["strength-total-actual-2019-03-31", 226547, "official", "Defense of Japan 2020, Reference 52, chart"],
  ["aegis-destroyers-2008-03-13", 6, "secondary", "AFP, 13 March 2008"],
  ["aegis-destroyers-2014-03-31", 6, "official", "Defense of Japan 2015, digest, annex table"],
  ["yonaguni-personnel-2016", 160, "secondary", "QAB, 28 March 2016"],
  ["ishigaki-personnel-2023", 570, "secondary", "NTV, 16 March 2023"],
  ["f35a-owned-2020-03-31", 17, "secondary", "WING 2020"],
  [
    "strength-total-actual-1980-03-31",
    240096,
    "derived",
    "scopedog 2014: officers, warrant officers, upper and lower enlisted"
  ],
  ["strength-total-actual-2005-03-31", 239430, "derived", "scopedog 2014: 41,463 + 4,928 + 137,208 + 55,831"],
  ["strength-total-actual-2023-03-31", 227843, "secondary", "nippon.com 2024, after Defense of Japan 2023"],
  ["djibouti-personnel-2011", 180, "secondary", "Boei News, 15 June 2011"]
])("sdf-posture %s: %i, %s (%s)", (id, value, status) => {
  expect(rows.filter(({posture_id}) => posture_id === id)).toMatchObject([{value, status}]);
});

it.each([
  ["yonaguni-established", "2016-03-28", "Defense of Japan 2018, Defense Chronology 2016"],
  ["amphibious-brigade-established", "2018-03-27", "Defense of Japan 2020, Defense Chronology 2018"],
  ["miyakojima-established", "2019-03-26", "Defense of Japan 2020, Defense Chronology 2019"],
  ["izumo-f35b-landing", "2021-10-03", "Maritime Self-Defense Force, October 2021"],
  ["pac3-first-unit", "2007-03-30", "Defense of Japan 2008, Defense Chronology 2007"]
])("sdf-posture %s: %s (%s)", (id, date) => {
  expect(rows.filter(({posture_id}) => posture_id === id)).toMatchObject([{date, value: null, status: "official"}]);
});

it("sdf-posture keeps the day that the press gives the landing of an F-35B (European Security and Defence 2024)", () => {
  expect(rows.filter(({posture_id}) => posture_id === "izumo-f35b-landing")).toMatchObject([
    {alternatives: "date 2021-10-05 [eurosd-kaga]"}
  ]);
});
