import {escape, from} from "arquero";
import {foreignDefenseBudgets as spec} from "../src/datasets/foreign-defense-budgets.ts";
import type {OpenRow} from "./lib/check.ts";
import {defineDataset, type Inputs} from "./lib/dataset.ts";
import type {Fault} from "./lib/faults.ts";
import {sourceDate} from "../src/datasets/source.ts";
import type {Sources} from "./lib/sources.ts";
import {statusOf} from "./lib/status.ts";

type Printed = Inputs<typeof spec>["foreign-budgets"][number];

const millions = {million: 1, "hundred-million": 100} as const;

/** Editions revise a budget; more than this between two of them is a slip of a digit or of a row. */
const revision = 1.25;

export const foreignDefenseBudgets = defineDataset(spec, {
  transform: ({"foreign-budgets": printed}, sources) =>
    from([...printed])
      .derive({
        value_lcu_m: escape(({value, unit}: Printed) => Math.round(value * millions[unit] * 10) / 10),
        status: escape(({source_id}: Printed) => statusOf({derived: false, source_id}, sources))
      })
      .select(...spec.fields.map(({name}) => name), "_at")
      .objects() as OpenRow[],
  rules: (_, {"foreign-budgets": printed}, sources) => [
    ...printed.flatMap((row) => editionFaults(row, sources)),
    ...printed.flatMap((row) => revisionFaults(row, printed))
  ]
});

function editionFaults({edition, source_id, _at: where}: Printed, sources: Sources): Fault[] {
  if (sourceDate(sources.get(source_id)!)?.startsWith(String(edition))) return [];
  return [{what: `edition that ${source_id} is not`, value: edition, where, remedy: "mend the edition or the source"}];
}

function revisionFaults({iso3, fiscal_year, edition, value, _at: where}: Printed, all: readonly Printed[]): Fault[] {
  const next = all.find((row) => row.iso3 === iso3 && row.fiscal_year === fiscal_year && row.edition === edition + 1);
  if (!next || Math.max(value / next.value, next.value / value) <= revision) return [];
  return [
    {
      what: `budgets of ${iso3} for ${fiscal_year} that editions do not share`,
      value: `${value} and ${next.value}`,
      where,
      remedy: "find the figure that was misread"
    }
  ];
}
