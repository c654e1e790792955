import {afterAll, beforeAll, expect, test} from "vitest";
import {dataFiles} from "../../loaders/formats/data-files.ts";
import {risesTo} from "../../loaders/claim-checks/rises.ts";
import {publish} from "../../loaders/index.ts";
import {exampleQuery} from "../../src/sql/console-place.ts";
import {questions} from "../../src/sql/questions.ts";
import {sqlTableName, tablesNamed} from "../../src/sql/table-names.ts";
import {openDatabase, type Database, type DuckDBRow} from "../lib/duckdb.ts";

const publication = publish();
const ids = [...publication.datasets.keys()];
let database: Database;

beforeAll(async () => {
  const files = await dataFiles(publication);
  database = await openDatabase(Object.fromEntries(ids.map((id) => [`${id}.parquet`, files[`${id}.parquet`]])));
  for (const id of ids)
    await database.rows(`CREATE VIEW ${sqlTableName(id)} AS FROM '${database.folder}/${id}.parquet'`);
});
afterAll(() => database.close());

const answer = (id: string): Promise<readonly DuckDBRow[]> =>
  database.rows(questions.find((question) => question.id === id)!.sql);
const rowsOf = <Row>(id: string): Row[] => publication.datasets.get(id)!.table.objects() as Row[];

test("the run of rises is the one that the check of the claim finds", async () => {
  interface Budget {
    readonly fiscal_year: number;
    readonly definition: string;
    readonly value_jpy_100m: number;
  }
  const all = rowsOf<Budget>("defense-budget");
  const latest = Math.max(...all.map(({fiscal_year}) => fiscal_year));
  const rises = await answer("rises");
  expect(rises.map(({definition}) => definition)).toEqual(["excl", "incl"]);
  for (const {definition, rises_in_a_row, latest: last} of rises) {
    const points = all
      .filter((row) => row.definition === definition)
      .map((row) => ({year: row.fiscal_year, value: row.value_jpy_100m}));
    expect(last).toBe(latest);
    expect(Number(rises_in_a_row)).toBe(risesTo(latest, points));
    expect(Number(rises_in_a_row)).toBeGreaterThan(10);
  }
});

test("the pollsters are compared as they printed it in 2009 and 2014", async () => {
  const rows = await answer("pollsters");
  const of = (date: string) => rows.find(({cabinet_office_date}) => cabinet_office_date === date);
  expect(of("2009-10")).toMatchObject({cabinet_office_pct: 81.8, yomiuri_pct: 48, points_apart: 33.8});
  expect(of("2014-10")).toMatchObject({cabinet_office_pct: 80.6, yomiuri_pct: 49, points_apart: 31.6});
  const apart = rows.map(({points_apart}) => points_apart as number);
  expect(apart).toEqual([...apart].sort((a, b) => b - a));
});

test("reciprocal access is agreed with Australia, the United Kingdom and the Philippines", async () => {
  expect((await answer("reciprocal-access")).map(({partners}) => partners)).toEqual(["AUS", "GBR", "PHL"]);
});

test("the share of forces in Japan is the mean of the dates of each decade", async () => {
  interface Share {
    readonly iso3: string;
    readonly date: string;
    readonly personnel: number;
    readonly abroad: number;
  }
  const japan = rowsOf<Share>("us-personnel-share").filter(({iso3}) => iso3 === "JPN");
  const rows = await answer("share-of-forces");
  expect(rows.map(({decade, dates}) => [decade, Number(dates)])).toEqual([
    ["1990s", 2],
    ["2000s", 3]
  ]);
  for (const {decade, mean_share_pct} of rows) {
    const shares = japan
      .filter(({date}) => `${date.slice(0, 3)}0s` === decade)
      .map(({personnel, abroad}) => (100 * personnel) / abroad);
    expect(mean_share_pct).toBeCloseTo(shares.reduce((sum, share) => sum + share) / shares.length, 1);
  }
});

test("the days near the Senkakus are those of the table", async () => {
  const rows = await answer("senkaku-days");
  expect(rows.find(({year}) => year === 2013)).toMatchObject({days_contiguous_zone: 232, days_territorial_sea: 54});
  expect(rows.find(({year}) => year === 2015)).toMatchObject({days_contiguous_zone: 240, share_of_year_pct: 65.8});
});

test.each(ids)("the example of %s runs and finds rows", async (id) => {
  const {spec, table} = publication.datasets.get(id)!;
  const sql = exampleQuery({spec, rows: table.objects() as Record<string, unknown>[]});
  expect(sql).not.toContain("example.org");
  expect((await database.rows(sql)).length).toBeGreaterThan(0);
});

test("a query loads the tables that it names, and all of them where it names none", () => {
  expect(tablesNamed('SELECT * FROM Polls JOIN "us_personnel" USING (date)', ids).map(({id}) => id)).toEqual([
    "polls",
    "us-personnel"
  ]);
  expect(tablesNamed("SHOW TABLES", ids)).toHaveLength(ids.length);
});
