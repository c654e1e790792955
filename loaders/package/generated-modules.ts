import {dataPackage} from "../../src/datasets/package.ts";
import type {DatasetSpec} from "../../src/datasets/spec.ts";
import type {Drawn} from "../../src/components/drawn.ts";
import {pack} from "../../src/package/packed.ts";
import type {CodebookEntry, DatasetEntry, FigureEntry} from "../../src/package/public.ts";
import {citationFile, citationText, datasetCitation, isCited, packageCitation} from "../formats/citation.ts";
import {columnsOf} from "../formats/columns.ts";
import type {Publication, Published} from "../index.ts";
import {toCslJson} from "../lib/bibliography.ts";
import type {CslItem} from "../lib/csl-item.ts";
import {camel} from "../site/bundle.ts";

/** The figures with their rows, by id. */
export type AllDrawn = ReadonlyMap<string, Drawn>;

/**
 * The modules that the package holds in the place of `src/package/generated*.ts`, and those that these bring: registries,
 * a module a table, a module a figure, citations and bibliography. By the name that they are imported by.
 */
export function generatedModules(publication: Publication, all: AllDrawn): Record<string, string> {
  const ids = [...publication.datasets.keys()];
  const figures = [...all.keys()];
  const modules: Record<string, string> = {
    "generated-registries": `${constant("datasets", [...publication.datasets.values()].map(datasetEntry))}
${constant("figures", [...all.values()].map(figureEntry))}`,
    generated: `${importers("tableModules", "tables", ids)}
${importers("figureModules", "figures", figures)}
export const citations = () => import("package:citations");
export const bibliography = () => import("package:bibliography");
`,
    citations: constant("cited", citations(publication)),
    bibliography: `export const documents = ${JSON.stringify(JSON.parse(toCslJson(publication.sources)))};\n`
  };
  for (const [id, published] of publication.datasets) modules[`tables/${id}`] = tableModule(published, publication);
  for (const [id, drawn] of all) modules[`figures/${id}`] = figureModule(id, drawn);
  return modules;
}

function constant(name: string, value: unknown): string {
  return `export const ${name} = ${JSON.stringify(value)};\n`;
}

/** An object of functions that import modules: each address is literal, so that bundlers see it. */
function importers(name: string, folder: string, ids: readonly string[]): string {
  const entries = ids.map((id) => `  ${JSON.stringify(id)}: () => import("package:${folder}/${id}")`);
  return `export const ${name} = {\n${entries.join(",\n")}\n};`;
}

function datasetEntry({spec, table}: Published): DatasetEntry {
  const {id, title, description, row, key, fields, licence} = spec;
  return {
    ...{id, title, description, row, rows: table.numRows(), key},
    columns: fields.map(({name, type, unit, nullable}) => ({name, type, unit, nullable})),
    licence: {id: licence.id, name: licence.name, url: licence.url},
    version: dataPackage.version
  };
}

function figureEntry({figure, rows}: Drawn): FigureEntry {
  const {id, datasets} = figure;
  return {id, title: {en: figure.title(rows, "en"), ja: figure.title(rows, "ja")}, datasets};
}

function tableModule(published: Published, {sources, citations: cited}: Publication): string {
  const {spec} = published;
  const columns = columnsOf(published).map(({field, values}) => [field.name, pack(values)]);
  const documents = [...sources.keys()].filter(
    (id) => spec.id === "sources" || cited.get(id)?.datasets.includes(spec.id)
  );
  return [
    constant("fields", spec.fields.map(codebookEntry)),
    constant("columns", Object.fromEntries(columns)),
    constant("cited", documents.sort())
  ].join("");
}

function codebookEntry({
  name,
  type,
  label,
  description,
  unit,
  formula,
  nullable,
  values,
  range
}: DatasetSpec["fields"][number]): CodebookEntry {
  return {name, type, label, description, unit, formula, nullable, values, range};
}

/** The figure's own code, with the rows that the build queried for it. */
function figureModule(id: string, {rows, sources, licences, shapes}: Drawn): string {
  return `import {${camel(id)} as figure} from "./src/figures/${id}.ts";
export const drawn = {figure, ...${JSON.stringify({rows, sources, licences, shapes})}};
`;
}

function citations({datasets}: Publication) {
  const written = (item: CslItem) => ({
    text: citationText(item),
    bibtex: citationFile(item, "bib"),
    ris: citationFile(item, "ris"),
    "csl-json": citationFile(item, "csl.json")
  });
  const specs = [...datasets.values()].map(({spec}) => spec).filter(isCited);
  return Object.fromEntries([
    [dataPackage.id, written(packageCitation())],
    ...specs.map((spec) => [spec.id, written(datasetCitation(spec))])
  ]);
}
