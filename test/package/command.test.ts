import {mkdtempSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {afterEach, beforeAll, beforeEach, describe, expect, test} from "vitest";
import {rmSync} from "node:fs";
import {buildDocument} from "../../loaders/lib/document.ts";
import {standaloneSvg} from "../../src/components/standalone-svg.ts";
import {specs} from "../../src/datasets/index.ts";
import {dataPackage} from "../../src/datasets/package.ts";
import {figures} from "../../src/figures/index.ts";
import {dataFiles} from "../../loaders/formats/data-files.ts";
import {publish} from "../../loaders/index.ts";
import {dark} from "../../src/lib/theme.ts";
import {drawn} from "../lib/drawing.ts";
import {installedPackage, type Project} from "../lib/installed-package.ts";

let project: Project;
let published: Awaited<ReturnType<typeof dataFiles>>;
let folder: string;

beforeAll(async () => {
  project = await installedPackage();
  published = await dataFiles(publish());
});
beforeEach(() => {
  folder = mkdtempSync(join(project.folder, "out-"));
});
afterEach(() => rmSync(folder, {recursive: true}));

const at = (name: string) => join(folder, name);

describe("list, help and version", () => {
  test("name every dataset, figure and command", () => {
    const {code, out} = project.command("list");
    expect(code).toBe(0);
    for (const {id, title} of specs) expect(out).toMatch(new RegExp(`^  ${id} .*${title.en.slice(0, 8)}`, "m"));
    for (const {id} of figures) expect(out).toMatch(new RegExp(`^  ${id} `, "m"));
    const help = project.command("--help");
    expect([help.code, help.err]).toEqual([0, ""]);
    for (const name of ["list", "get", "figure", "cite", "verify"])
      expect(help.out).toMatch(new RegExp(`^  ${name}\\b`, "m"));
    expect(project.command("get", "--help").out).toMatch(/^japan-us-alliance-data get <dataset> \[--format csv\|/);
    expect(project.command("--version")).toEqual({code: 0, out: `${dataPackage.version}\n`, err: ""});
  });
});

describe("get", () => {
  test.each(["csv", "json", "parquet", "arrow"])("gives the published bytes as %s", (format) => {
    const {code, out, err} = project.command("get", "scrambles", "--out", at(`s.${format}`));
    expect([code, out]).toEqual([0, ""]);
    const content = readFileSync(at(`s.${format}`));
    expect(err).toBe(`wrote ${at(`s.${format}`)} (${content.length} bytes)\n`);
    expect(content.equals(Buffer.from(published[`scrambles.${format}`]))).toBe(true);
  });

  test("writes CSV to standard output, and the bibliography as it is published", () => {
    expect(project.command("get", "polls").out).toBe(published["polls.csv"]);
    expect(project.command("get", "sources", "--format", "json").out).toBe(published["sources.json"]);
  });

  test("overwrites only with --force, and leaves nothing half-written", () => {
    writeFileSync(at("s.csv"), "mine");
    const refused = project.command("get", "scrambles", "-o", at("s.csv"));
    expect(refused).toEqual({
      code: 1,
      out: "",
      err: expect.stringMatching(/already .*s\.csv"; choose another name, or add --force\n$/)
    });
    expect(readFileSync(at("s.csv"), "utf8")).toBe("mine");
    expect(project.command("get", "scrambles", "-o", at("s.csv"), "--force").code).toBe(0);
    expect(readFileSync(at("s.csv"), "utf8")).toBe(published["scrambles.csv"]);
    const nowhere = project.command("get", "scrambles", "-o", at("no/s.csv"));
    expect(nowhere).toMatchObject({code: 1, err: expect.stringContaining("no folder for the file")});
    expect(readdirSync(folder)).toEqual(["s.csv"]);
  });
});

describe("figure", () => {
  test("draws what the library draws", () => {
    const out = at("f.svg");
    const args = ["--width", "400", "--locale", "ja", "--theme", "dark", "--out", out];
    expect(project.command("figure", "scrambles", ...args).code).toBe(0);
    const options = {document: buildDocument(), locale: "ja", theme: dark, width: 400} as const;
    expect(readFileSync(out, "utf8")).toBe(standaloneSvg(drawn("scrambles"), options));
  });

  test("refuses what it cannot draw", () => {
    expect(project.command("figure", "scrambles", "--width", "wide")).toMatchObject({
      code: 2,
      err: expect.stringContaining('impossible width "wide"')
    });
    expect(project.command("figure", "scrambles", "--locale", "fr")).toMatchObject({
      code: 2,
      err: expect.stringContaining('unknown language "fr"')
    });
  });
});

test("cite writes a citation of a dataset, or of the package", () => {
  expect(project.command("cite", "polls", "--style", "bibtex").out).toBe(published["polls.bib"]);
  expect(project.command("cite").out).toMatch(/^Shield & Spear maintainers \(2026\)\. .*\[Data set\]\.\n$/);
});

describe("verify", () => {
  test("finds the package as it was built", () => {
    const {code, out} = project.command("verify");
    expect([code, out]).toEqual([0, `${Object.keys(project.files).length - 1} files are as they were built\n`]);
  });

  test("finds a changed and a missing file", () => {
    const home = join(project.folder, "node_modules/japan-us-alliance-data");
    const [changed, missing] = [join(home, "data/polls.csv"), join(home, "data/events.csv")];
    writeFileSync(changed, `${published["polls.csv"] as string}\n`);
    rmSync(missing);
    const {code, out, err} = project.command("verify");
    writeFileSync(changed, published["polls.csv"]);
    writeFileSync(missing, published["events.csv"]);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(
      /^missing data\/events\.csv\nchanged data\/polls\.csv\n2 of \d+ files differ; install the package anew\n$/
    );
    expect(project.command("verify").code).toBe(0);
  });
});

test.each([
  [[], "no command; use one of list, get, figure, cite, verify"],
  [["gte", "polls"], 'unknown command "gte"; did you mean get?'],
  [["get"], "nothing is named; write get <dataset>"],
  [["get", "pols"], 'unknown dataset "pols"; did you mean polls?'],
  [["get", "polls", "events"], 'too many names "events"'],
  [["get", "polls", "--format", "xls"], 'unknown format "xls"; use one of csv, json, parquet, arrow'],
  [["get", "polls", "--frmat", "csv"], "--frmat"],
  [["figure", "budget"], 'unknown figure "budget"; did you mean budget-gdp or budget-growth or budget-trend?'],
  [["figure", "scrambles", "--out", "s.png"], "the package draws SVG, not PNG; write --out FILE.svg"],
  [["cite", "polls", "--style", "apa"], 'unknown style "apa"; use one of text, bibtex, ris, csl-json'],
  [["verify", "polls"], 'too many names "polls"']
])("%j is not understood, and the answer says why", (args, message) => {
  const {code, out, err} = project.command(...args);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain(message);
  expect(err).toMatch(/^japan-us-alliance-data: .*\njapan-us-alliance-data --help says how commands are written\.\n$/s);
});
