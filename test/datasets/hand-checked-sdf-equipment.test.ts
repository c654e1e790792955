import {expect, it} from "vitest";
import {readTexts} from "../../loaders/lib/dataset.ts";
import {readSources} from "../../loaders/lib/sources.ts";
import {sdfEquipment} from "../../loaders/sdf-equipment.ts";

const rows = sdfEquipment.rows(readTexts(sdfEquipment.spec), readSources());

it.each([
  ["2006-03-31", "destroyers", "number", 53, "Defense of Japan 2006, Reference 18"],
  ["2008-03-31", "all-ships", "number", 152, "Defense of Japan 2008, Reference 16"],
  ["2010-03-31", "c-130h", "number", 16, "Defense of Japan 2010, Reference 17"],
  ["2010-03-31", "recoilless-guns", "number", 3100, "Defense of Japan 2010, Reference 16"],
  ["2016-03-31", "armored-vehicles", "number", 960, "Defense of Japan 2016, Reference 8"],
  ["2018-03-31", "p-3c", "number", 54, "Defense of Japan 2018, Reference 9"],
  ["2020-03-31", "destroyers", "number", 48, "Defense of Japan 2020, Reference 6"],
  ["2020-03-31", "submarines", "displacement", 57, "Defense of Japan 2020, Reference 6"],
  ["2020-03-31", "f-35a", "number", 17, "Defense of Japan 2020, Reference 5"],
  ["2020-03-31", "tanks", "number", 570, "Defense of Japan 2020, Reference 4"]
])("sdf-equipment %s, %s, %s: %d (%s)", (date, item, measure, value) => {
  const own = rows.filter((row) => row.date === date && row.item === item && row.measure === measure);
  expect(own).toMatchObject([{value, status: "official"}]);
});
