import {escape, from} from "arquero";
import {group} from "d3-array";
import {equipmentProcurement as spec} from "../src/datasets/equipment-procurement.ts";
import type {OpenRow} from "./lib/check.ts";
import {defineDataset} from "./lib/dataset.ts";
import type {Fault} from "./lib/faults.ts";
import {statusOf} from "./lib/status.ts";

/** Three parts, each printed rounded to 100 million yen, may miss their sum by one. */
const rounding = 1;

const ways = ["domestic", "commercial-imports", "foreign-military-sales"];

export const equipmentProcurement = defineDataset(spec, {
  transform({"equipment-procurement": printed}, sources) {
    const status = ({source_id}: (typeof printed)[number]) => statusOf({derived: false, source_id}, sources);
    return from([...printed])
      .derive({status: escape(status)})
      .select(...spec.fields.map(({name}) => name), "_at")
      .objects() as OpenRow[];
  },
  rules: (rows) => [...group(rows, ({fiscal_year}) => fiscal_year)].flatMap(([year, own]) => yearFaults(year, own))
});

/** The ways of buying make the total; what is named as an example is a part of the purchases that it belongs to. */
function yearFaults(year: unknown, rows: readonly OpenRow[]): Fault[] {
  const amount = (item: string) => Number(rows.find((row) => row.item === item)?.value_jpy_100m ?? NaN);
  const at = rows[0]._at ?? "";
  const remedy = "find the figure that was misread";
  const sum = ways.reduce((result, way) => result + amount(way), 0);
  const examples = rows
    .filter(({item}) => String(item).startsWith("fms-"))
    .reduce((result, {value_jpy_100m}) => result + Number(value_jpy_100m), 0);
  return [
    ...(Math.abs(sum - amount("total")) > rounding
      ? [
          {
            what: `parts of FY${String(year)} do not make the total`,
            value: `${amount("total")}, parts ${sum}`,
            where: at,
            remedy
          }
        ]
      : []),
    ...(examples > amount("foreign-military-sales")
      ? [
          {
            what: `examples of FY${String(year)} exceed all Foreign Military Sales`,
            value: String(examples),
            where: at,
            remedy
          }
        ]
      : [])
  ];
}
