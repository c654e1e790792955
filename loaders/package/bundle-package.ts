import {basename, relative} from "node:path";
import {build, type BuildResult, type Metafile, type Plugin} from "esbuild";
import {repositoryPath} from "../lib/repository-path.ts";

/** Files by name, what a page loads of them at once, and the files of the repository and of packages they were made of. */
export interface Bundled {
  readonly files: Readonly<Record<string, string>>;
  /** The entry of the library and what it imports before anything is asked for. */
  readonly entry: readonly string[];
  readonly inputs: readonly string[];
}

/**
 * The code of the package under `lib/`: the library and what it loads when asked, for browsers as for Node, and the
 * command line for Node. Nothing is imported by a bare name, so that a page can load it with no bundler.
 * @param modules those of {@link generatedModules}
 */
export async function bundlePackage(modules: Readonly<Record<string, string>>): Promise<Bundled> {
  const lazy = Object.keys(modules).filter((name) => /^(?:tables|figures)\//.test(name));
  const library = await bundle("browser", modules, {
    index: repositoryPath("src/package/index.ts"),
    ...Object.fromEntries(lazy.map((name) => [name, `package:${name}`]))
  });
  const command = await bundle("node", modules, {cli: repositoryPath("loaders/command/cli.ts")});
  return {
    files: {...textsOf(library), ...textsOf(command)},
    entry: [...closure(library.metafile, "lib/index.js")],
    inputs: [library, command].flatMap(({metafile}) => Object.keys(metafile.inputs))
  };
}

type Made = BuildResult<{write: false; metafile: true}>;

function bundle(
  platform: "browser" | "node",
  modules: Readonly<Record<string, string>>,
  entryPoints: Readonly<Record<string, string>>
): Promise<Made> {
  return build({
    entryPoints: {...entryPoints},
    plugins: [generated(modules), ...(platform === "node" ? [libraryApart] : [])],
    ...{bundle: true, splitting: true, write: false, metafile: true, format: "esm", target: "es2022", platform},
    ...{outdir: repositoryPath("lib"), absWorkingDir: repositoryPath("."), chunkNames: "parts/[name]-[hash]"},
    ...{charset: "utf8", legalComments: "none", logLevel: "error", minify: true},
    // Names of parts follow from the places of their files: these are to be the same wherever the packages lie.
    preserveSymlinks: true,
    // What linkedom asks for if it is there.
    external: ["canvas"],
    ...(platform === "node" && {banner: {js: requireForBundled}})
  });
}

function textsOf({outputFiles}: Made): Record<string, string> {
  return Object.fromEntries(outputFiles.map(({path, text}) => [relative(repositoryPath("."), path), text]));
}

/** An output and all that it imports by a statement. */
function closure({outputs}: Metafile, name: string, found = new Set<string>()): Set<string> {
  found.add(name);
  for (const {path, kind} of outputs[name].imports)
    if (kind === "import-statement" && !found.has(path)) closure({outputs, inputs: {}}, path, found);
  return found;
}

/** Modules of the kind that Node had first ask for others by `require`. */
const requireForBundled = `import {createRequire as createRequireOfNode} from "node:module";
const require = createRequireOfNode(import.meta.url);`;

/** Puts the generated modules in the place of what `src/package/generated*.ts` promise. */
function generated(modules: Readonly<Record<string, string>>): Plugin {
  return {
    name: "generated",
    setup({onResolve, onLoad}) {
      onResolve({filter: /\/generated(?:-registries)?\.ts$/}, ({path}) => ({
        ...{path: basename(path, ".ts"), namespace: "package", sideEffects: false}
      }));
      onResolve({filter: /^package:/}, ({path}) => ({
        ...{path: path.slice("package:".length), namespace: "package", sideEffects: false}
      }));
      onLoad({filter: /.*/, namespace: "package"}, ({path}) => ({
        ...{contents: modules[path], loader: "ts", resolveDir: repositoryPath(".")}
      }));
    }
  };
}

/** The command line imports the library as it stands beside it. */
const libraryApart: Plugin = {
  name: "library-apart",
  setup({onResolve}) {
    onResolve({filter: /\/package\/index\.ts$/}, () => ({path: "./index.js", external: true}));
  }
};
