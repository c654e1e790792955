import {group} from "d3-array";
import {forceTargets as spec} from "../src/datasets/force-targets.ts";
import {defineDataset, type Inputs} from "./lib/dataset.ts";
import type {Fault} from "./lib/faults.ts";
import {laterThanSource} from "./lib/later-than-source.ts";
import {statusOf} from "./lib/status.ts";

type Level = Inputs<typeof spec>["targets"][number];
type Item = Level["item"];

const within: readonly (readonly [part: Item, whole: Item])[] = [
  ["fighters", "air-combat-aircraft"],
  ["aegis-destroyers", "destroyers"]
];

const remedy = "find the figure that was misread";

export const forceTargets = defineDataset(spec, {
  transform: ({targets}, sources) =>
    targets.map((row) => ({...row, status: statusOf({derived: false, source_id: row.source_id}, sources)})),
  rules: (_, {targets, plans}, sources) => [
    ...targets.flatMap((row) => yearFaults(row, plans)),
    ...targets.filter(({measure, as_of}) => (measure === "present") !== (as_of !== null)).map(undated),
    ...[...group(targets, ({plan_id, measure}) => `${measure} of ${plan_id}`)].flatMap(([name, levels]) =>
      levelFaults(name, levels)
    ),
    ...laterThanSource(targets, ({as_of}) => as_of, sources)
  ]
});

/** The year is that in which the plan was adopted, where the table of plans has it. */
function yearFaults({plan_id, year, _at: where}: Level, plans: Inputs<typeof spec>["plans"]): Fault[] {
  const adopted = plans.find((plan) => plan.plan_id === plan_id)?.adopted;
  if (!adopted || adopted.startsWith(String(year))) return [];
  const value = `${plan_id}: ${year}, adopted ${adopted}`;
  return [{what: "year in which the plan was not adopted", value, where, remedy: "check the year and the plan"}];
}

function undated({plan_id, item, _at: where}: Level): Fault {
  const value = `${plan_id} ${item}`;
  return {what: "date of a target, or none of what is held", value, where, remedy: "date what is held, and only that"};
}

/** Regular and reserve make the ground personnel of a plan, and no part is more than what holds it. */
function levelFaults(name: string, levels: readonly Level[]): Fault[] {
  const find = (item: Item) => levels.find((level) => level.item === item);
  const [total, regular, reserve] = (["ground-personnel", "ground-regular", "ground-ready-reserve"] as const).map(find);
  const excess = within.flatMap(([item, holder]) => {
    const [part, whole] = [find(item), find(holder)];
    if (!part || !whole || part.value <= whole.value) return [];
    const value = `${name}: ${part.value} of ${whole.value}`;
    return [{what: `more ${item} than ${holder}`, value, where: part._at, remedy}];
  });
  if (!total || !regular || !reserve || regular.value + reserve.value === total.value) return excess;
  const value = `${name}: ${regular.value + reserve.value} of ${total.value}`;
  return [...excess, {what: "ground personnel that its parts do not make", value, where: total._at, remedy}];
}
