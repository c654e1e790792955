import {Ajv} from "ajv";

const text = {type: "string", minLength: 1} as const;
const object = (required: readonly string[], properties: object, rest: object = {}) => ({
  ...{type: "object", required, properties},
  ...rest
});
const listOf = (items: object) => ({type: "array", minItems: 1, items});
const columns = listOf(text);

const license = object(
  [],
  {name: {type: "string", pattern: "^[-a-zA-Z0-9._]+$"}, path: {type: "string", pattern: "^https?://"}, title: text},
  {
    anyOf: [{required: ["name"]}, {required: ["path"]}]
  }
);
const source = object(
  [],
  {title: text, path: {type: "string", pattern: "^https?://"}},
  {
    anyOf: [{required: ["title"]}, {required: ["path"]}]
  }
);

/** What a field of one type may be held to. */
const field = (types: readonly string[], bound: object, value: object) =>
  object(["name", "type"], {
    ...{name: text, type: {enum: types}, title: text, description: text},
    categories: listOf(object(["value"], {value, label: text})),
    constraints: object(
      [],
      {required: {type: "boolean"}, minimum: bound, maximum: bound, enum: {...listOf(value), uniqueItems: true}},
      {additionalProperties: false}
    )
  });

const foreignKey = object(["fields", "reference"], {
  fields: columns,
  reference: object(["fields"], {resource: text, fields: columns}, {additionalProperties: false})
});

const tableSchema = object(["fields"], {
  fields: listOf({
    oneOf: [
      field(["integer"], {type: "integer"}, {type: "integer"}),
      field(["number"], {type: "number"}, {type: "number"}),
      field(["string"], {not: {}}, {type: "string"})
    ]
  }),
  fieldsMatch: {type: "array", items: {enum: ["exact", "equal", "subset", "superset", "partial"]}, maxItems: 1},
  ...{missingValues: {type: "array", items: {type: "string"}}, primaryKey: columns, foreignKeys: listOf(foreignKey)}
});

const resource = object(["name", "path", "type", "schema"], {
  name: {type: "string", pattern: "^[-a-z0-9._/]+$"},
  path: {type: "string", pattern: "^[^./][^:]*$"},
  ...{
    type: {const: "table"},
    title: text,
    description: text,
    format: text,
    mediatype: {type: "string", pattern: "^.+/.+$"}
  },
  ...{encoding: text, bytes: {type: "integer", minimum: 1}, hash: {type: "string", pattern: "^sha256:[a-f0-9]{64}$"}},
  ...{licenses: listOf(license), sources: listOf(source), schema: tableSchema}
});

const profile = object(["resources"], {
  $schema: {const: "https://datapackage.org/profiles/2.0/datapackage.json"},
  name: {type: "string", pattern: "^[-a-z0-9._/]+$"},
  ...{title: text, description: text, version: text, keywords: listOf(text), licenses: listOf(license)},
  contributors: listOf(object(["title"], {title: text, roles: listOf(text)})),
  resources: listOf(resource)
});

const validate = new Ajv({strict: false, allErrors: true}).compile(profile);

/**
 * What the standard of Data Package 2.0 finds wrong with a descriptor of tables, as far as ours use it; nothing if it is
 * valid. Written from https://datapackage.org/standard/, as no package of the npm registry carries its schema.
 */
export function violations(descriptor: unknown): string[] {
  validate(descriptor);
  return (validate.errors ?? []).map(({instancePath, message}) => `${instancePath} ${message}`);
}
