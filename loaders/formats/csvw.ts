import type {DatasetSpec, Field} from "../../src/datasets/spec.ts";
import {fileAddress} from "./address.ts";
import {foreignKeysOf} from "./data-package.ts";

const context = ["http://www.w3.org/ns/csvw", {"@language": "en"}];

/** The CSV file of a dataset as CSV on the Web describes it, under the name at which its readers look for it. */
export function csvwTable(spec: DatasetSpec): string {
  return json({"@context": context, ...table(spec, [spec])});
}

/** The CSV files of all datasets as one group, in which the keys from one to another hold. */
export function csvwGroup(specs: readonly DatasetSpec[]): string {
  return json({"@context": context, tables: specs.map((spec) => table(spec, specs))});
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

/** @param group the tables to which keys may lead */
function table(spec: DatasetSpec, group: readonly DatasetSpec[]) {
  const {id, title, description, row, licence, key, fields} = spec;
  const url = `${id}.csv`;
  const foreignKeys = foreignKeysOf(spec).filter(({reference}) =>
    group.some((one) => one.id === (reference.resource ?? id))
  );
  return {
    url: fileAddress(url),
    ...{"dc:title": inBoth(title), "dc:description": inBoth(description), "rdfs:comment": inBoth(row)},
    "dc:license": {"@id": licence.url},
    tableSchema: {
      columns: fields.map(column),
      primaryKey: key,
      ...(foreignKeys.length > 0 && {
        foreignKeys: foreignKeys.map(({fields: columnReference, reference}) => ({
          columnReference,
          reference: {resource: fileAddress(`${reference.resource ?? id}.csv`), columnReference: reference.fields}
        }))
      })
    }
  };
}

function inBoth({en, ja}: DatasetSpec["title"]) {
  return [
    {"@value": en, "@language": "en"},
    {"@value": ja, "@language": "ja"}
  ];
}

/** The header of the file is one of the titles. */
function column({name, label, description, unit, nullable, ...rest}: Field) {
  return {
    name,
    titles: {en: [name, label.en], ja: [label.ja]},
    "dc:description": inBoth(description),
    ...(unit && {"schema:unitText": unit}),
    datatype: datatype(rest),
    required: !nullable
  };
}

/** A date stays text, as it is only as precise as its document. */
function datatype({type, values, range}: Pick<Field, "type" | "values" | "range">) {
  const base = type === "float64" ? "double" : /^int/.test(type) ? "integer" : "string";
  if (values) return {base, format: `^(?:${Object.keys(values).map(literal).join("|")})$`};
  return range ? {base, minimum: range[0], maximum: range[1]} : base;
}

function literal(value: string): string {
  return value.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
