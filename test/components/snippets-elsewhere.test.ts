import {spawnSync} from "node:child_process";
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {parse} from "csv-parse/sync";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {dataFiles} from "../../loaders/formats/data-files.ts";
import {publish} from "../../loaders/index.ts";
import {placeholderOrigin, snippetsOf} from "../../src/components/snippet-code.ts";
import {exampleOf, type Example, type OpenRow} from "../../src/datasets/example.ts";

/** What a snippet answers: rows, each with its columns by name. */
type Answer = readonly Readonly<Record<string, unknown>>[];

const python = process.env.PYTHON ?? "python3";
const {datasets} = publish();
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "snippets-"));
  mkdirSync(join(folder, "data"));
  for (const [name, content] of Object.entries(await dataFiles(publish())))
    if (/\.(?:csv|parquet)$/.test(name)) writeFileSync(join(folder, "data", name), content);
});
afterAll(() => rmSync(folder, {recursive: true}));

/** Runs the code of every dataset in one process; what it shows is kept as values, not as it is printed. */
const inPython = (values: string) => ({
  has: (packages: readonly string[]) => succeeds(python, ["-c", `import ${packages.join(", ")}`]),
  answers: (codes: Readonly<Record<string, string>>): Record<string, Answer> => {
    writeFileSync(join(folder, "codes.json"), JSON.stringify(codes));
    const script = `import json
codes = json.load(open("codes.json"))
answers = {}
for name, code in codes.items():
    shown = []
    exec(code, {"print": shown.append})
    answers[name] = ${values}
print(json.dumps(answers))`;
    return JSON.parse(output(python, ["-c", script])) as Record<string, Answer>;
  }
});

const inR = {
  has: (packages: readonly string[]) =>
    succeeds("Rscript", ["-e", packages.map((name) => `library(${name})`).join(";")]),
  answers: (codes: Readonly<Record<string, string>>): Record<string, Answer> => {
    for (const [name, code] of Object.entries(codes)) writeFileSync(join(folder, `${name}.R`), code);
    const script = `for (file in list.files(pattern = "[.]R$")) {
  value <- source(file, local = new.env())$value
  write.csv(as.data.frame(value), paste0(file, ".csv"), row.names = FALSE, na = "")
}`;
    output("Rscript", ["-e", script]);
    const answer = (name: string) =>
      parse(readFileSync(join(folder, `${name}.R.csv`)), {columns: true, cast: number}) as Answer;
    return Object.fromEntries(Object.keys(codes).map((name) => [name, answer(name)]));
  }
};

const number = (cell: string) => (/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/.test(cell) ? Number(cell) : cell);

const tools = {
  "Python, pandas": {
    packages: ["pandas"],
    ...inPython(
      'json.loads((shown[0] if hasattr(shown[0], "columns") else shown[0].reset_index()).to_json(orient="records"))'
    )
  },
  "Python, polars": {packages: ["polars"], ...inPython("shown[0].to_dicts()")},
  "R, arrow": {packages: ["arrow", "dplyr"], ...inR},
  "R, readr": {packages: ["readr", "dplyr"], ...inR}
};

function succeeds(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args).status === 0;
}

function output(command: string, args: readonly string[]): string {
  const {status, stdout, stderr} = spawnSync(command, args, {cwd: folder, encoding: "utf8", maxBuffer: 2 ** 26});
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

/** The answer that the page gives, as a tool must find it. */
function expected(example: Example) {
  if (example.kind === "count") {
    const counts = example.answer.map(({value, rows}) => [value, rows]);
    return {counts: Object.fromEntries(counts) as Record<string, number>};
  }
  const {time, measure, answer} = example;
  return {latest: {[time.name]: answer.time, [measure.name]: answer.value, source_id: answer.source_id}};
}

function found(example: Example, answer: Answer) {
  if (example.kind === "latest") return {latest: answer[0]};
  const counts = answer.map((row) => [row[example.by.name], row.count ?? row.n]);
  return {counts: Object.fromEntries(counts) as Record<string, number>};
}

describe.each(Object.entries(tools))("%s", (tool, {packages, has, answers}) => {
  // Where the machine lacks the tool, what it would answer is not known: other machines run it.
  test.runIf(has(packages))("answers for every dataset as its page says", () => {
    const examples = new Map(
      [...datasets].map(([id, {spec, table}]) => [id, exampleOf(spec, table.objects() as OpenRow[])])
    );
    const codes = [...datasets].map(([id, {spec, table}]) => {
      const snippets = snippetsOf(spec, table.numRows(), examples.get(id)!);
      return [id, snippets.find((one) => one.tool === tool)!.code.replaceAll(`${placeholderOrigin}/`, "")];
    });
    const given = answers(Object.fromEntries(codes) as Record<string, string>);
    expect(Object.keys(given)).toHaveLength(datasets.size);
    for (const [id, example] of examples) {
      expect({id, ...found(example, given[id])}).toMatchObject({id, ...expected(example)});
    }
  });
});
