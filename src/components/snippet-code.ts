import type {Condition, CountExample, Example, LatestExample} from "../datasets/example.ts";
import {formatsOf} from "../datasets/formats.ts";
import type {DatasetSpec} from "../datasets/spec.ts";

/** Stands in the code where the address of the site belongs; a reader without script replaces it by hand. */
export const placeholderOrigin = "https://example.org";

/** Code that opens a table with one tool and answers the example. */
export interface Snippet {
  readonly tool: string;
  readonly code: string;
}

interface Table {
  readonly spec: DatasetSpec;
  readonly rows: number;
}

/** Address of the table's file in a format. */
type Address = (format: "csv" | "json" | "parquet") => string;

/** Working code for each tool, over the table's own files. Tables without a JSON file of rows have none for JavaScript. */
export function snippetsOf(spec: DatasetSpec, rows: number, example: Example): Snippet[] {
  const address: Address = (format) => `${placeholderOrigin}/data/${spec.id}.${format}`;
  const codes: Record<string, string> =
    example.kind === "latest" ? latest(example, address, {spec, rows}) : count(example, address, {spec, rows});
  return Object.entries(codes)
    .filter(([tool]) => tool !== tools.javascript || formatsOf(spec.id).includes("json"))
    .map(([tool, code]) => ({tool, code}));
}

/** Names of the tools that tests run, too. */
export const tools = {duckdb: "DuckDB", javascript: "JavaScript"} as const;

/** Words of SQL that columns are named by. */
const sqlWords = new Set(["all", "end", "from", "group", "order", "to"]);
const sqlName = (name: string) => (sqlWords.has(name) ? `"${name}"` : name);

const quoted = (value: string | number, mark: '"' | "'") =>
  typeof value === "number" ? value : `${mark}${value}${mark}`;

function latest({time: {name: time}, measure: {name: measure}, where}: LatestExample, address: Address, table: Table) {
  const shown = [time, measure, "status", "source_id", "locator"];
  const all = (write: (condition: Condition) => string, last: string, join: string) =>
    [...where.map(write), last].join(join);
  const python = shown.map((name) => `"${name}"`).join(", ");
  return {
    "Python, pandas": `import pandas as pd

rows = pd.read_csv("${address("csv")}", keep_default_na=False, na_values=[""])
series = rows[${all(({field, value}) => `(rows["${field.name}"] == ${quoted(value, '"')})`, `rows["${measure}"].notna()`, " & ")}]
print(series.sort_values("${time}").tail(1)[[${python}]])`,
    "Python, polars": `import polars as pl

rows = pl.read_parquet("${address("parquet")}")
series = rows.filter(${all(({field, value}) => `pl.col("${field.name}") == ${quoted(value, '"')}`, `pl.col("${measure}").is_not_null()`, ", ")})
print(series.sort("${time}").tail(1).select(${python}))`,
    "R, arrow": `library(arrow)
library(dplyr)

read_parquet("${address("parquet")}") |>
  filter(${all(({field, value}) => `${field.name} == ${quoted(value, '"')}`, `!is.na(${measure})`, ", ")}) |>
  slice_max(${time}, n = 1) |>
  select(${shown.join(", ")})`,
    "R, readr": `library(readr)
library(dplyr)

read_csv("${address("csv")}", na = "", guess_max = Inf) |>
  filter(${all(({field, value}) => `${field.name} == ${quoted(value, '"')}`, `!is.na(${measure})`, ", ")}) |>
  slice_max(${time}, n = 1) |>
  select(${shown.join(", ")})`,
    [tools.duckdb]: `SELECT ${shown.map(sqlName).join(", ")}
FROM '${address("parquet")}'
WHERE ${all(({field, value}) => `${sqlName(field.name)} = ${quoted(value, "'")}`, `${sqlName(measure)} IS NOT NULL`, " AND ")}
ORDER BY ${sqlName(time)} DESC
LIMIT 1;`,
    [tools.javascript]: `const response = await fetch("${address("json")}");
const rows = await response.json();
const series = rows.filter((row) => ${all(({field, value}) => `row.${field.name} === ${quoted(value, '"')}`, `row.${measure} !== null`, " && ")});
const {${shown.join(", ")}} = series.at(-1);
console.log(${shown.join(", ")});`,
    Excel: `=TAKE(SORT(FILTER(${range(table, ...ends(table))},${all(({field, value}) => `(${range(table, field.name)}=${quoted(value, '"')})`, `(${range(table, measure)}<>"")`, "*")}),${place(table, time)}),-1)`,
    "Google Sheets": `=QUERY(IMPORTDATA("${address("csv")}"),"select ${shown.map((name) => `Col${place(table, name)}`).join(", ")} where ${all(({field, value}) => `Col${place(table, field.name)} = ${quoted(value, "'")}`, `Col${place(table, measure)} is not null`, " and ")} order by Col${place(table, time)} desc limit 1",1)`
  };
}

function count({by: {name: by}}: CountExample, address: Address, table: Table) {
  return {
    "Python, pandas": `import pandas as pd

rows = pd.read_csv("${address("csv")}", keep_default_na=False, na_values=[""])
print(rows["${by}"].value_counts())`,
    "Python, polars": `import polars as pl

rows = pl.read_parquet("${address("parquet")}")
print(rows["${by}"].value_counts(sort=True))`,
    "R, arrow": `library(arrow)
library(dplyr)

read_parquet("${address("parquet")}") |>
  count(${by}, sort = TRUE)`,
    "R, readr": `library(readr)
library(dplyr)

read_csv("${address("csv")}", na = "", guess_max = Inf) |>
  count(${by}, sort = TRUE)`,
    [tools.duckdb]: `SELECT ${sqlName(by)}, count(*) AS rows
FROM '${address("parquet")}'
GROUP BY ${sqlName(by)}
ORDER BY rows DESC, ${sqlName(by)};`,
    [tools.javascript]: `const response = await fetch("${address("json")}");
const rows = await response.json();
const counts = {};
for (const {${by}} of rows) counts[${by}] = (counts[${by}] ?? 0) + 1;
console.log(counts);`,
    Excel: `=LET(kinds,UNIQUE(${range(table, by)}),SORT(HSTACK(kinds,COUNTIF(${range(table, by)},kinds)),2,-1))`,
    "Google Sheets": `=QUERY(IMPORTDATA("${address("csv")}"),"select Col${place(table, by)}, count(Col${place(table, by)}) group by Col${place(table, by)} order by count(Col${place(table, by)}) desc",1)`
  };
}

/** The place of a column, from one. */
function place({spec}: Table, name: string): number {
  return spec.fields.findIndex((field) => field.name === name) + 1;
}

function ends({spec}: Table): [first: string, last: string] {
  return [spec.fields[0].name, spec.fields.at(-1)!.name];
}

/** The cells of a column, or of those from one to another, in the sheet `data`, without the header. */
function range(table: Table, from: string, to = from): string {
  return `data!${letters(place(table, from))}2:${letters(place(table, to))}${table.rows + 1}`;
}

/** The letters of a column as spreadsheets count them: A to Z, then AA. */
function letters(n: number): string {
  return n > 26 ? letters(Math.floor((n - 1) / 26)) + letters(((n - 1) % 26) + 1) : String.fromCharCode(64 + n);
}
