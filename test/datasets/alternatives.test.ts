import {describe, expect, test} from "vitest";
import {publish} from "../../loaders/index.ts";
import {alternativesOf, chosenFields, parseAlternatives} from "../../src/datasets/alternatives.ts";
import {agreements} from "../../src/datasets/agreements.ts";
import {defenseBudget} from "../../src/datasets/defense-budget.ts";
import {events} from "../../src/datasets/events.ts";
import {polls} from "../../src/datasets/polls.ts";
import {sdfMissions} from "../../src/datasets/sdf-missions.ts";
import type {DatasetSpec} from "../../src/datasets/spec.ts";

describe("parseAlternatives", () => {
  test("reads values with their sources, and what they are values of", () => {
    expect(parseAlternatives("48560 [doj-2014]; 48563 [mod-wp2006, x1]")).toEqual([
      {of: null, value: "48560", derived: false, sources: ["doj-2014"]},
      {of: null, value: "48563", derived: false, sources: ["mod-wp2006", "x1"]}
    ]);
    expect(parseAlternatives("entered-into-force 2021-03-22 (derived) [mofa-isa-de]")).toEqual([
      {of: "entered-into-force", value: "2021-03-22", derived: true, sources: ["mofa-isa-de"]}
    ]);
    expect(parseAlternatives(null)).toEqual([]);
  });

  test("refuses what is of another form", () => {
    expect(() => parseAlternatives("48560")).toThrow('unreadable alternative "48560"');
  });
});

test("alternativesOf keeps those of one value", () => {
  const text = "signed 2018-04 [a]; entered-into-force 2019 [b]; signed 2018-05 [c]";
  expect(alternativesOf(text, "signed")).toBe("signed 2018-04 [a]; signed 2018-05 [c]");
  expect(alternativesOf(text, "terminated")).toBeNull();
  expect(alternativesOf(null, "signed")).toBeNull();
});

describe("chosenFields", () => {
  const names = (spec: DatasetSpec, of: string | null) => chosenFields(spec, {of}).map(({name}) => name);

  test("finds the column that an alternative names, that the spec declares, or that alone is measured", () => {
    expect(names(agreements, "entered-into-force")).toEqual(["entered_into_force"]);
    expect(names(sdfMissions, "peak")).toEqual(["personnel_peak"]);
    expect(names(polls, null)).toEqual(["share_pct"]);
    expect(names(defenseBudget, null)).toEqual(["value_jpy_100m"]);
    expect(names(events, null)).toEqual(["date"]);
  });
});

const {datasets, sources} = publish();

test("every alternative of every published row can be read, has one column and known sources", () => {
  const read = [...datasets.values()].flatMap(({spec, table}) =>
    (table.objects() as {alternatives?: string | null}[]).flatMap(({alternatives}) =>
      parseAlternatives(alternatives).map((other) => ({spec, other}))
    )
  );
  expect(read.length).toBeGreaterThan(50);
  for (const {spec, other} of read) {
    expect([spec.id, other.value, chosenFields(spec, other).length]).toEqual([spec.id, other.value, 1]);
    expect(other.sources.filter((id) => !sources.has(id))).toEqual([]);
  }
});
