import {readFileSync} from "node:fs";
import {repositoryPath} from "../lib/repository-path.ts";

interface Own {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly engines: object;
}

/**
 * The package.json of the npm package. It depends on nothing: what its code needs is in it. arquero is named because
 * the types of tables are its types.
 */
export function manifest(): string {
  const own = JSON.parse(readFileSync(repositoryPath("package.json"), "utf8")) as Own & {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const {name, version, description, engines, dependencies} = own;
  const described = {
    ...{name, version, description, license: "SEE LICENSE IN README.md", type: "module", engines, sideEffects: false},
    exports: {
      ".": {types: "./types/package/index.d.ts", default: "./lib/index.js"},
      "./data/*": "./data/*",
      "./package.json": "./package.json"
    },
    bin: {[name]: "lib/cli.js"},
    peerDependencies: {arquero: `^${dependencies.arquero}`},
    peerDependenciesMeta: {arquero: {optional: true}}
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}
