import {isSourceColumn} from "../datasets/source-columns.ts";
import type {Source} from "../datasets/source.ts";
import {bibliography, tableModules} from "./generated.ts";
import {named} from "./named.ts";
import type {DatasetId, Rows} from "./row-types.ts";

/**
 * The documents that a row cites, or all that the rows and breaks of a dataset cite: CSL-JSON records with the kind of
 * document and its terms under `custom`, by id.
 * @throws UnknownNameError for an unknown dataset
 * @throws Error for a row that cites no document, or one that is not in the bibliography
 */
export async function sources(rowOrDataset: DatasetId | Rows[DatasetId]): Promise<readonly Source[]> {
  const ids =
    typeof rowOrDataset === "string"
      ? (await named(tableModules, rowOrDataset, "dataset")()).cited
      : citedBy(rowOrDataset);
  const {documents} = await bibliography();
  const found = documents.filter(({id}) => ids.includes(id));
  const missing = ids.find((id) => !found.some((document) => document.id === id));
  if (missing !== undefined)
    throw new Error(
      `unknown source ${JSON.stringify(missing)} (sources); hand in a row of this version of the package`
    );
  return found;
}

function citedBy(row: object): string[] {
  const ids = Object.entries(row).flatMap(([name, value]) =>
    isSourceColumn(name) && typeof value === "string" ? [value] : []
  );
  if (ids.length === 0)
    throw new Error(`no source_id in ${JSON.stringify(Object.keys(row))} (sources); hand in a whole row, or a dataset`);
  return ids;
}
