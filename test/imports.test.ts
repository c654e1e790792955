import {readdirSync, readFileSync} from "node:fs";
import {dirname, join, relative} from "node:path";
import {describe, expect, test} from "vitest";
import {repositoryPath} from "../loaders/lib/repository-path.ts";

/** Where each part may import from: local folders, and packages. One direction, no way back. */
const rules: Readonly<Record<string, {folders: readonly string[]; packages: RegExp}>> = {
  "src/lib": {folders: ["src/lib"], packages: /^(?:d3-.*|csv-stringify\/sync)$/},
  "src/datasets": {folders: ["src/datasets", "src/lib"], packages: /^$/},
  "src/charts": {folders: ["src/charts", "src/lib"], packages: /^d3-/},
  "src/figures": {folders: ["src/figures", "src/charts", "src/datasets", "src/lib"], packages: /^(?:d3-.*|arquero)$/},
  "src/components": {
    folders: [
      "src/components",
      "src/explorer/explorer-place.ts",
      "src/figures",
      "src/charts",
      "src/datasets",
      "src/lib"
    ],
    packages: /^(?:d3-.*|markdown-it)$/
  },
  "src/package": {
    folders: ["src/package", "src/components", "src/datasets", "src/lib"],
    packages: /^arquero$/
  },
  "loaders/command": {
    folders: ["loaders/command", "loaders/lib/document.ts", "src/package", "src/lib"],
    packages: /^node:.*$/
  },
  "src/explorer": {
    folders: ["src/explorer", "src/components", "src/datasets", "src/lib"],
    packages: /^@uwdata\/flechette$/
  },
  "src/sql": {
    folders: ["src/sql", "src/components", "src/datasets", "src/lib"],
    packages: /^(?:@duckdb\/duckdb-wasm|@uwdata\/flechette)$/
  },
  "loaders/lib": {
    folders: ["loaders/lib", "src/datasets", "src/lib"],
    packages:
      /^(?:node:.*|@resvg\/resvg-wasm|d3-(?:array|geo)|arquero|apache-arrow|csv-parse\/sync|csv-stringify\/sync|fflate|geojson|i18n-iso-countries|linkedom|topojson-(?:client|specification))$/
  },
  "loaders/formats": {
    folders: ["loaders/formats", "loaders/index.ts", "loaders/lib", "src/datasets", "src/lib"],
    packages: /^(?:node:.*|apache-arrow|fflate|hyparquet|hyparquet-writer|write-excel-file\/universal)$/
  }
};

interface Import {
  readonly file: string;
  readonly specifier: string;
}

function importsBelow(folder: string): Import[] {
  return readdirSync(repositoryPath(folder), {recursive: true, encoding: "utf8"})
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name))
    .flatMap((file) => {
      const text = readFileSync(repositoryPath(file), "utf8");
      const specifiers = [...text.matchAll(/^(?:import|export)\s(?:[^"';]*?\sfrom\s)?"([^"]+)";/gms)].map(
        ([, specifier]) => specifier
      );
      return [...specifiers, ...[...text.matchAll(/\bimport\("([^"]+)"\)/g)].map(([, specifier]) => specifier)].map(
        (specifier) => ({file, specifier})
      );
    });
}

describe.each(Object.entries(rules))("%s", (folder, {folders, packages}) => {
  const imports = importsBelow(folder);

  test("imports only from where it may", () => {
    expect(imports.length).toBeGreaterThan(0);
    const wrong = imports.filter(({file, specifier}) => {
      if (!specifier.startsWith(".")) return !packages.test(specifier);
      const target = relative(".", join(dirname(file), specifier));
      return !folders.some((allowed) => target === allowed || target.startsWith(`${allowed}/`));
    });
    expect(wrong).toEqual([]);
  });
});

test("what runs in a browser imports no arquero, only its types", () => {
  for (const folder of ["src/figures", "src/components"]) {
    for (const {file, specifier} of importsBelow(folder)) {
      if (specifier !== "arquero") continue;
      const text = readFileSync(repositoryPath(file), "utf8");
      expect(text.match(/^import .*"arquero";$/gm)!.filter((line) => !line.startsWith("import type"))).toEqual([]);
    }
  }
});

test("a loader imports datasets, the library and its own helpers, never figures or pages", () => {
  const loaders = readdirSync(repositoryPath("loaders")).filter((name) => name.endsWith(".ts"));
  expect(loaders.length).toBeGreaterThan(4);
  for (const name of loaders.filter((n) => n !== "drawn.ts")) {
    expect(readFileSync(repositoryPath(`loaders/${name}`), "utf8")).not.toMatch(
      /"\.\.\/src\/(?:figures|charts|components)\//
    );
  }
});

test("no page or module reaches for a content delivery network or an implicit library", () => {
  const pages = readdirSync(repositoryPath("src"), {recursive: true, encoding: "utf8"}).filter(
    (name) => /\.(?:md|ts|css)$/.test(name) && !name.startsWith(".observablehq")
  );
  for (const name of pages) {
    expect({name, text: readFileSync(repositoryPath(`src/${name}`), "utf8")}).not.toMatchObject({
      text: expect.stringMatching(/from "npm:|import\("npm:|https?:\/\/(?:cdn|fonts|unpkg|esm\.sh)/)
    });
  }
});
