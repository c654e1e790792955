import {dataPackage} from "../../src/datasets/package.ts";
import {sourceLabel} from "../../src/datasets/source.ts";
import {citingColumns} from "../../src/datasets/source-columns.ts";
import type {DatasetSpec, Field, Licence} from "../../src/datasets/spec.ts";
import type {Publication, Published} from "../index.ts";
import type {Describe} from "./describe.ts";

const profiles = "https://datapackage.org/profiles/2.0";

/**
 * The package as a Frictionless Data Package, version 2: a resource for the CSV file of each dataset, with everything
 * that its spec says of it. Japanese words, units and breaks stand under names that the standard leaves free.
 */
export function toDataPackage(publication: Publication, describe: Describe): string {
  const {id, version, title, description, author, keywords} = dataPackage;
  const all = [...publication.datasets.values()];
  const descriptor = {
    $schema: `${profiles}/datapackage.json`,
    name: id,
    ...{title: title.en, title_ja: title.ja, description: description.en, description_ja: description.ja},
    ...{version, languages: ["en", "ja"], keywords},
    licenses: licencesOf(all.map(({spec}) => spec)).map(licence),
    contributors: [{title: author, roles: ["creator"]}],
    resources: all.map((published) => resource(published, publication, describe))
  };
  return `${JSON.stringify(descriptor, null, 1)}\n`;
}

/** The licences of datasets, each once, in the order of the datasets. */
export function licencesOf(specs: readonly DatasetSpec[]): Licence[] {
  return [...new Map(specs.map(({licence: own}) => [own.url, own])).values()];
}

function licence({id, name, url}: Licence) {
  return {name: id, title: name, path: url};
}

function resource({spec, table}: Published, {sources, citations}: Publication, describe: Describe) {
  const {id, title, description, row, licence: own, breaks} = spec;
  const {bytes, sha256} = describe(`${id}.csv`);
  const cited = [...sources.values()].filter((source) => citations.get(source.id)?.datasets.includes(id));
  return {
    $schema: `${profiles}/dataresource.json`,
    ...{name: id, type: "table", path: `${id}.csv`},
    ...{title: title.en, title_ja: title.ja, description: description.en, description_ja: description.ja},
    ...{format: "csv", mediatype: "text/csv", encoding: "utf-8", bytes, hash: `sha256:${sha256}`},
    ...{row: row.en, row_ja: row.ja, row_count: table.numRows()},
    licenses: [licence(own)],
    ...(cited.length > 0 && {
      sources: cited.map((source) => ({title: sourceLabel(source), path: source.URL, id: source.id}))
    }),
    ...(breaks.length > 0 && {breaks: breaks.map(({note, ...rest}) => ({...rest, note: note.en, note_ja: note.ja}))}),
    schema: tableSchema(spec)
  };
}

/** The columns and keys of a dataset, as a Data Package describes them. */
export function tableSchema(spec: DatasetSpec) {
  const foreignKeys = foreignKeysOf(spec);
  return {
    $schema: `${profiles}/tableschema.json`,
    fields: spec.fields.map(field),
    fieldsMatch: ["exact"],
    missingValues: [""],
    primaryKey: spec.key,
    ...(foreignKeys.length > 0 && {foreignKeys})
  };
}

/** A date stays text, as it is only as precise as its document. */
const types: Partial<Record<Field["type"], string>> = {int16: "integer", int32: "integer", float64: "number"};

function field({name, type, label, description, unit, formula, nullable, values, range}: Field) {
  const [minimum, maximum] = range ?? [];
  return {
    ...{name, type: types[type] ?? "string"},
    ...{title: label.en, title_ja: label.ja, description: description.en, description_ja: description.ja},
    ...(unit && {unit}),
    ...(formula && {formula: formula.en, formula_ja: formula.ja}),
    ...(values && {
      categories: Object.entries(values).map(([value, words]) => ({value, label: words.en, label_ja: words.ja}))
    }),
    constraints: {required: !nullable, ...(range && {minimum, maximum}), ...(values && {enum: Object.keys(values)})}
  };
}

/** Columns whose every value names a row: of the bibliography, or of the dataset that the spec refers to. */
export function foreignKeysOf(spec: DatasetSpec) {
  const references = (spec.references ?? []).filter(({separator, where}) => !separator && !where);
  const key = (fields: string, dataset: string, to: string) => ({
    fields: [fields],
    reference: {...(dataset !== spec.id && {resource: dataset}), fields: [to]}
  });
  return [
    ...citingColumns(spec).map((name) => key(name, "sources", "source_id")),
    ...references.map(({column, dataset, field: to}) => key(column, dataset, to))
  ];
}
