import {spawnSync} from "node:child_process";
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {differenceText} from "../../loaders/diff/difference-text.ts";
import {difference} from "../../loaders/diff/difference.ts";
import {readVersion} from "../../loaders/diff/read-version.ts";
import type {Version, VersionField, VersionTable} from "../../loaders/diff/version.ts";
import {dataFiles} from "../../loaders/formats/data-files.ts";
import {publish} from "../../loaders/index.ts";
import {repositoryPath} from "../../loaders/lib/repository-path.ts";
import {specs} from "../../src/datasets/index.ts";

let root: string;
let folder: string;
let now: Version;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "diff-"));
  folder = join(root, "data");
  mkdirSync(folder);
  for (const [name, content] of Object.entries(await dataFiles(publish())))
    if (/\.csv$|\.zip$|^datapackage\.json$/.test(name)) writeFileSync(join(folder, name), content);
  now = readVersion(folder);
});
afterAll(() => rmSync(root, {recursive: true}));

/** The data with one dataset written otherwise. */
function altered(id: string, alter: (table: VersionTable) => Partial<VersionTable>): Version {
  return {...now, tables: now.tables.map((table) => (table.id === id ? {...table, ...alter(table)} : table))};
}

const fieldsWith = (name: string, change: Partial<VersionField>) => (table: VersionTable) => ({
  fields: table.fields.map((field) => (field.name === name ? {...field, ...change} : field))
});

const scrambles = (version = now) => version.tables.find(({id}) => id === "scrambles")!;

describe("the difference of two versions", () => {
  test("is nothing where nothing differs, whether folder, site or archive", () => {
    expect(now.tables.map(({id}) => id)).toEqual(specs.map(({id}) => id));
    for (const name of [folder, root, join(folder, "japan-us-alliance-data.zip")]) {
      const found = difference(now, readVersion(name));
      expect([found.datasets, found.step]).toEqual([[], "none"]);
    }
    expect(differenceText(difference(now, now))).toBe(`# ${folder} (0.1.0) → ${folder} (0.1.0)\n\nNothing differs.\n`);
  });

  test("lists a changed value with key, old and new value and source: a patch", () => {
    const {rows} = scrambles();
    const i = rows.findIndex(({fiscal_year, target}) => fiscal_year === "2024" && target === "total");
    const old = altered("scrambles", () => ({rows: rows.with(i, {...rows[i], scrambles: "703", note: ""})}));
    const found = difference(old, now);
    expect(found.step).toBe("patch");
    expect(found.datasets).toEqual([
      {
        ...{dataset: "scrambles", alterations: [], added: [], removed: [], step: "patch"},
        changed: expect.arrayContaining([
          {
            ...{key: "fiscal_year=2024, target=total", column: "scrambles", old: "703", new: "704"},
            source: expect.stringMatching(/^e16, /)
          }
        ])
      }
    ]);
    expect(differenceText(found)).toMatch(
      /^\| `scrambles` \| fiscal_year=2024, target=total \| `scrambles` \| 703 \| 704 \| {2}\| e16, .* \|$/m
    );
    const gone = altered("scrambles", () => ({rows: rows.with(i, {...rows[i], scrambles: ""})}));
    expect(differenceText(difference(gone, now))).toContain("| `scrambles` | (missing) | 704 |");
  });

  test("lists rows added, a minor version, and rows removed, a major one", () => {
    const {rows, key} = scrambles();
    const last = key.map((name) => `${name}=${rows.at(-1)![name]}`).join(", ");
    const fewer = altered("scrambles", () => ({rows: rows.slice(0, -1)}));
    const grown = difference(fewer, now);
    expect([grown.step, grown.datasets[0].added, grown.datasets[0].removed]).toEqual(["minor", [last], []]);
    expect(differenceText(grown)).toContain(`- rows added: 1\n  - ${last}\n`);
    const shrunk = difference(now, fewer);
    expect([shrunk.step, shrunk.datasets[0].added, shrunk.datasets[0].removed]).toEqual(["major", [], [last]]);
  });

  test("knows a dataset that is new, and one that is gone", () => {
    const without = {...now, tables: now.tables.filter(({id}) => id !== "scrambles")};
    expect(difference(without, now)).toMatchObject({step: "minor", datasets: [{dataset: "scrambles"}]});
    expect(difference(now, without)).toMatchObject({step: "major", datasets: [{dataset: "scrambles"}]});
  });

  test("does not compare rows under another key", () => {
    const found = difference(
      altered("scrambles", () => ({key: ["fiscal_year"]})),
      now
    );
    expect(found.datasets[0]).toMatchObject({added: [], removed: [], changed: [], step: "major"});
    expect(differenceText(found)).toContain(
      '- key changed, rows are not compared: "fiscal_year" → "fiscal_year, target"'
    );
  });

  test.each<[string, (table: VersionTable) => Partial<VersionTable>, string, string]>([
    ["a column more", ({fields}) => ({fields: fields.slice(0, -1)}), "major", "column added"],
    ["another unit", fieldsWith("scrambles", {unit: "aircraft"}), "major", '`scrambles`: unit: "aircraft" →'],
    ["another type", fieldsWith("scrambles", {type: "string"}), "major", '`scrambles`: type: "string" → "integer"'],
    ["another formula", fieldsWith("scrambles", {formula: "a + b"}), "major", 'formula: "a + b" → nothing'],
    [
      "a value more in a closed set",
      fieldsWith("status", {categories: [{value: "official"}]}),
      "minor",
      "allowed value added"
    ],
    [
      "a value less in a closed set",
      fieldsWith("target", {categories: [...targets(), {value: "moon"}]}),
      "major",
      '`target`: allowed value removed: "moon" → nothing'
    ],
    [
      "a cell that may be missing",
      fieldsWith("note", {constraints: {required: true}}),
      "minor",
      "`note`: may be missing now"
    ],
    [
      "a cell that is never missing",
      fieldsWith("target", {constraints: {}}),
      "patch",
      "`target`: is never missing now"
    ],
    [
      "another word for a column",
      fieldsWith("scrambles", {title: "Sorties"}),
      "patch",
      'title: "Sorties" → "Scrambles"'
    ],
    ["another title", () => ({title_ja: "発進"}), "patch", "title_ja"],
    ["another order of columns", ({fields}) => ({fields: fields.toReversed()}), "patch", "order of columns"]
  ])("asks of %s what it must", (_, alter, step, text) => {
    const found = difference(altered("scrambles", alter), now);
    expect([found.step, found.datasets.map(({dataset}) => dataset)]).toEqual([step, ["scrambles"]]);
    expect(differenceText(found)).toContain(text);
  });
});

function targets() {
  return Object.keys(specs.find(({id}) => id === "scrambles")!.fields.find(({name}) => name === "target")!.values!).map(
    (value) => ({value})
  );
}

describe("a version is", () => {
  const inGit = spawnSync("git", ["rev-parse", "HEAD"], {cwd: repositoryPath(".")}).status === 0;

  // An export of the repository has no history to compare with.
  test.runIf(inGit)("a commit, whose own loaders make its tables", () => {
    const {number, tables} = readVersion("HEAD");
    expect(number).toMatch(/^\d+\.\d+\.\d+$/);
    const budget = tables.find(({id}) => id === "defense-budget")!;
    expect(budget.key).toEqual(["fiscal_year", "definition"]);
    expect(
      budget.rows.find(({fiscal_year, definition}) => fiscal_year === "1955" && definition === "single")
    ).toBeDefined();
  });

  test("nothing else, and the answer says what to name", () => {
    expect(() => readVersion("no-such-commit")).toThrow(/neither a commit nor a file "no-such-commit"; name a commit/);
    expect(() => readVersion("--version")).toThrow(/neither a commit nor a file "--version"/);
    expect(() => readVersion(repositoryPath("src"))).toThrow(/no datapackage\.json \(.*\); name a commit/);
    expect(() => readVersion(repositoryPath("LICENSE"))).toThrow(/no zip archive ".*LICENSE"/);
    const twice = altered("scrambles", ({rows}) => ({rows: [rows[0], ...rows]}));
    expect(() => difference(now, twice)).toThrow(/a key twice "fiscal_year=\d+, target=\w+" \(scrambles\); mend/);
  });
});

test("the command writes text or JSON, and refuses what it does not understand", () => {
  const run = (...args: string[]) => {
    const command = ["--import", "tsx", repositoryPath("loaders/diff/diff.ts"), ...args];
    return spawnSync(process.execPath, command, {cwd: repositoryPath("."), encoding: "utf8"});
  };
  expect(run(folder, folder).stdout).toContain("Nothing differs.");
  expect(JSON.parse(run(folder, folder, "--json").stdout)).toMatchObject({step: "none", datasets: []});
  const refused = run(folder);
  expect([refused.status, refused.stdout]).toEqual([2, ""]);
  expect(refused.stderr).toMatch(/expected two versions, not 1 .*; see npm run diff -- --help/);
});
