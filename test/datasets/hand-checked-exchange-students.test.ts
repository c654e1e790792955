import {expect, it} from "vitest";
import {exchangeStudents} from "../../loaders/exchange-students.ts";
import {readTexts} from "../../loaders/lib/dataset.ts";
import {readSources} from "../../loaders/lib/sources.ts";

const rows = exchangeStudents.rows(readTexts(exchangeStudents.spec), readSources());

it.each([
  [2005, "all", 56, "Defense of Japan 2006, Exchange Student Acceptance Record"],
  [2005, "usa", 4, "Defense of Japan 2006, Exchange Student Acceptance Record"],
  [2007, "usa", 9, "Defense of Japan 2008, Exchange Student Acceptance Record"],
  [2014, "all", 96, "Defense of Japan 2015, Exchange Student Acceptance Record"],
  [2016, "usa", 16, "Defense of Japan 2017, Exchange Student Acceptance Record"],
  [2017, "all", 111, "Defense of Japan 2018, Exchange Student Acceptance Record, headed FY2016"],
  [2018, "all", 96, "Defense of Japan 2019, Exchange Student Acceptance Record"],
  [2019, "all", 104, "Defense of Japan 2020, Exchange Student Acceptance Record"],
  [2019, "usa", 10, "Defense of Japan 2020, Exchange Student Acceptance Record"]
])("exchange-students FY%d, %s: %d (%s)", (year, origin, students) => {
  const own = rows.filter((row) => row.fiscal_year === year && row.origin === origin);
  expect(own).toMatchObject([{students, status: "official"}]);
});
