import {describe, expect, it} from "vitest";
import {agreements} from "../../loaders/agreements.ts";
import {defensePlans} from "../../loaders/defense-plans.ts";
import {exchangeRate} from "../../loaders/exchange-rate.ts";
import type {Dataset} from "../../loaders/lib/dataset.ts";
import {militaryExpenditure} from "../../loaders/military-expenditure.ts";
import {missileLaunches} from "../../loaders/missile-launches.ts";
import {polls} from "../../loaders/polls.ts";
import {scrambles} from "../../loaders/scrambles.ts";
import {sdfMissions} from "../../loaders/sdf-missions.ts";
import {senkakuVessels} from "../../loaders/senkaku-vessels.ts";
import {replacing} from "../lib/altered.ts";
import {judged} from "../lib/judged.ts";

/** One cell of the real tables altered, and the fault that it must bring. */
const cases: readonly (readonly [
  dataset: Dataset,
  path: string,
  before: string | RegExp,
  after: string,
  fault: RegExp
])[] = [
  [
    cast(defensePlans),
    "data/budgets/plans.csv",
    ",2022-12-16,2023,2027,",
    ",2022-12-16,2028,2027,",
    /plan that ends before it begins "buildup-program-2022"/
  ],
  [
    cast(defensePlans),
    "data/budgets/plans.csv",
    ",2018-12-18,2019,2023,",
    ",2018-12-18,2009,2023,",
    /plan adopted after its first year "mid-term-program-2018"/
  ],
  [
    cast(defensePlans),
    "data/budgets/plans.csv",
    ",2018-12-18,2019,2023,",
    ",2021-12-18,2021,2023,",
    /date later than its source "2021-12-18"/
  ],
  [
    cast(polls),
    "data/polls/surveys.csv",
    ",2007-04-14,2007-04-15,",
    ",2007-04-14,2007-04-13,",
    /fieldwork that ends before it begins "asahi-2007-04-telephone"/
  ],
  [
    cast(polls),
    "data/polls/surveys.csv",
    ",2007-04,2007-04-14,2007-04-15,",
    ",2027-04,2027-04-14,2027-04-15,",
    /date later than its source "2027-04-15"/
  ],
  [
    cast(scrambles),
    "data/environment/scrambles.csv",
    "2024,russia,237,printed,e16,",
    "2025,russia,237,printed,e16,",
    /date later than its source "2026-03"/
  ],
  [
    cast(senkakuVessels),
    "data/environment/senkaku-vessels.csv",
    "2009,territorial-sea,vessels,0,e32,",
    "2029,territorial-sea,vessels,0,e32,",
    /date later than its source "2029"/
  ],
  [
    cast(missileLaunches),
    "data/environment/missile-launches.csv",
    "2025,failures,0,,,,printed,e60,",
    "2027,failures,0,,,,printed,e60,",
    /date later than its source "2027"/
  ],
  [
    cast(exchangeRate),
    "data/budgets/exchange-rate.csv",
    "2025,federal-reserve,149.5686,fred-datahub,",
    "2027,federal-reserve,149.5686,fred-datahub,",
    /date later than its source "2027"/
  ],
  [
    cast(militaryExpenditure),
    "data/budgets/military-expenditure.csv",
    "USA,2024,share-of-gdp,,3.41922,",
    "USA,2027,share-of-gdp,,3.41922,",
    /date later than its source "2027"/
  ],
  [
    cast(agreements),
    "data/agreements/dates.csv",
    /^us-security-treaty-1960,signed,1960/gm,
    "us-security-treaty-1960,signed,1961",
    /dates out of order "us-security-treaty-1960: signed /
  ],
  [
    cast(sdfMissions),
    "data/deployments/sdf-mission-dates.csv",
    /^unmin,start,2007/gm,
    "unmin,start,2017",
    /mission that ends before it starts "unmin: 2017-03/
  ]
];

describe("dates in the tables", () => {
  it.each(cases.map((row) => [row[0].spec.id, ...row] as const))("of %s must be in order", (_, ...row) => {
    const [dataset, path, before, after, fault] = row;
    expect(judged(dataset, {})).toEqual([]);
    const faults = judged(dataset, {[path]: replacing(before, after)});
    expect(faults.filter((line) => fault.test(line))).toHaveLength(1);
  });
});

function cast(dataset: unknown): Dataset {
  return dataset as Dataset;
}
