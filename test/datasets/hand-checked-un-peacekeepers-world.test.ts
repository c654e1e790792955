import {expect, it} from "vitest";
import {readTexts} from "../../loaders/lib/dataset.ts";
import {readSources} from "../../loaders/lib/sources.ts";
import {unPeacekeepersWorld} from "../../loaders/un-peacekeepers-world.ts";

const rows = unPeacekeepersWorld.rows(readTexts(unPeacekeepersWorld.spec), readSources());

it.each([
  ["1990-11", 10329, 46],
  ["1993-07", 77657, 72],
  ["1995-09", 62498, 81],
  ["1999-06", 12192, 72],
  ["2005-12", 69730, 108],
  ["2010-03", 101826, 115],
  ["2014-08", 97947, 123],
  ["2017-02", 97934, 126],
  ["2017-03", 97774, 124]
])("un-peacekeepers-world %s: %i persons of %i countries (IPI, data_monthly.csv)", (date, personnel, contributors) => {
  expect(rows.filter((row) => row.date === date)).toMatchObject([{personnel, contributors, status: "secondary"}]);
});

it("says where a month repeats the one before", () => {
  expect(rows.filter(({note}) => note !== null).map(({date}) => date)).toEqual([
    "1990-12",
    "1991-01",
    "1991-02",
    "1992-05",
    "1992-06",
    "1992-07",
    "1998-12",
    "2001-02"
  ]);
});
