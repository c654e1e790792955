import {dirname, join, relative} from "node:path";
import ts from "typescript";
import type {DatasetSpec} from "../../src/datasets/spec.ts";
import {repositoryPath} from "../lib/repository-path.ts";
import {rowTypes} from "./row-interfaces.ts";

const entry = repositoryPath("src/package/index.ts");
const source = repositoryPath("src");

/** Modules of the repository whose types the package's own take the place of. */
type Replaced = ReadonlyMap<string, string>;

/**
 * The declarations of the package under `types/`, as the compiler writes them from the code: those of the entry and of
 * what it names, with an interface for the rows of each dataset.
 * @throws Error if the code does not compile
 */
export function declarations(specs: readonly DatasetSpec[], figures: readonly string[]): Record<string, string> {
  const program = ts.createProgram([entry], {
    ...{target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext, lib: ["lib.es2023.d.ts", "lib.dom.d.ts"]},
    ...{strict: true, skipLibCheck: true, allowImportingTsExtensions: true, types: ["node"]},
    ...{declaration: true, emitDeclarationOnly: true, removeComments: false}
  });
  const replaced: Replaced = new Map([[repositoryPath("src/package/row-types.ts"), rowTypes(specs, figures)]]);
  const files: Record<string, string> = {};
  const queue = [entry];
  for (const path of queue) {
    const text = replaced.get(path) ?? declarationOf(program, path);
    files[`types/${relative(source, path).replace(/\.ts$/, ".d.ts")}`] = forConsumers(text);
    for (const [, specifier] of text.matchAll(/\bfrom "(\.[^"]+)"/g)) {
      const target = join(dirname(path), specifier);
      if (!queue.includes(target)) queue.push(target);
    }
  }
  return files;
}

function declarationOf(program: ts.Program, path: string): string {
  let written = "";
  const {diagnostics} = program.emit(program.getSourceFile(path), (_, text) => (written = text), undefined, true);
  const [wrong] = [...diagnostics, ...program.getSemanticDiagnostics(program.getSourceFile(path))];
  if (wrong)
    throw new Error(
      `no declarations: ${ts.flattenDiagnosticMessageText(wrong.messageText, "\n")} (${path}); run npm run types`
    );
  return written;
}

/** Declarations name modules as they stand in the package, and do without arquero where it is not installed. */
function forConsumers(text: string): string {
  return text
    .replace(/\bfrom "(\.[^"]+)\.ts"/g, 'from "$1.js"')
    .replace(/^import .*"arquero";$/m, "// @ts-ignore: where arquero is not installed, its tables are `any`.\n$&");
}
