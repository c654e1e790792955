import {formatsOf, type DatasetFormat} from "../../src/datasets/formats.ts";
import {specs} from "../../src/datasets/index.ts";
import {sources as bibliography} from "../../src/datasets/sources.ts";
import type {Publication, Published} from "../index.ts";
import {bibliographyRis, toBibtex, toCslJson} from "../lib/bibliography.ts";
import type {Sources} from "../lib/sources.ts";
import {toCsv} from "../lib/to-csv.ts";
import {toCatalog} from "./catalog.ts";
import {citationFiles} from "./citation.ts";
import {toCroissant} from "./croissant.ts";
import {csvwGroup, csvwTable} from "./csvw.ts";
import {toDataPackage} from "./data-package.ts";
import {checksums, describer, type Content} from "./describe.ts";
import {archiveName, packageArchive} from "./package-archive.ts";
import {toJson} from "./to-json.ts";
import {toParquet} from "./to-parquet.ts";
import {toXlsx} from "./to-xlsx.ts";

const tableFile: Record<DatasetFormat, (published: Published, documents: Published) => Content | Promise<Content>> = {
  csv: ({table}) => toCsv(table.columnNames(), table.objects() as Record<string, unknown>[]),
  xlsx: toXlsx,
  parquet: toParquet,
  arrow: ({arrow}) => arrow,
  json: toJson
};

const bibliographyFile: Record<string, (sources: Sources) => Content> = {
  json: toCslJson,
  bib: toBibtex,
  ris: bibliographyRis
};

/** Names of all files under `/data/`; derived from the registry of datasets. */
export const dataFileNames: readonly string[] = [
  ...specs.flatMap(({id}) => formatsOf(id).map((format) => `${id}.${format}`)),
  ...Object.keys(bibliographyFile).map((ending) => `${bibliography.id}.${ending}`),
  ...Object.keys(citationFiles(specs)),
  ...Object.keys(csvwFiles()),
  ...["datapackage.json", "croissant.json", "catalog.jsonld"],
  archiveName,
  "SHA256SUMS"
];

/** What CSV on the Web says of the tables, each beside its file and all in one. */
function csvwFiles(): Record<string, string> {
  const own = specs.map((spec) => [`${spec.id}.csv-metadata.json`, csvwTable(spec)]);
  return {...Object.fromEntries(own), "csv-metadata.json": csvwGroup(specs)};
}

/** All files under `/data/` by name, every one made from the encoded tables. Same tables, same bytes. */
export async function dataFiles(publication: Publication): Promise<Record<string, Content>> {
  const {datasets, sources} = publication;
  const files: Record<string, Content> = {};
  const documents = datasets.get(bibliography.id)!;
  for (const [id, published] of datasets) {
    for (const format of formatsOf(id)) files[`${id}.${format}`] = await tableFile[format](published, documents);
  }
  for (const [ending, make] of Object.entries(bibliographyFile)) files[`${bibliography.id}.${ending}`] = make(sources);
  Object.assign(files, citationFiles(specs), csvwFiles());
  const describe = describer(files);
  files["datapackage.json"] = toDataPackage(publication, describe);
  files["croissant.json"] = toCroissant(datasets, describe);
  files["catalog.jsonld"] = toCatalog(datasets, describe);
  files[archiveName] = packageArchive(files, publication);
  files.SHA256SUMS = checksums(files);
  return files;
}
