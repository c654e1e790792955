import {expect, it} from "vitest";
import {forceTargets} from "../../loaders/force-targets.ts";
import {bibliography} from "../lib/bibliography.ts";
import {csvText} from "../lib/csv-text.ts";
import {refusal} from "../lib/refusal.ts";

const sources = bibliography({paper: ["authority", 2021]});
const {targets, plans} = forceTargets.spec.inputs;
const at = `(${targets.path}:2)`;

const rows = (levels: readonly string[]) => levels.map((level) => `outline,2004,${level},exact,paper,table,`);

it("takes levels whose parts make them, and targets without a date", () => {
  const read = forceTargetsOf(
    rows([
      "ground-personnel,target,,155000,persons",
      "ground-regular,target,,148000,persons",
      "ground-ready-reserve,target,,7000,persons",
      "submarines,present,2004-03-31,16,pieces"
    ])
  );
  expect(read.map(({status}) => status)).toEqual(Array(4).fill("official"));
});

it.each([
  [
    "parts that do not make the total",
    ["ground-personnel,target,,155000,persons", "ground-regular,target,,148000,persons"].concat(
      "ground-ready-reserve,target,,8000,persons"
    ),
    `ground personnel that its parts do not make "target of outline: 156000 of 155000" ${at}; find the figure that was misread`
  ],
  [
    "more fighters than combat aircraft",
    ["fighters,target,,360,pieces", "air-combat-aircraft,target,,350,pieces"],
    `more fighters than air-combat-aircraft "target of outline: 360 of 350" ${at}; find the figure that was misread`
  ],
  [
    "what is held without a date",
    ["submarines,present,,16,pieces"],
    `date of a target, or none of what is held "outline submarines" ${at}; date what is held, and only that`
  ],
  [
    "a target with a date",
    ["submarines,target,2004-03-31,16,pieces"],
    `date of a target, or none of what is held "outline submarines" ${at}; date what is held, and only that`
  ]
])("refuses %s", (_, levels, fault) => {
  expect(refusal(() => forceTargetsOf(rows(levels)))).toEqual([`force-targets: ${fault}`]);
});

it("refuses a year in which the plan was not adopted", () => {
  expect(refusal(() => forceTargetsOf(["outline,2005,tanks,target,,600,pieces,about,paper,table,"]))).toEqual([
    `force-targets: year in which the plan was not adopted "outline: 2005, adopted 2004-12-10" ${at}; check the year and the plan`
  ]);
});

function forceTargetsOf(levels: readonly string[]) {
  const plan = "outline,Outline,大綱,program-outline,2004-12-10,2005,,paper,chronology,";
  return forceTargets.rows({targets: csvText(targets, levels), plans: csvText(plans, [plan])}, sources);
}
