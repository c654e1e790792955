import {group, index} from "d3-array";
import {sdfPosture as spec} from "../src/datasets/sdf-posture.ts";
import type {OpenRow} from "./lib/check.ts";
import {choose} from "./lib/choose.ts";
import {defineDataset, type Inputs} from "./lib/dataset.ts";
import type {Fault} from "./lib/faults.ts";
import {laterThanSource} from "./lib/later-than-source.ts";
import {statusOf} from "./lib/status.ts";

type Tables = Inputs<typeof spec>;
type Printed = Tables["values"][number];

const branches = ["ground", "maritime", "air", "joint"];

export const sdfPosture = defineDataset(spec, {
  transform({items, values}, sources) {
    const chosen = choose(values, {
      key: ["posture_id"],
      value: "value",
      sources,
      prefer: ({method}) => (method === "printed" ? 0 : 1)
    });
    const valueOf = index(chosen, ({posture_id}) => posture_id);
    const printed = group(values, ({posture_id}) => posture_id);
    return items.flatMap((item) => {
      const row = valueOf.get(item.posture_id);
      if (!row) return [];
      const {method, alternatives, ...value} = row;
      const others = [alternatives, ...otherDates(row, printed.get(item.posture_id)!)].filter(Boolean);
      const status = statusOf({derived: method !== "printed", source_id: value.source_id}, sources);
      return [{...item, ...value, alternatives: others.join("; ") || null, status}];
    });
  },
  rules(rows, {items, values}, sources) {
    const plans = new Set(items.filter(({kind}) => kind === "plan").map(({posture_id}) => posture_id));
    return [
      ...strays(items, values),
      ...values.filter(isHalf).map(half),
      ...strengthFaults(rows),
      ...laterThanSource(
        values.filter(({posture_id}) => !plans.has(posture_id)),
        ({date}) => date,
        sources
      )
    ];
  }
});

/** Dates that other documents print: a month is no other date than a day in it. */
function otherDates({date}: Printed, printed: readonly Printed[]): readonly string[] {
  const others = group(
    printed.filter((row) => !date.startsWith(row.date)),
    (row) => row.date
  );
  return [...others]
    .map(
      ([other, rows]) =>
        `date ${other} [${rows
          .map(({source_id}) => source_id)
          .sort()
          .join(", ")}]`
    )
    .sort();
}

/** Every value belongs to an item, and every item has one. */
function strays(items: Tables["items"], values: Tables["values"]): Fault[] {
  const [itemIds, valueIds] = [items, values].map((rows) => new Set(rows.map(({posture_id}) => posture_id)));
  const remedy = "add the missing row, or mend the id";
  return [
    ...values.filter(({posture_id}) => !itemIds.has(posture_id)).map((row) => ({...row, what: "value without item"})),
    ...items.filter(({posture_id}) => !valueIds.has(posture_id)).map((row) => ({...row, what: "item without value"}))
  ].map(({what, posture_id, _at}) => ({what, value: posture_id, where: _at, remedy}));
}

/** Value, unit and precision stand together or not at all. */
function isHalf({value, unit, precision}: Printed): boolean {
  return new Set([value === null, unit === null, precision === null]).size > 1;
}

function half({posture_id, _at}: Printed): Fault {
  const remedy = "give value, unit and precision, or none of them";
  return {what: "half a figure", value: posture_id, where: _at, remedy};
}

/** The branches make the total of a date, and nobody has more persons than are authorized. */
function strengthFaults(rows: readonly OpenRow[]): Fault[] {
  const strength = rows.flatMap(({posture_id, value, _at}) => {
    const [, branch, kind, date] = /^strength-([a-z]+)-(authorized|actual)-(.+)$/.exec(String(posture_id)) ?? [];
    return branch ? [{branch, kind, date, value: value as number, where: _at ?? ""}] : [];
  });
  const remedy = "find the figure that was misread";
  const sums = [...group(strength, ({kind, date}) => `${kind} ${date}`)].flatMap(([key, all]) => {
    const total = all.find(({branch}) => branch === "total");
    const parts = all.filter(({branch}) => branches.includes(branch));
    const sum = parts.reduce((persons, {value}) => persons + value, 0);
    if (!total || parts.length < branches.length || sum === total.value) return [];
    const value = `${key}: ${sum} of ${total.value}`;
    return [{what: "branches that do not make the strength", value, where: total.where, remedy}];
  });
  const excess = [...group(strength, ({branch, date}) => `${branch} ${date}`)].flatMap(([key, pair]) => {
    const [actual, authorized] = ["actual", "authorized"].map((kind) => pair.find((row) => row.kind === kind));
    if (!actual || !authorized || actual.value <= authorized.value) return [];
    const value = `${key}: ${actual.value} of ${authorized.value}`;
    return [{what: "more persons than authorized", value, where: actual.where, remedy}];
  });
  return [...sums, ...excess];
}
