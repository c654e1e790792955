import {tableFromIPC as flechette} from "@uwdata/flechette";
import {tableFromIPC} from "apache-arrow";
import {strFromU8, unzipSync} from "fflate";
import readXlsx from "read-excel-file/node";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {dataFileNames, dataFiles} from "../../loaders/formats/data-files.ts";
import {toXlsx} from "../../loaders/formats/to-xlsx.ts";
import {publish} from "../../loaders/index.ts";
import {specs} from "../../src/datasets/index.ts";
import {formatsOf} from "../../src/datasets/formats.ts";
import type {DatasetSpec, Field} from "../../src/datasets/spec.ts";
import {openDatabase, type Database} from "../lib/duckdb.ts";

type Cell = string | number | null;

const publication = publish();
let files: Record<string, Uint8Array | string>;
let database: Database;

beforeAll(async () => {
  files = await dataFiles(publication);
  database = await openDatabase(files);
});
afterAll(() => database.close());

test("the files made are those that the registry promises", () => {
  expect(Object.keys(files).sort()).toEqual([...dataFileNames].sort());
});

const sqlTypes: Partial<Record<Field["type"], string>> = {int16: "SMALLINT", int32: "INTEGER", float64: "DOUBLE"};
const sqlType = ({type}: Field) => sqlTypes[type] ?? "VARCHAR";

// Each format is read by a library that did not write it, and compared with the Arrow file as apache-arrow reads it.
describe.each(specs)("$id", (spec: DatasetSpec) => {
  const names = spec.fields.map(({name}) => name);
  const table = tableFromIPC(publication.datasets.get(spec.id)!.arrow);
  const expected = table.toArray().map((row) => names.map((name) => row![name] as Cell));
  const cells = (rows: readonly Readonly<Record<string, unknown>>[]) =>
    rows.map((row) => names.map((name) => row[name]));

  test("is the same in Arrow, read by another library", () => {
    const read = flechette(files[`${spec.id}.arrow`] as Uint8Array);
    expect(read.schema.fields.map(({name}) => name)).toEqual(names);
    expect(cells(read.toArray() as Record<string, unknown>[])).toEqual(expected);
  });

  test("is the same in Parquet, with the types and the words of the spec", async () => {
    const from = `'${database.folder}/${spec.id}.parquet'`;
    expect(cells(await database.rows(`from read_parquet(${from})`))).toEqual(expected);
    const described = await database.rows(`describe from read_parquet(${from})`);
    expect(described.map(({column_name, column_type}) => [column_name, column_type])).toEqual(
      spec.fields.map((field) => [field.name, sqlType(field)])
    );
    const elements = await database.rows(
      `select name, repetition_type from parquet_schema(${from}) where type is not null`
    );
    expect(elements.map(({name, repetition_type}) => [name, repetition_type])).toEqual(
      spec.fields.map(({name, nullable}) => [name, nullable ? "OPTIONAL" : "REQUIRED"])
    );
    const metadata = await database.rows(`select decode(key) k, decode(value) v from parquet_kv_metadata(${from})`);
    const said = new Map(metadata.map(({k, v}) => [k, v as string]));
    expect(said.get("title.ja")).toBe(spec.title.ja);
    const fields = JSON.parse(said.get("fields")!) as Record<string, string>[];
    expect(fields.map((field) => [field.name, field["label.en"], field.unit])).toEqual(
      spec.fields.map(({name, label, unit}) => [name, label.en, unit])
    );
  });

  test("is the same in CSV, but for texts that a spreadsheet would run", async () => {
    const columns = spec.fields.map((field) => `'${field.name}': '${sqlType(field)}'`).join(", ");
    const read = await database.rows(
      `from read_csv('${database.folder}/${spec.id}.csv', header = true, auto_detect = false, delim = ',', quote = '"',
        escape = '"', new_line = '\\n', nullstr = '', columns = {${columns}})`
    );
    const defused = (cell: Cell) => (typeof cell === "string" && /^[=+\-@\t\r＝＋－＠]/.test(cell) ? `'${cell}` : cell);
    expect(cells(read)).toEqual(expected.map((row) => row.map(defused)));
  });

  test.runIf(formatsOf(spec.id).includes("json"))("is the same in JSON", () => {
    const read = JSON.parse(files[`${spec.id}.json`] as string) as Record<string, unknown>[];
    expect(read.map((row) => Object.keys(row)).filter((keys) => keys.join() !== names.join())).toEqual([]);
    expect(cells(read)).toEqual(expected);
  });

  test("is the same in Excel, with codebook, documents and terms, and no cell is a formula", async () => {
    const workbook = files[`${spec.id}.xlsx`] as Uint8Array;
    const read = await readXlsx(Buffer.from(workbook), {trim: false});
    const sheets = new Map(read.map(({sheet, data}) => [sheet, data]));
    const isBibliography = spec.id === "sources";
    expect([...sheets.keys()]).toEqual(["data", "codebook", ...(isBibliography ? [] : ["sources"]), "about"]);
    expect(sheets.get("data")).toEqual([names, ...expected]);

    const codebook = sheets.get("codebook")!.slice(1);
    expect(codebook.filter(([, value]) => value === null).map(([name, , label]) => [name, label])).toEqual(
      spec.fields.map(({name, label}) => [name, label.en])
    );
    const values = spec.fields.flatMap(({name, values}) => Object.keys(values ?? {}).map((value) => [name, value]));
    expect(codebook.filter(([, value]) => value !== null).map(([name, value]) => [name, value])).toEqual(values);
    const terms = sheets.get("about")!.find(([what]) => what === "terms");
    expect(terms).toEqual(["terms", spec.licence.note.en, spec.licence.note.ja]);

    if (!isBibliography) {
      const listed = new Set(sheets.get("sources")!.map(([id]) => id));
      const cited = expected.flatMap((row) => row.filter((_, i) => names[i].endsWith("source_id")));
      expect(cited.filter((id) => id !== null && !listed.has(id))).toEqual([]);
    }
    for (const [name, content] of Object.entries(unzipSync(workbook))) {
      if (name.startsWith("xl/worksheets/sheet")) expect(strFromU8(content)).not.toMatch(/<f[ >]|t="str"/);
    }
  });
});

test("a text that a spreadsheet would run stays a text cell", async () => {
  const published = publication.datasets.get("exchange-rate")!;
  const documents = publication.datasets.get("sources")!;
  const table = published.table.impute({note: () => "=1+1"}) as typeof published.table;
  const [{data}] = await readXlsx(Buffer.from(await toXlsx({...published, table}, documents)));
  expect(new Set(data.slice(1).map((row) => row.at(-1)))).toContain("=1+1");
});
