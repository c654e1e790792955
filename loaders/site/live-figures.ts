import {readFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {parse, type CallExpression, type Node, type Property} from "acorn";
import {transformSync, type Plugin} from "esbuild";
import {builtParts} from "../../src/figures/figure.ts";

/**
 * Makes bundles of figures light: what is only for the build (`builtParts`) is cut out of each `defineFigure({…})`, and
 * what then is used by nothing falls away with it. Types say that no living code asks for those parts (`LiveFigure`).
 */
export const liveFigures: Plugin = {
  name: "live-figures",
  setup(build) {
    // No module of ours does anything by being imported, so that an import of which nothing is used may go.
    build.onResolve({filter: /^\.{1,2}\//}, ({path, resolveDir}) =>
      path.endsWith(".ts") ? {path: join(resolveDir, path), sideEffects: false} : undefined
    );
    build.onLoad({filter: /\/src\/figures\/[^/]+\.ts$/}, ({path}) => ({
      contents: withoutBuiltParts(readFileSync(path, "utf8"), path),
      loader: "js",
      resolveDir: dirname(path)
    }));
    build.onLoad({filter: /\/d3-array\/.*\.m?js$/}, ({path}) => ({
      contents: withPureStart(readFileSync(path, "utf8")),
      loader: "js",
      resolveDir: dirname(path)
    }));
  }
};

/** A module as JavaScript, its figure without the parts that only the build needs. */
export function withoutBuiltParts(source: string, path: string): string {
  const {code} = transformSync(source, {loader: "ts", format: "esm", target: "es2022", sourcefile: path});
  const built = new Set<string>(builtParts);
  const cuts = definitions(code).flatMap(({properties}) =>
    properties.filter(({key}) => key.type === "Identifier" && built.has(key.name))
  );
  // From the last to the first, so that places stay right; the comma after a part goes with it.
  return cuts.reduceRight((text, {start, end}) => {
    const comma = /^\s*,/.exec(text.slice(end))?.[0].length ?? 0;
    return text.slice(0, start) + text.slice(end + comma);
  }, code);
}

/**
 * A module of a package that says that it has no side effects, with that said of each call by which it sets a variable
 * up at its start: what nothing asks for then falls away.
 */
function withPureStart(code: string): string {
  const program = parse(code, {ecmaVersion: "latest", sourceType: "module"});
  const starts = program.body.flatMap((statement) => {
    const declared = statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
    if (declared?.type !== "VariableDeclaration") return [];
    return declared.declarations.flatMap(({init}) => (isCall(init) ? [init.start] : []));
  });
  return starts.reduceRight((text, at) => `${text.slice(0, at)}/* @__PURE__ */ ${text.slice(at)}`, code);
}

/** The objects that a module hands to `defineFigure`. */
function definitions(code: string): {properties: Property[]}[] {
  const program = parse(code, {ecmaVersion: "latest", sourceType: "module"});
  return program.body.flatMap((statement) => {
    const declared = statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
    if (declared?.type !== "VariableDeclaration") return [];
    return declared.declarations.flatMap(({init}) => {
      if (!isCall(init) || init.callee.type !== "Identifier" || init.callee.name !== "defineFigure") return [];
      const [figure] = init.arguments;
      if (figure.type !== "ObjectExpression") return [];
      return [{properties: figure.properties.filter((property) => property.type === "Property")}];
    });
  });
}

function isCall(node: Node | null | undefined): node is CallExpression {
  return node?.type === "CallExpression";
}
