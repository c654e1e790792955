import {writeFileSync} from "node:fs";
import {join} from "node:path";
import ts from "typescript";
import {beforeAll, expect, test} from "vitest";
import {installedPackage, type Project} from "../lib/installed-package.ts";

let project: Project;
beforeAll(async () => {
  project = await installedPackage();
});

/** What a strict compiler that skips no declarations finds wrong with code that uses the package. */
function faults(name: string, code: string): string[] {
  const path = join(project.folder, name);
  writeFileSync(path, code);
  const program = ts.createProgram([path], {
    ...{strict: true, noEmit: true, skipLibCheck: false, types: []},
    ...{target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext, lib: ["lib.es2023.d.ts", "lib.dom.d.ts"]}
  });
  return ts.getPreEmitDiagnostics(program).map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

test("code that keeps to the types compiles", () => {
  const found = faults(
    "right.ts",
    `import {cite, codebook, datasets, figures, load, render, rows, sources, type Rows, type Source} from "japan-us-alliance-data";
const budgets: Rows["defense-budget"][] = await rows("defense-budget");
const amounts: (number | null)[] = budgets.map((row) => row.value_jpy_100m);
const definition: "incl" | "excl" = budgets[0].definition as "incl" | "excl";
const documents: readonly Source[] = await sources(budgets[0]);
const licence: string = documents[0].custom.licence;
const titles: string[] = [...datasets, ...figures].map(({title}) => title.ja);
const unit: string | undefined = (await codebook("polls"))[0].unit;
const text: string = await cite(datasets[0].id, "csl-json");
const picture: SVGSVGElement = await render("budget-trend", {width: 640, locale: "ja", theme: "dark"});
export const all = [amounts, definition, licence, titles, unit, text, picture, await load("polls")];
`
  );
  expect(found).toEqual([]);
});

test.each([
  ["a column that is not there", '(await rows("polls"))[0].percent', "Property 'percent' does not exist"],
  ["a dataset that is not there", 'await rows("poll")', "'\"poll\"' is not assignable"],
  ["a figure that is not there", 'await render("trend")', "'\"trend\"' is not assignable"],
  ["a value outside its set", '(await rows("polls"))[0].status === "guess"', "no overlap"],
  ["a missing value taken for a number", 'const n: number = (await rows("defense-budget"))[0].value_jpy_100m', "null"],
  ["a style that is not there", 'await cite("polls", "apa")', "'\"apa\"' is not assignable"]
])("%s does not", (_, code, message) => {
  const found = faults(
    "wrong.ts",
    `import {cite, render, rows} from "japan-us-alliance-data";\n${code};\nexport {cite, render, rows};\n`
  );
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(message);
});
