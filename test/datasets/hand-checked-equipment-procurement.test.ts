import {expect, it} from "vitest";
import {equipmentProcurement} from "../../loaders/equipment-procurement.ts";
import {readTexts} from "../../loaders/lib/dataset.ts";
import {readSources} from "../../loaders/lib/sources.ts";

const rows = equipmentProcurement.rows(readTexts(equipmentProcurement.spec), readSources());

it.each<[year: number, item: string, value: number, read: string]>([
  // 16,408 + 1,356 + 1,574 = 19,338
  [1993, "domestic", 16408, "Defense of Japan 2008, Reference 80"],
  [1993, "foreign-military-sales", 1574, "Defense of Japan 2008, Reference 80"],
  [1993, "total", 19338, "Defense of Japan 2008, Reference 80"],
  [2006, "commercial-imports", 1158, "Defense of Japan 2008, Reference 80"],
  [2017, "foreign-military-sales", 3596, "Defense of Japan 2022, figure on Foreign Military Sales"],
  [2019, "foreign-military-sales", 7013, "Defense of Japan 2022, figure on Foreign Military Sales"],
  [2021, "foreign-military-sales", 2543, "Defense of Japan 2022, figure on Foreign Military Sales"],
  [2023, "foreign-military-sales", 14768, "Defense of Japan 2023, figure on Foreign Military Sales"],
  [2024, "foreign-military-sales", 9316, "Defense of Japan 2024, figure on Foreign Military Sales"],
  [2023, "fms-e-2d", 1941, "Defense of Japan 2023, Fig. IV-1-4-2"],
  [2024, "fms-sm-3-block-iia", 699, "Defense of Japan 2024, Fig. IV-1-4-2"]
])("equipment-procurement FY%i, %s: %i (%s)", (fiscal_year, item, value_jpy_100m) => {
  const own = rows.filter((row) => row.fiscal_year === fiscal_year && row.item === item);
  expect(own).toMatchObject([{value_jpy_100m, status: "official"}]);
});
