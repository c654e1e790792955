import {parse} from "csv-parse/sync";
import {beforeAll, describe, expect, test} from "vitest";
import {dataFiles} from "../../loaders/formats/data-files.ts";
import {publish} from "../../loaders/index.ts";
import {specs} from "../../src/datasets/index.ts";

interface Described {
  readonly url: string;
  readonly "dc:title": readonly {readonly "@value": string; readonly "@language": string}[];
  readonly "dc:license": {readonly "@id": string};
  readonly tableSchema: {
    readonly columns: readonly {
      readonly name: string;
      readonly titles: Readonly<Record<string, readonly string[]>>;
      readonly datatype:
        | string
        | {readonly base: string; readonly format?: string; readonly minimum?: number; readonly maximum?: number};
      readonly required: boolean;
    }[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly columnReference: readonly string[];
      readonly reference: {readonly resource: string; readonly columnReference: readonly string[]};
    }[];
  };
}

let files: Record<string, Uint8Array | string>;
let group: readonly Described[];
const cells = new Map<string, readonly Readonly<Record<string, string>>[]>();

beforeAll(async () => {
  files = await dataFiles(publish());
  group = (JSON.parse(files["csv-metadata.json"] as string) as {tables: Described[]}).tables;
  for (const {id} of specs) cells.set(`${id}.csv`, parse(files[`${id}.csv`] as string, {columns: true}));
});

/** What CSV on the Web calls a cell's value: lexical forms of its types, as far as ours use them. */
const forms: Readonly<Record<string, RegExp>> = {
  integer: /^[+-]?\d+$/,
  double: /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/,
  string: /^/
};

describe("the metadata of CSV on the Web", () => {
  test("names every file, its title, terms and key", () => {
    expect(group.map(({url}) => url)).toEqual(specs.map(({id}) => `${id}.csv`));
    for (const [i, {id, title, licence, key}] of specs.entries()) {
      expect(group[i]["dc:title"].map((words) => words["@value"])).toEqual([title.en, title.ja]);
      expect([group[i]["dc:license"]["@id"], group[i].tableSchema.primaryKey]).toEqual([licence.url, key]);
      expect(JSON.parse(files[`${id}.csv-metadata.json`] as string)).toMatchObject({
        "@context": ["http://www.w3.org/ns/csvw", {"@language": "en"}],
        url: `${id}.csv`,
        tableSchema: {columns: group[i].tableSchema.columns}
      });
    }
  });

  test("describes columns that every header and cell satisfies", () => {
    const wrong: string[] = [];
    for (const {url, tableSchema} of group) {
      const rows = cells.get(url)!;
      expect(tableSchema.columns.map(({name}) => name)).toEqual(Object.keys(rows[0]));
      for (const {name, titles, datatype, required} of tableSchema.columns) {
        expect(titles.en).toContain(name);
        const {
          base,
          format,
          minimum = -Infinity,
          maximum = Infinity
        } = typeof datatype === "string" ? {base: datatype} : datatype;
        for (const {[name]: cell} of rows) {
          const fits =
            cell === ""
              ? !required
              : forms[base].test(cell) &&
                (format === undefined || new RegExp(format).test(cell)) &&
                (base === "string" || (Number(cell) >= minimum && Number(cell) <= maximum));
          if (!fits) wrong.push(`${url} ${name}: ${cell}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test("has keys that lead to rows: from one table to another in the group, and within it in the file of a table", () => {
    const dangling: string[] = [];
    let keys = 0;
    for (const {url, tableSchema} of group) {
      for (const {columnReference, reference} of tableSchema.foreignKeys ?? []) {
        const there = new Set(cells.get(reference.resource)!.map((row) => row[reference.columnReference[0]]));
        for (const {[columnReference[0]]: cell} of cells.get(url)!) {
          keys++;
          if (cell !== "" && !there.has(cell)) dangling.push(`${url} ${columnReference[0]}: ${cell}`);
        }
      }
    }
    expect(dangling).toEqual([]);
    expect(keys).toBeGreaterThan(specs.length);
    for (const {id} of specs) {
      const {tableSchema} = JSON.parse(files[`${id}.csv-metadata.json`] as string) as Described;
      const led = (tableSchema.foreignKeys ?? []).map(({reference}) => reference.resource);
      expect(led.filter((resource) => resource !== `${id}.csv`)).toEqual([]);
    }
  });
});
