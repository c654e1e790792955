import fc from "fast-check";
import {expect, test} from "vitest";
import {publish} from "../../loaders/index.ts";
import {filtersOf} from "../../src/explorer/filters.ts";
import {initial, readState, reserved, writeState, type ExplorerState} from "../../src/explorer/state.ts";
import {readTable} from "../../src/explorer/table.ts";
import {specs} from "../../src/datasets/index.ts";

const table = readTable(publish().datasets.get("us-personnel")!.arrow);
const filters = filtersOf(table);
const names = table.columns.map(({field}) => field.name);

test("a table as it is has no query", () => {
  expect(writeState(initial)).toBe("");
  expect(readState("", filters, names)).toEqual(initial);
});

test("an address says what is shown in names of the table", () => {
  const query = "?q=japan&iso3=JPN&branch=army&branch=navy&date.from=1990&sort=-personnel&hide=note&page=2";
  const state = readState(query, filters, names);
  expect(state).toEqual({
    ...{search: "japan", sort: {column: "personnel", descending: true}, page: 2, hidden: ["note"]},
    ...{chosen: {iso3: ["JPN"], branch: ["army", "navy"]}, ranges: {date: {from: "1990", to: ""}}}
  });
  expect(writeState(state)).toBe(query);
});

test("every state is found again by its address", () => {
  const text = fc.string({maxLength: 12});
  const states: fc.Arbitrary<ExplorerState> = fc.record({
    search: text,
    sort: fc.option(fc.record({column: fc.constantFrom(...names), descending: fc.boolean()})),
    page: fc.integer({min: 1, max: 500}),
    hidden: fc.subarray(names, {maxLength: names.length - 1}),
    chosen: fc.record(
      Object.fromEntries(
        filters.flatMap((filter) =>
          filter.kind === "choice" ? [[filter.field.name, fc.subarray([...filter.options], {minLength: 1})]] : []
        )
      ),
      {requiredKeys: []}
    ) as fc.Arbitrary<ExplorerState["chosen"]>,
    ranges: fc.record(
      Object.fromEntries(
        filters.flatMap(({kind, field}) =>
          kind === "range"
            ? [[field.name, fc.record({from: text, to: text}).filter(({from, to}) => from + to !== "")]]
            : []
        )
      ),
      {requiredKeys: []}
    ) as fc.Arbitrary<ExplorerState["ranges"]>
  });
  fc.assert(
    fc.property(states, (state) => {
      expect(readState(writeState(state), filters, names)).toEqual(state);
    })
  );
});

test("what the table does not have is left out", () => {
  const query = "?iso3=XXX&rank=general&sort=rank&hide=rank&page=-3&personnel.from=";
  expect(readState(query, filters, names)).toEqual(initial);
  expect(readState(`?hide=${names.join(",")}`, filters, names)).toEqual(initial);
});

test("no column of any table is named as a parameter of the address", () => {
  const all = specs.flatMap(({fields}) => fields.map(({name}) => name));
  expect(all.filter((name) => (reserved as readonly string[]).includes(name))).toEqual([]);
});
