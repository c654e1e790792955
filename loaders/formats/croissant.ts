import {dataPackage} from "../../src/datasets/package.ts";
import {citingColumns} from "../../src/datasets/source-columns.ts";
import type {DatasetSpec, Field} from "../../src/datasets/spec.ts";
import type {Published} from "../index.ts";
import {bibtexEntry} from "../lib/bibliography.ts";
import {fileAddress, pageAddressOf} from "./address.ts";
import {packageCitation} from "./citation.ts";
import {licencesOf} from "./data-package.ts";
import type {Describe} from "./describe.ts";

/** Words of the Croissant vocabulary that the description uses, as its version 1.1 defines them. */
const terms = [
  "citeAs",
  "column",
  "extract",
  "field",
  "fileObject",
  "isLiveDataset",
  "key",
  "recordSet",
  "references",
  "source"
];
const context = {
  "@language": "en",
  "@vocab": "http://schema.org/",
  ...{sc: "http://schema.org/", cr: "http://mlcommons.org/croissant/", dct: "http://purl.org/dc/terms/"},
  conformsTo: "dct:conformsTo",
  dataType: {"@id": "cr:dataType", "@type": "@vocab"},
  ...Object.fromEntries(terms.map((term) => [term, `cr:${term}`]))
};

/** The package as Croissant 1.1 (JSON-LD): the CSV file of each dataset, and its records, field by field. */
export function toCroissant(datasets: ReadonlyMap<string, Published>, describe: Describe): string {
  const {id, version, year, title, description, author, keywords} = dataPackage;
  const specs = [...datasets.values()].map(({spec}) => spec);
  const maker = {"@type": "sc:Organization", name: author};
  const described = {
    "@context": context,
    "@type": "sc:Dataset",
    conformsTo: "http://mlcommons.org/croissant/1.1",
    ...{name: id, alternateName: title.en, description: description.en, url: pageAddressOf("/datasets/")},
    ...{license: licencesOf(specs).map(({url}) => url), creator: maker, publisher: maker},
    ...{datePublished: String(year), version, keywords, inLanguage: ["en", "ja"], isLiveDataset: false},
    citeAs: bibtexEntry(packageCitation()),
    distribution: specs.map((spec) => fileObject(spec, describe)),
    recordSet: specs.map(recordSet)
  };
  return `${JSON.stringify(described, null, 1)}\n`;
}

function fileObject({id, title, licence}: DatasetSpec, describe: Describe) {
  const name = `${id}.csv`;
  const {bytes, sha256} = describe(name);
  return {
    ...{"@type": "cr:FileObject", "@id": name, name, description: title.en, license: licence.url},
    ...{contentUrl: fileAddress(name), contentSize: `${bytes} B`, encodingFormat: "text/csv", sha256}
  };
}

function recordSet(spec: DatasetSpec) {
  const {id, description, key, fields} = spec;
  return {
    ...{"@type": "cr:RecordSet", "@id": id, name: id, description: description.en},
    key: key.map((name) => ({"@id": `${id}/${name}`})),
    field: fields.map((column) => field(spec, column))
  };
}

/** A date stays text, as it is only as precise as its document. */
const types: Partial<Record<Field["type"], string>> = {int16: "sc:Integer", int32: "sc:Integer", float64: "sc:Float"};

function field(spec: DatasetSpec, {name, type, description, unit}: Field) {
  const cites = citingColumns(spec).includes(name);
  return {
    ...{"@type": "cr:Field", "@id": `${spec.id}/${name}`, name},
    description: unit ? `${description.en} Unit: ${unit}.` : description.en,
    dataType: types[type] ?? "sc:Text",
    source: {fileObject: {"@id": `${spec.id}.csv`}, extract: {column: name}},
    ...(cites && {references: {"@id": "sources/source_id"}})
  };
}
