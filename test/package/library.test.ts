import {readdirSync} from "node:fs";
import {pathToFileURL} from "node:url";
import {join} from "node:path";
import {fromArrow} from "arquero";
import {beforeAll, describe, expect, test} from "vitest";
import {drawAll} from "../../loaders/drawn.ts";
import {dataFiles} from "../../loaders/formats/data-files.ts";
import {publish} from "../../loaders/index.ts";
import {buildDocument} from "../../loaders/lib/document.ts";
import {repositoryPath} from "../../loaders/lib/repository-path.ts";
import {standaloneSvg} from "../../src/components/standalone-svg.ts";
import {specs} from "../../src/datasets/index.ts";
import {figures} from "../../src/figures/index.ts";
import {dark, light} from "../../src/lib/theme.ts";
import {installedPackage, type Project} from "../lib/installed-package.ts";

type Row = Readonly<Record<string, unknown>>;

const name = "japan-us-alliance-data";
const publication = publish();
let project: Project;
let published: Awaited<ReturnType<typeof dataFiles>>;

beforeAll(async () => {
  project = await installedPackage();
  published = await dataFiles(publication);
});

/** Where Node finds a package of this repository from elsewhere. */
const module = (path: string) => JSON.stringify(pathToFileURL(repositoryPath(`node_modules/${path}`)).href);

describe("installed", () => {
  test("the package brings no other", () => {
    const there = readdirSync(join(project.folder, "node_modules")).filter((entry) => !entry.startsWith("."));
    expect(there).toEqual([name]);
  });

  test("lists every dataset and figure with what the registries say of them", () => {
    const {datasets, figures: drawn} = project.run(
      `import {datasets, figures} from "${name}"; console.log(JSON.stringify({datasets, figures}))`
    ) as {datasets: Row[]; figures: Row[]};
    expect(datasets.map(({id, key, rows}) => [id, key, rows])).toEqual(
      specs.map(({id, key}) => [id, key, publication.datasets.get(id)!.table.numRows()])
    );
    expect(datasets.map(({columns}) => (columns as Row[]).map((column) => [column.name, column.unit]))).toEqual(
      specs.map(({fields}) => fields.map((field) => [field.name, field.unit]))
    );
    expect(drawn.map(({id, datasets: named}) => [id, named])).toEqual(figures.map(({id, datasets: own}) => [id, own]));
  });

  test("gives the rows that are published, value by value", () => {
    const all = project.run(`import {datasets, rows} from "${name}";
const all = {};
for (const {id} of datasets) all[id] = await rows(id);
console.log(JSON.stringify(all));`) as Record<string, Row[]>;
    for (const {id} of specs) {
      const table = fromArrow(published[`${id}.arrow`] as Uint8Array);
      expect([id, Object.keys(all[id][0])]).toEqual([id, table.columnNames()]);
      expect([id, all[id]]).toEqual([id, table.objects()]);
    }
  });

  test("gives them as tables of its own arquero, or of the caller’s", () => {
    const [own, given, latest] = project.run(`import {load} from "${name}";
const own = await load("defense-budget");
const arquero = await import(${module("arquero/src/index.js")});
const given = await load("defense-budget", arquero);
const latest = given.filter(arquero.escape((row) => row.value_jpy_100m !== null)).orderby(arquero.desc("fiscal_year"));
console.log(JSON.stringify([own.objects(), given.objects(), [given instanceof arquero.ColumnTable, own instanceof arquero.ColumnTable, latest.get("fiscal_year", 0)]]));`) as [
      Row[],
      Row[],
      unknown
    ];
    const rows = publication.datasets.get("defense-budget")!.table.objects();
    expect(own).toEqual(rows);
    expect(given).toEqual(rows);
    expect(latest).toEqual([true, false, 2026]);
  });

  test("cites as the published files do", () => {
    const cited = project.run(`import {cite, datasets} from "${name}";
const ids = ["${name}", ...datasets.map(({id}) => id).filter((id) => id !== "sources")];
const styles = ["text", "bibtex", "ris", "csl-json"];
console.log(JSON.stringify(Object.fromEntries(await Promise.all(ids.map(async (id) => [id, await Promise.all(styles.map((style) => cite(id, style)))])))));`) as Record<
      string,
      string[]
    >;
    expect(Object.keys(cited)).toHaveLength(specs.length);
    for (const [id, [text, ...files]] of Object.entries(cited)) {
      expect([id, files]).toEqual([id, ["bib", "ris", "csl.json"].map((ending) => published[`${id}.${ending}`])]);
      expect(text).toMatch(/^Shield & Spear maintainers \(2026\)\. .+ \(version 0\.1\.0\) \[Data set\]\.$/);
    }
    expect(cited.scrambles[0]).toContain(publication.datasets.get("scrambles")!.spec.title.en);
  });

  test("names the documents of a row, and those of a dataset", () => {
    const [ofRow, ofDataset] = project.run(`import {rows, sources} from "${name}";
const [row] = await rows("scrambles");
console.log(JSON.stringify([[row.source_id, await sources(row)], await sources("scrambles")]));`) as [
      [string, Row[]],
      Row[]
    ];
    expect(ofRow[1]).toEqual([publication.sources.get(ofRow[0])]);
    const cited = [...publication.citations].filter(([, {datasets}]) => datasets.includes("scrambles"));
    expect(ofDataset.map(({id}) => id)).toEqual(cited.map(([id]) => id).toSorted());
  });

  test("draws every figure as its published file has it", () => {
    const drawn = project.run(`import {figures, render} from "${name}";
import {parseHTML} from ${module("linkedom/esm/index.js")};
const {document} = parseHTML("<!doctype html><html><body></body></html>");
const all = {};
for (const {id} of figures) all[id] = (await render(id, {document})).outerHTML;
all.narrow = (await render("scrambles", {document, width: 360, locale: "ja", theme: "dark"})).outerHTML;
console.log(JSON.stringify(all));`) as Record<string, string>;
    const document = buildDocument();
    const all = drawAll(publication);
    for (const [id, one] of all) {
      expect([id, `${drawn[id]}\n`]).toEqual([id, standaloneSvg(one, {document, locale: "en", theme: light})]);
    }
    const narrow = standaloneSvg(all.get("scrambles")!, {document, locale: "ja", theme: dark, width: 360});
    expect(`${drawn.narrow}\n`).toBe(narrow);
    expect(narrow).toContain('width="360"');
  });

  test("says what to do about a name that nothing bears, and about what it cannot draw", () => {
    const messages = project.run(`import {cite, load, render, rows, sources} from "${name}";
const told = async (make) => { try { await make(); return "nothing"; } catch (error) { return error.name + ": " + error.message; } };
console.log(JSON.stringify(await Promise.all([
  told(() => rows("pols")), told(() => load("toString")), told(() => cite("polls", "apa")), told(() => render("budget-trent", {document: {}})),
  told(() => render("budget-trend")), told(() => render("budget-trend", {document: {}, width: 200})),
  told(() => sources({year: 2020})), told(() => sources({source_id: "nowhere"}))
])));`) as string[];
    expect(messages).toEqual([
      'UnknownNameError: unknown dataset "pols"; did you mean polls?',
      expect.stringMatching(/^UnknownNameError: unknown dataset "toString"; use one of defense-budget, /),
      'UnknownNameError: unknown style "apa"; use one of text, bibtex, ris, csl-json',
      'UnknownNameError: unknown figure "budget-trent"; did you mean budget-trend?',
      expect.stringMatching(/^Error: no document to draw in \(render budget-trend\); hand in \{document\}/),
      "Error: impossible width 200 (render budget-trend); give whole pixels, 320 or more",
      'Error: no source_id in ["year"] (sources); hand in a whole row, or a dataset',
      'Error: unknown source "nowhere" (sources); hand in a row of this version of the package'
    ]);
  });
});

test("no file tells where it was made", () => {
  const root = repositoryPath(".");
  const telling = Object.entries(project.files).filter(([, content]) => Buffer.from(content).includes(root));
  expect(telling.map(([file]) => file)).toEqual([]);
});

test("the README says of every dataset and figure that it is there, and how large the package is", () => {
  const readme = project.files["README.md"] as string;
  for (const {id} of specs) expect(readme).toContain(`| \`${id}\` |`);
  for (const {id} of figures) expect(readme).toContain(`- \`${id}\`: `);
  const entry = Number(/^\| entry, loaded at once \| \d+ kB \| (\d+) kB \|$/m.exec(readme)?.[1]);
  expect(entry).toBeGreaterThan(5);
  // A page that wants one table should not wait for the list of all.
  expect(entry).toBeLessThan(40);
});
