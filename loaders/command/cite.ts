import {cite as citationOf, type CitationStyle} from "../../src/package/index.ts";
import type {DatasetId} from "../../src/package/row-types.ts";
import {fileOptions, type Command} from "./command.ts";
import {give, type Destination} from "./give.ts";

/** Says how to cite a dataset, or the package. */
export const cite: Command = {
  usage: "[dataset] [--style text|bibtex|ris|csl-json] [--out FILE] [--force]",
  summary: "say how to cite a dataset, or the whole package",
  names: "optional",
  options: {...fileOptions, style: {type: "string"}},
  async run({name = "japan-us-alliance-data", options}, terminal) {
    const {style, ...destination} = options as Destination & {style?: CitationStyle};
    const text = await citationOf(name as DatasetId, style);
    give(text.endsWith("\n") ? text : `${text}\n`, destination, terminal);
    return 0;
  }
};
