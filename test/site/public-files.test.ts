import {createHash} from "node:crypto";
import {readFileSync} from "node:fs";
import {gzipSync} from "node:zlib";
import {tableFromIPC} from "apache-arrow";
import {parse} from "csv-parse/sync";
import {parseHTML} from "linkedom";
import {beforeAll, describe, expect, test} from "vitest";
import {repositoryPath} from "../../loaders/lib/repository-path.ts";
import {differences} from "../../loaders/site/differences.ts";
import type {FigureManifest} from "../../loaders/site/figure-manifest.ts";
import {isListed, readList} from "../../loaders/site/listed-files.ts";
import {buildDocument} from "../../loaders/lib/document.ts";
import {embedHeadScript} from "../../loaders/site/bundle.ts";
import {embedStyle} from "../../loaders/site/embed-style.ts";
import {withPolicy} from "../../loaders/site/finish-page.ts";
import {publicFileNames, publicFiles} from "../../loaders/site/public-files.ts";
import {specs} from "../../src/datasets/index.ts";
import {embedPage} from "../../src/components/embed-page.ts";
import {figures} from "../../src/figures/index.ts";
import {locales} from "../../src/lib/words.ts";
import {drawn} from "../lib/drawing.ts";

const document = buildDocument();
let files: Awaited<ReturnType<typeof publicFiles>>;

beforeAll(async () => {
  files = await publicFiles();
});

test("the files made are those that the registries promise", () => {
  expect(Object.keys(files).sort()).toEqual([...publicFileNames].sort());
});

test("the same files come out a second time, byte for byte", async () => {
  expect(hashes(await publicFiles())).toEqual(hashes(files));
});

test("tables, figures and downloads are those listed; npm run verify -- --write lists them after a change", () => {
  const list = new Map([...readList()].filter(([name]) => !name.endsWith(".png")));
  const made = Object.fromEntries(Object.entries(files).filter(([name]) => isListed(name)));
  expect(differences(made, list, () => undefined)).toEqual([]);
});

function hashes(made: typeof files): Record<string, string> {
  return Object.fromEntries(Object.entries(made).map(([name, content]) => [name, sha256Of(content)]));
}

function sha256Of(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}

describe.each(specs.map(({id}) => id))("dataset %s", (id) => {
  test("says the same in CSV as in Arrow", () => {
    const table = tableFromIPC(files[`data/${id}.arrow`] as Uint8Array);
    const names = table.schema.fields.map(({name}) => name);
    const [header, ...rows] = parse(files[`data/${id}.csv`] as string) as string[][];
    expect(header).toEqual(names);
    expect(rows).toHaveLength(table.numRows);
    const cells = [...table].map((row) => names.map((name) => cell(row[name])));
    expect(rows).toEqual(cells);
  });
});

/** A value as the CSV writes it: empty if missing, and defused if a spreadsheet would run it. */
function cell(value: unknown): string {
  if (value === null) return "";
  const text = String(value);
  return typeof value === "string" && /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? `'${text}` : text;
}

test("the bibliography is there for citation managers too, each document under its id", () => {
  const items = JSON.parse(files["data/sources.json"] as string) as {id: string; title: string}[];
  const [, ...rows] = parse(files["data/sources.csv"] as string) as string[][];
  expect(items.map(({id}) => id)).toEqual(rows.map(([id]) => id));
  expect((files["data/sources.bib"] as string).match(/^@\w+\{/gm)).toHaveLength(items.length);
});

describe.each(figures.map(({id}) => id))("figure %s", (id) => {
  test("is a picture with nothing outside it, in light and in dark, and names its terms", () => {
    const {licences} = JSON.parse(files[`figures/${id}.json`] as string) as {licences: {name: string}[]};
    const terms = licences.map(({name}) => name);
    for (const ending of [".svg", "-dark.svg"]) {
      const whole = files[`figures/${id}${ending}`] as string;
      const svg = whole.replace(/<metadata>[^<]*<\/metadata>/, "");
      expect(svg.split(" ", 1)).toEqual(["<svg"]);
      expect(svg.match(/var\(|url\(|<script|href=|NaN|undefined|\d\.\d{3,}/)).toBeNull();
      for (const text of ['xmlns="http://www.w3.org/2000/svg"', "Source: ", ...terms]) {
        expect({text, there: svg.includes(text)}).toEqual({text, there: true});
      }
    }
  });

  test("says in its manifest, and in the picture, which bytes it was made from", () => {
    const manifest = JSON.parse(files[`figures/${id}.manifest.json`] as string) as FigureManifest;
    for (const {file, sha256} of [manifest.rows, ...manifest.tables]) {
      expect({file, sha256}).toEqual({file, sha256: sha256Of(files[file])});
    }
    expect(manifest.query[0].file).toBe(`src/figures/${id}.ts`);
    for (const {file, sha256} of manifest.query) {
      expect({file, sha256}).toEqual({file, sha256: sha256Of(readFileSync(repositoryPath(file)))});
    }
    for (const {dataset, key, drawn} of manifest.tables) {
      const [header, ...rows] = parse(files[`data/${dataset}.csv`] as string) as string[][];
      const places = key.map((name) => header.indexOf(name));
      const keys = new Set(rows.map((row) => JSON.stringify(places.map((place) => row[place]))));
      for (const each of drawn) expect(keys).toContain(JSON.stringify(each.map(cell)));
    }
    for (const name of [".svg", "-dark.svg"].flatMap((end) => [`figures/${id}${end}`, `ja/figures/${id}${end}`])) {
      const metadata = parseHTML(files[name] as string).document.querySelector("metadata")!.textContent;
      expect(JSON.parse(metadata)).toEqual(manifest);
    }
  });

  test("gives its rows with the source of each", () => {
    const {rows, sources, licences} = JSON.parse(files[`figures/${id}.json`] as string) as {
      rows: {source_id: string; locator: string}[];
      sources: Record<string, {label: string}>;
      licences: {name: string; datasets: string[]}[];
    };
    expect(licences.flatMap(({datasets}) => datasets).toSorted()).toEqual(
      figures.find((figure) => figure.id === id)!.datasets.toSorted()
    );
    expect(rows.length).toBeGreaterThan(10);
    for (const {source_id, locator} of rows) {
      expect(sources[source_id].label).not.toBe("");
      expect(locator).not.toBe("");
    }
    expect(parse(files[`figures/${id}.csv`] as string)).toHaveLength(rows.length + 1);
  });

  test("has a module of its own that exports mount, hydrate, enliven and the figure", () => {
    const code = files[`embed/${id}.js`] as string;
    expect(
      code
        .match(/export\{([^}]*)\};?\s*$/)?.[1]
        .split(",")
        .map((name) => name.split(" as ").at(-1))
    ).toEqual(["enliven", "figure", "hydrate", "mount"]);
    // Of itself it is whole; only what `mount` needs beyond it is loaded then, from the same site.
    expect(code.match(/(?:^|;)import[ {*"][^;]*/)).toBeNull();
    expect(code.match(/import\(/g)).toHaveLength(1);
    expect(code).toContain("scripts/embed-figure.js");
  });

  test.each(locales)("comes to life in an embed within 30 kB compressed, in %s", (locale) => {
    const rows = files[`embed/${id}.${locale}.json`] as string;
    const bytes = {module: compressed(files[`embed/${id}.js`] as string), rows: compressed(rows)};
    expect({...bytes, isLight: bytes.module + bytes.rows <= 30_000}).toMatchObject({isLight: true});
  });

  test.each(locales)("is drawn in an embed by a first response within 14 kB compressed, in %s", (locale) => {
    const page = embedPage(drawn(id), {document, locale, style: embedStyle(), script: embedHeadScript()});
    expect(compressed(withPolicy(page))).toBeLessThanOrEqual(14_000);
  });
});

function compressed(text: string): number {
  return gzipSync(text, {level: 9}).length;
}

test("what a page loads that embeds figures is within 5 kB compressed", () => {
  for (const name of ["embed.js", "scripts/embed-figure.js"])
    expect(compressed(files[name] as string)).toBeLessThanOrEqual(5000);
});
