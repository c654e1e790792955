import type {DatasetSpec, Field} from "../../src/datasets/spec.ts";

/** The module of types in which each dataset has an interface for its rows, written from its spec. */
export function rowTypes(specs: readonly DatasetSpec[], figures: readonly string[]): string {
  return `/** The rows of each dataset, by its id. Missing is null, never zero. */
export interface Rows {
${specs.map(entry).join("\n")}
}

/** Id of a dataset. */
export type DatasetId = keyof Rows;

/** Id of a figure. */
export type FigureId =
${figures.map((id) => `  | ${JSON.stringify(id)}`).join("\n")};

${specs.map(rowInterface).join("\n\n")}
`;
}

function entry({id}: DatasetSpec): string {
  return `  readonly ${JSON.stringify(id)}: ${interfaceName(id)};`;
}

function interfaceName(id: string): string {
  return `${id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}Row`;
}

function rowInterface({id, row, fields}: DatasetSpec): string {
  return `/** ${comment(row.en)} */
export interface ${interfaceName(id)} {
${fields.map(property).join("\n")}
}`;
}

function property({name, description, unit, type, values, nullable}: Field): string {
  const text = unit ? `${description.en} Unit: ${unit}.` : description.en;
  const own = values
    ? Object.keys(values)
        .map((value) => JSON.stringify(value))
        .join(" | ")
    : /^(?:int|float)/.test(type)
      ? "number"
      : "string";
  return `  /** ${comment(text)} */
  readonly ${name}: ${own}${nullable ? " | null" : ""};`;
}

/** A text within a comment, which it must not end. */
function comment(text: string): string {
  return text.replaceAll("*/", "* /");
}
