import {createHash} from "node:crypto";
import {parse} from "csv-parse/sync";
import {strFromU8, unzipSync} from "fflate";
import {beforeAll, describe, expect, test} from "vitest";
import {dataFiles} from "../../loaders/formats/data-files.ts";
import {publish} from "../../loaders/index.ts";
import {specs} from "../../src/datasets/index.ts";
import {violations} from "../lib/data-package-profile.ts";

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly title_ja: string;
  readonly bytes: number;
  readonly hash: string;
  readonly sources?: readonly {id: string}[];
  readonly schema: Schema;
}

interface Schema {
  readonly fields: readonly {
    name: string;
    type: string;
    unit?: string;
    categories?: {value: string; label: string}[];
    constraints: {required: boolean; enum?: string[]; minimum?: number; maximum?: number};
  }[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly {fields: string[]; reference: {resource?: string; fields: string[]}}[];
}

let files: Record<string, Uint8Array | string>;
let resources: readonly Resource[];
const rows = new Map<string, Record<string, string>[]>();

beforeAll(async () => {
  files = await dataFiles(publish());
  ({resources} = JSON.parse(files["datapackage.json"] as string) as {resources: Resource[]});
  for (const {name, path} of resources) rows.set(name, parse(files[path] as string, {columns: true}));
});

const sha256 = (content: Uint8Array | string) => createHash("sha256").update(content).digest("hex");

describe("datapackage.json", () => {
  test("is what the standard asks for", () => {
    const descriptor = JSON.parse(files["datapackage.json"] as string) as object;
    expect(violations(descriptor)).toEqual([]);
    const broken = {...descriptor, resources: [{...resources[0], schema: {fields: [{name: "a", type: "int"}]}}]};
    expect(violations(broken)).not.toEqual([]);
  });

  test("describes the CSV file of every dataset, whole", () => {
    expect(resources.map(({name}) => name)).toEqual(specs.map(({id}) => id));
    for (const {path, bytes, hash} of resources) {
      expect([path, bytes, hash]).toEqual([path, Buffer.byteLength(files[path]), `sha256:${sha256(files[path])}`]);
    }
  });

  test("states types, keys and constraints that every cell satisfies", () => {
    const wrong: string[] = [];
    for (const {name, schema} of resources) {
      const table = rows.get(name)!;
      expect(Object.keys(table[0])).toEqual(schema.fields.map((field) => field.name));
      for (const {name: column, type, constraints, categories} of schema.fields) {
        const labels = categories?.map(({label}) => label) ?? [];
        if (new Set(labels).size < labels.length) wrong.push(`${name}.${column}: a label twice`);
        for (const {[column]: cell} of table) {
          const fits =
            cell === ""
              ? !constraints.required
              : (constraints.enum?.includes(cell) ?? true) &&
                (type === "string" ||
                  ((type === "integer" ? /^-?\d+$/ : /^-?\d+(?:\.\d+)?(?:e-?\d+)?$/).test(cell) &&
                    Number(cell) >= (constraints.minimum ?? -Infinity) &&
                    Number(cell) <= (constraints.maximum ?? Infinity)));
          if (!fits) wrong.push(`${name}.${column}: ${cell}`);
        }
      }
      const keys = table.map((row) => JSON.stringify(schema.primaryKey.map((column) => row[column])));
      if (new Set(keys).size < keys.length) wrong.push(`${name}: a key twice`);
    }
    expect(wrong).toEqual([]);
  });

  test("states foreign keys that hold, for every column that cites a document", () => {
    const dangling: string[] = [];
    for (const {name, schema} of resources) {
      const own = schema.foreignKeys ?? [];
      if (name !== "sources") {
        const citing = schema.fields.map((field) => field.name).filter((column) => column.endsWith("source_id"));
        const keys = own.filter(({reference}) => reference.resource === "sources");
        expect([name, keys.map(({fields: [column]}) => column)]).toEqual([name, citing]);
      }
      for (const {
        fields: [column],
        reference
      } of own) {
        const [to] = reference.fields;
        const there = new Set(rows.get(reference.resource ?? name)!.map((row) => row[to]));
        for (const {[column]: cell} of rows.get(name)!) {
          if (cell !== "" && !there.has(cell)) dangling.push(`${name}.${column}: ${cell}`);
        }
      }
    }
    expect(dangling).toEqual([]);
  });

  test("says in Japanese, and with its unit, what a column is", () => {
    const budget = resources.find(({name}) => name === "defense-budget")!;
    expect(budget.title_ja).toBe("日本の防衛関係費");
    expect(budget.schema.fields[2]).toMatchObject({
      ...{name: "value_jpy_100m", type: "integer", unit: "JPY 100 million (億円)", title: "Initial budget"},
      ...{title_ja: "当初予算", constraints: {required: false, minimum: 500, maximum: 150000}}
    });
    expect(budget.sources!.map(({id}) => id)).toContain("doj-2020");
  });
});

describe("the archive of all tables", () => {
  const archive = () => unzipSync(files["japan-us-alliance-data.zip"] as Uint8Array);

  test("holds every table as CSV and Parquet, and what explains them", () => {
    expect(Object.keys(archive())).toEqual(
      [
        ...specs.flatMap(({id}) => [`${id}.csv`, `${id}.parquet`]),
        ...[
          "CHANGELOG.md",
          "CITATION.cff",
          "LICENSE.md",
          "README.md",
          "datapackage.json",
          "sources.bib",
          "sources.json"
        ]
      ].toSorted()
    );
    for (const [name, content] of Object.entries(archive())) {
      if (files[name] !== undefined) expect([name, sha256(content)]).toEqual([name, sha256(files[name])]);
    }
  });

  test("says of every table what it is and on what terms, and points to nothing that it lacks", () => {
    const readme = strFromU8(archive()["README.md"]);
    for (const {id, title} of specs) expect(readme).toContain(`| \`${id}\` | ${title.en} / ${title.ja} |`);
    expect(readme).toMatch(/\| `military-expenditure` \|.*\| SIPRI terms \|/);
    const links = [...strFromU8(archive()["LICENSE.md"]).matchAll(/\]\(([^)]+)\)/g)].map(([, to]) => to);
    expect(links.filter((to) => !to.startsWith("https://"))).toEqual([]);
  });
});

test("SHA256SUMS names every other file and its checksum", () => {
  const lines = (files.SHA256SUMS as string).trimEnd().split("\n");
  const names = Object.keys(files).filter((name) => name !== "SHA256SUMS");
  expect(lines).toEqual(names.toSorted().map((name) => `${sha256(files[name])}  ${name}`));
});
