import {escape, from} from "arquero";
import {group} from "d3-array";
import {japanGdp as spec} from "../src/datasets/japan-gdp.ts";
import type {OpenRow} from "./lib/check.ts";
import {defineDataset, type Inputs} from "./lib/dataset.ts";
import type {Fault} from "./lib/faults.ts";
import {statusOf} from "./lib/status.ts";

type Printed = Inputs<typeof spec>["japan-gdp"][number];

export const japanGdp = defineDataset(spec, {
  transform: ({"japan-gdp": printed}, sources) =>
    from([...printed])
      .derive({
        gdp_jpy_100m: escape(({gdp_jpy}: Printed) => (gdp_jpy === null ? null : Math.round(gdp_jpy / 1e8))),
        status: escape(({source_id}: Printed) => statusOf({derived: false, source_id}, sources))
      })
      .select(...spec.fields.map(({name}) => name), "_at")
      .objects() as OpenRow[],
  rules: (_, {"japan-gdp": printed}) => [...printed.flatMap(columnFaults), ...gapFaults(printed)]
});

/** A row fills the column of its measure and no other. */
function columnFaults({measure, gdp_jpy, deflator_index, _at: where}: Printed): Fault[] {
  const [own, other] = measure === "gdp" ? [gdp_jpy, deflator_index] : [deflator_index, gdp_jpy];
  if (own !== null && other === null) return [];
  return [
    {what: "value in the wrong column of", value: measure, where, remedy: "fill the column of the measure alone"}
  ];
}

function gapFaults(printed: readonly Printed[]): Fault[] {
  return [...group(printed, ({measure}) => measure)].flatMap(([measure, own]) => {
    const years = new Set(own.map(({year}) => year));
    return own
      .filter(({year}) => year !== Math.min(...years) && !years.has(year - 1))
      .map(({year: value, _at: where}): Fault => {
        return {what: `gap in ${measure} before`, value, where, remedy: "add the years that are missing"};
      });
  });
}
