import {expect, it} from "vitest";
import {readTexts} from "../../loaders/lib/dataset.ts";
import {readSources} from "../../loaders/lib/sources.ts";
import {unPeacekeepers} from "../../loaders/un-peacekeepers.ts";

const rows = unPeacekeepers.rows(readTexts(unPeacekeepers.spec), readSources());

it.each([
  ["1992-09", "troops", 29, "IPI, Japan.csv, row 1992-09-30"],
  ["1992-10", "police", 75, "IPI, Japan.csv, row 1992-10-31"],
  ["1993-05", "troops", 655, "IPI, Japan.csv, row 1993-05-31"],
  ["1994-12", "troops", 53, "IPI, Japan.csv, row 1994-12-31"],
  ["1996-02", "troops", 45, "IPI, Japan.csv, row 1996-02-29"],
  ["1999-08", "police", 3, "IPI, Japan.csv, row 1999-08-31"],
  ["2002-10", "troops", 680, "IPI, Japan.csv, row 2002-10-31"],
  ["2007-03", "experts", 6, "IPI, Japan.csv, row 2007-03-31"],
  ["2012-06", "troops", 543, "IPI, Japan.csv, row 2012-06-30"],
  ["2014-03", "troops", 271, "IPI, Japan.csv, row 2014-03-31"]
])("un-peacekeepers %s, %s: %i persons (%s)", (date, series, personnel) => {
  expect(rows.filter((row) => row.date === date && row.series === series)).toMatchObject([
    {personnel, status: "secondary", source_id: "ipi-ppp-japan"}
  ]);
});

it.each([
  ["1992-10", 683, "IPI, Japan.csv, row 1992-10-31: 600 + 75 + 8"],
  ["2010-03", 231, "IPI, full_gender_data.csv, March 2010: MINUSTAH 192, UNDOF 31, UNMIN 6, UNMIS 2"],
  ["2012-03", 499, "IPI, full_gender_data.csv, March 2012: MINUSTAH 225, UNDOF 31, UNMISS 241, UNMIT 2"]
])("un-peacekeepers %s, total: %i persons (%s)", (date, personnel) => {
  expect(rows.filter((row) => row.date === date && row.series === "total")).toMatchObject([
    {personnel, status: "derived"}
  ]);
});

it("has 246 months, none from January 1995 to January 1996", () => {
  const months = [...new Set(rows.map(({date}) => String(date)))];
  expect(months).toHaveLength(246);
  expect(months.filter((month) => month >= "1995-01" && month <= "1996-01")).toEqual([]);
});
