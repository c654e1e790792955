import {group, sum} from "d3-array";
import {scramblesByForce as spec} from "../src/datasets/scrambles-by-force.ts";
import type {OpenRow} from "./lib/check.ts";
import {defineDataset, type Inputs} from "./lib/dataset.ts";
import type {Fault} from "./lib/faults.ts";
import {statusOf} from "./lib/status.ts";
import {publishedScrambles} from "./scrambles.ts";

type Printed = Inputs<typeof spec>["scrambles-by-force"][number];

const forces = Object.keys(spec.fields[1].values).length;

export const scramblesByForce = defineDataset(spec, {
  transform: ({"scrambles-by-force": printed}, sources) =>
    printed.map((row) => ({...row, status: statusOf({derived: false, source_id: row.source_id}, sources)})),
  rules: (_, inputs, sources) => totalFaults(inputs["scrambles-by-force"], publishedScrambles(inputs, sources))
});

/** The forces of a year make the total of the year where all are known, and are not more where some are. */
function totalFaults(printed: readonly Printed[], published: readonly OpenRow[]): Fault[] {
  return [...group(printed, ({fiscal_year}) => fiscal_year)].flatMap(([year, rows]) => {
    const total = published.find((row) => row.fiscal_year === year && row.target === "total")?.scrambles as
      number | undefined;
    const parts = sum(rows, (row) => row.scrambles);
    const fits = total !== undefined && (rows.length === forces ? parts === total : parts <= total);
    if (fits) return [];
    const value = `${total ?? "none"}, forces ${parts}`;
    const [{_at: where}] = rows;
    return [
      {what: `forces of FY${year} do not make the total`, value, where, remedy: "find the figure that was misread"}
    ];
  });
}
