import {group} from "d3-array";
import {usBasePopulation as spec} from "../src/datasets/us-base-population.ts";
import {choose} from "./lib/choose.ts";
import {defineDataset, type Inputs} from "./lib/dataset.ts";
import type {Fault} from "./lib/faults.ts";
import {laterThanSource} from "./lib/later-than-source.ts";
import type {OpenRow} from "./lib/check.ts";
import {statusOf} from "./lib/status.ts";

type Count = Inputs<typeof spec>["counts"][number];

/** Values of a column that make another value of it, the other columns being equal. */
const wholes: readonly {column: "area" | "group" | "residence"; whole: string; parts: readonly string[]}[] = [
  {column: "group", whole: "all", parts: ["military", "civilians", "dependents"]},
  {
    column: "group",
    whole: "military",
    parts: ["military-army", "military-navy", "military-marine-corps", "military-air-force"]
  },
  {column: "residence", whole: "all", parts: ["on-base", "off-base"]},
  {column: "area", whole: "japan", parts: ["okinawa", "outside-okinawa"]}
];

export const usBasePopulation = defineDataset(spec, {
  transform: ({counts}, sources) =>
    choose(counts, {key: spec.key, value: "persons", sources}).map(({method, ...row}) => ({
      ...row,
      status: statusOf({derived: method !== "printed", source_id: row.source_id}, sources)
    })),
  rules: (rows, {counts}, sources) => [
    ...wholes.flatMap((parts) => partFaults(rows as readonly (Count & OpenRow)[], parts)),
    ...laterThanSource(counts, ({date}) => date, sources)
  ]
});

function partFaults(rows: readonly Count[], {column, whole, parts}: (typeof wholes)[number]): Fault[] {
  const others = spec.key.filter((name) => name !== column);
  return [...group(rows, (row) => others.map((name) => row[name]).join(" ")).values()].flatMap((alike) => {
    const total = alike.find((row) => row[column] === whole);
    const found = alike.filter((row) => parts.includes(row[column]));
    const sum = found.reduce((persons, row) => persons + row.persons, 0);
    if (!total || found.length < parts.length || sum === total.persons) return [];
    const value = `${total.date} ${total.area} ${total.group}: ${sum} of ${total.persons}`;
    return [
      {
        what: `parts by ${column} that do not make the whole`,
        value,
        where: total._at,
        remedy: "find the figure misread"
      }
    ];
  });
}
