import {tableFromIPC} from "apache-arrow";
import {parse} from "csv-parse/sync";
import {describe, expect, test} from "vitest";
import {publish} from "../../loaders/index.ts";
import {dataFiles} from "../../loaders/formats/data-files.ts";
import {shownArrow, shownCsv} from "../../src/explorer/shown-files.ts";
import {readTable} from "../../src/explorer/table.ts";

const publication = publish();
const {arrow} = publication.datasets.get("defense-budget")!;
const table = readTable(arrow);
const names = ["fiscal_year", "definition", "value_jpy_100m", "note"];
const rows = [20, 3, 7];

describe("the rows shown", () => {
  test("are written as CSV in their order, with the columns shown", () => {
    const [header, ...body] = parse(shownCsv(table, {rows, names})) as string[][];
    expect(header).toEqual(names);
    expect(body).toEqual(
      rows.map((row) =>
        names.map((name) => String(table.columns.find(({field}) => field.name === name)!.values[row] ?? ""))
      )
    );
  });

  test("are written as the published CSV is, byte for byte", async () => {
    const files = await dataFiles(publication);
    for (const id of ["defense-budget", "us-personnel", "polls"]) {
      const each = readTable(publication.datasets.get(id)!.arrow);
      const all = Array.from({length: each.rows}, (_, row) => row);
      const columns = each.columns.map(({field}) => field.name);
      expect(shownCsv(each, {rows: all, names: columns}) === files[`${id}.csv`]).toBe(true);
    }
  });

  test("are written as Arrow with types, words, units, breaks and terms of the published file", () => {
    const made = tableFromIPC(shownArrow(table, {rows, names}));
    const published = tableFromIPC(arrow);
    expect(made.schema.metadata).toEqual(published.schema.metadata);
    expect(made.schema.fields.map(({name}) => name)).toEqual(names);
    for (const field of made.schema.fields) {
      const whole = published.schema.fields.find(({name}) => name === field.name)!;
      expect({...field.metadata, type: String(field.type), nullable: field.nullable}).toEqual({
        ...{...whole.metadata, type: String(whole.type), nullable: whole.nullable}
      });
      expect(field.metadata).toEqual(whole.metadata);
    }
    expect([...made].map((row) => names.map((name) => row[name] as unknown))).toEqual(
      rows.map((row) => names.map((name) => published.get(row)![name] as unknown))
    );
  });

  test("are read back by the explorer itself", () => {
    const again = readTable(shownArrow(table, {rows, names}));
    expect(again.columns.map(({field, values}) => [field, values])).toEqual(
      names.map((name) => {
        const {field, values} = table.columns.find((column) => column.field.name === name)!;
        return [field, rows.map((row) => values[row])];
      })
    );
  });
});
