import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {dataFiles} from "../../loaders/formats/data-files.ts";
import {publish} from "../../loaders/index.ts";
import {placeholderOrigin, snippetsOf, tools} from "../../src/components/snippet-code.ts";
import {snippets} from "../../src/components/snippets.ts";
import {exampleOf, type OpenRow} from "../../src/datasets/example.ts";
import {specs} from "../../src/datasets/index.ts";
import {openDatabase, type Database} from "../lib/duckdb.ts";

const {datasets} = publish();
let files: Record<string, Uint8Array | string>;
let database: Database;

beforeAll(async () => {
  files = await dataFiles(publish());
  database = await openDatabase(files);
});
afterAll(() => database.close());

const rowsOf = (id: string) => datasets.get(id)!.table.objects() as OpenRow[];

/** Runs a snippet as a module would: what it fetches are the files made, what it logs is the result. */
async function run(code: string): Promise<unknown[]> {
  const logged: unknown[] = [];
  const fetchFile = (address: string) => {
    expect(address.startsWith(`${placeholderOrigin}/data/`)).toBe(true);
    return Promise.resolve(new Response(files[address.split("/data/")[1]] as string));
  };
  const body = `return (async (fetch, console) => {${code}})`;
  const snippet = new Function(body)() as (fetch: unknown, console: unknown) => Promise<void>;
  await snippet(fetchFile, {log: (...values: unknown[]) => logged.push(...values)});
  return logged;
}

describe.each(specs)("$id", (spec) => {
  const rows = rowsOf(spec.id);
  const example = exampleOf(spec, rows);
  const made = new Map(snippetsOf(spec, rows.length, example).map(({tool, code}) => [tool, code]));

  test("is answered by DuckDB as the page says", async () => {
    const sql = made.get(tools.duckdb)!.replace(`${placeholderOrigin}/data`, database.folder);
    const found = await database.rows(sql);
    if (example.kind === "count") {
      const counts = found.map((row) => ({value: row[example.by.name], rows: Number(row.rows)}));
      expect(counts).toEqual(example.answer);
    } else {
      const {time, measure, answer} = example;
      expect(found).toMatchObject([
        {[time.name]: answer.time, [measure.name]: answer.value, source_id: answer.source_id}
      ]);
    }
  });

  test.runIf(made.has(tools.javascript))("is answered by JavaScript as the page says", async () => {
    const logged = await run(made.get(tools.javascript)!);
    if (example.kind === "count") {
      expect(logged).toEqual([Object.fromEntries(example.answer.map(({value, rows: n}) => [value, n]))]);
    } else {
      const {time, value, source_id} = example.answer;
      expect([logged[0], logged[1], logged[3]]).toEqual([time, value, source_id]);
    }
  });

  test("has code for every other tool, which names files and columns that are there", () => {
    expect([...made.keys()]).toEqual([
      ...["Python, pandas", "Python, polars", "R, arrow", "R, readr", "DuckDB"],
      ...(made.has(tools.javascript) ? ["JavaScript"] : []),
      ...["Excel", "Google Sheets"]
    ]);
    for (const code of made.values()) {
      for (const [, name] of code.matchAll(/https:\/\/example\.org\/data\/([^"']+)/g))
        expect(files).toHaveProperty([name]);
      expect(code).not.toMatch(/undefined|NaN|Col0|\[object/);
    }
    const values = example.kind === "latest" ? example.where.map(({value}) => String(value)) : [];
    expect(values.filter((value) => /["'\\]/.test(value))).toEqual([]);
  });
});

describe("the snippets of a dataset", () => {
  test("open with a question and its answer, in the language of the page", () => {
    const spec = datasets.get("scrambles")!.spec;
    const en = String(snippets(spec, rowsOf("scrambles"), "en"));
    // Defense of Japan prints 704 scrambles for FY2024.
    expect(en).toMatch(
      /<p>What is the latest “Scrambles” \(All aircraft\)\? Fiscal year 2024: 704 \(scrambles\), source e16\.<\/p>/
    );
    expect(String(snippets(spec, rowsOf("scrambles"), "ja"))).toMatch(/ 2024：704 /);
  });

  test("mark the address of the site wherever it stands", () => {
    const {spec} = datasets.get("polls")!;
    const text = String(snippets(spec, rowsOf("polls"), "en"));
    expect(text.split(placeholderOrigin).length).toBe(
      text.split(`<span class="site-origin">${placeholderOrigin}</span>`).length
    );
  });

  test("address the cells of a wide table", () => {
    const {spec} = datasets.get("polls")!;
    const [excel] = snippetsOf(spec, 10, exampleOf(spec, rowsOf("polls"))).filter(({tool}) => tool === "Excel");
    const column = spec.fields.findIndex(({name}) => name === "pollster");
    expect(excel.code).toContain(`data!${String.fromCharCode(65 + column)}2:${String.fromCharCode(65 + column)}11`);
  });
});
