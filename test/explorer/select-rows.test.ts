import {escape} from "arquero";
import {describe, expect, test} from "vitest";
import {publish} from "../../loaders/index.ts";
import {filtersOf, type Filter} from "../../src/explorer/filters.ts";
import {rowSelector} from "../../src/explorer/select-rows.ts";
import {initial} from "../../src/explorer/state.ts";
import {readTable} from "../../src/explorer/table.ts";

const {datasets} = publish();

function open(id: string) {
  const table = readTable(datasets.get(id)!.arrow);
  const filters = filtersOf(table);
  const published = datasets.get(id)!.table;
  const value = (row: number, name: string) => table.columns.find(({field}) => field.name === name)!.values[row];
  return {table, filters, published, value, select: rowSelector(table, filters, "en")};
}

const kinds = (filters: readonly Filter[]) => Object.fromEntries(filters.map(({kind, field}) => [field.name, kind]));

interface Personnel {
  readonly iso3: string;
  readonly branch: string;
  readonly date: string;
  readonly personnel: number | null;
}

describe("the table of U.S. personnel", () => {
  const {table, filters, published, select, value} = open("us-personnel");

  test("is as its file describes it", () => {
    expect(table.rows).toBe(published.numRows());
    expect(table.key).toEqual(["iso3", "date", "branch", "series"]);
    expect(table.columns.map(({field}) => field.name)).toEqual(published.columnNames());
    for (const {field, values} of table.columns) expect(values).toEqual(Array.from(published.array(field.name)));
  });

  test("is filtered by what its columns are", () => {
    expect(kinds(filters)).toMatchObject({iso3: "choice", date: "range", branch: "choice", personnel: "range"});
    expect(Object.keys(kinds(filters))).not.toContain("alternatives");
    expect(Object.keys(kinds(filters))).not.toContain("note");
  });

  test("gives the rows that a query of the table gives, in the same order", () => {
    const {rows} = select({
      ...initial,
      chosen: {iso3: ["JPN", "KOR"], branch: ["army"]},
      ranges: {date: {from: "1990", to: "2005-06"}, personnel: {from: "100", to: ""}},
      sort: {column: "personnel", descending: true}
    });
    const asked = published
      .filter(
        escape(
          ({iso3, branch, date, personnel}: Personnel) =>
            ["JPN", "KOR"].includes(iso3) &&
            branch === "army" &&
            date.slice(0, 4) >= "1990" &&
            (date.slice(0, 4) < "2005" || date <= "2005-06") &&
            personnel !== null &&
            personnel >= 100
        )
      )
      .orderby(escape(({personnel}: Personnel) => -personnel!));
    expect(rows.length).toBeGreaterThan(20);
    expect(rows).toEqual([...asked.indices()]);
  });

  test("counts for each option the rows under the other filters", () => {
    const chosen = {iso3: ["JPN"], branch: ["army"]};
    const {counts, rows} = select({...initial, chosen});
    for (const filter of filters) {
      if (filter.kind !== "choice") continue;
      for (const [i, option] of filter.options.entries()) {
        const alone = select({...initial, chosen: {...chosen, [filter.field.name]: [option]}});
        expect({option, count: counts[filter.field.name][i]}).toEqual({option, count: alone.rows.length});
      }
    }
    expect(rows.length).toBeGreaterThan(100);
  });

  test("puts missing values last in either direction, and equal ones in the order of the file", () => {
    for (const descending of [false, true]) {
      const {rows} = select({...initial, sort: {column: "personnel", descending}});
      const present = rows.map((row) => value(row, "personnel")).filter((personnel) => personnel !== null) as number[];
      expect(present).toEqual([...present].sort((a, b) => (descending ? b - a : a - b)));
      expect(rows.slice(present.length).every((row) => value(row, "personnel") === null)).toBe(true);
      for (const [i, row] of rows.entries())
        if (i > 0 && value(row, "personnel") === value(rows[i - 1], "personnel"))
          expect(row).toBeGreaterThan(rows[i - 1]);
    }
  });
});

describe("search", () => {
  const {table, select, value} = open("polls");
  const found = (search: string) => select({...initial, search}).rows;

  test("finds all of the words in any text of a row, in either language", () => {
    const [both, each] = [found("asahi telephone"), [found("asahi"), found("telephone")]];
    expect(both.length).toBeGreaterThan(20);
    expect(both).toEqual(each[0].filter((row) => each[1].includes(row)));
    expect(found("憲法9条").length).toBeGreaterThan(50);
    for (const row of found("憲法9条")) {
      const texts = table.columns.map(({values}) => String(values[row] ?? "").normalize("NFKC"));
      expect(texts.some((text) => text.includes("憲法9条"))).toBe(true);
    }
  });

  test("takes wide letters and capitals as they are meant", () => {
    expect(found("ＡＲＴＩＣＬＥ　９")).toEqual(found("article 9"));
    expect(found("article 9").length).toBeGreaterThan(50);
  });

  test("finds categories by their words", () => {
    const rows = found("Asahi Shimbun");
    const asahi = Array.from({length: table.rows}, (_, row) => row).filter((row) => value(row, "pollster") === "asahi");
    expect(asahi.length).toBeGreaterThan(50);
    expect(asahi.filter((row) => !rows.includes(row))).toEqual([]);
  });

  test("finds nothing for what stands nowhere", () => {
    expect(found("zzzz")).toEqual([]);
  });
});

test("a date known to the year is kept where it may be within", () => {
  const {filters, select, value} = open("agreements");
  expect(kinds(filters).signed).toBe("range");
  const {rows} = select({...initial, ranges: {signed: {from: "1954-03", to: "1954-03-08"}}});
  const dates = rows.map((row) => value(row, "signed") as string);
  expect(dates.length).toBeGreaterThan(0);
  for (const date of dates) expect("1954-03-08".startsWith(date) || date.startsWith("1954-03-0")).toBe(true);
});

test.each([...datasets.keys()])("%s can be read, searched and sorted by every column", (id) => {
  const {table, select} = open(id);
  for (const {field} of table.columns) {
    const {rows} = select({...initial, search: "", sort: {column: field.name, descending: true}});
    expect([...rows].sort((a, b) => a - b)).toEqual(Array.from({length: table.rows}, (_, row) => row));
  }
});
