import {citations} from "./generated.ts";
import {named} from "./named.ts";
import type {CitationStyle} from "./public.ts";
import type {DatasetId} from "./row-types.ts";

/**
 * How to cite a dataset, or under the name of the package all of them. Cite the documents that your rows name, too.
 * @throws UnknownNameError for an unknown dataset or style
 */
export async function cite(id: DatasetId | "japan-us-alliance-data", style: CitationStyle = "text"): Promise<string> {
  const {cited} = await citations();
  return named(named(cited, id, "dataset"), style, "style");
}
