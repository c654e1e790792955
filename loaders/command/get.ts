import {rowsToJson} from "../../src/lib/rows-to-json.ts";
import {codebook, rows} from "../../src/package/index.ts";
import type {DatasetId} from "../../src/package/row-types.ts";
import {fileOptions, type Command} from "./command.ts";
import {formatOf, give, type Destination} from "./give.ts";
import {packageFile} from "./package-file.ts";

const formats = ["csv", "json", "parquet", "arrow"] as const;

/** Gives the file of a dataset, the same bytes as the published one. */
export const get: Command = {
  usage: `<dataset> [--format ${formats.join("|")}] [--out FILE] [--force]`,
  summary: "give a dataset as a file, or as text on standard output",
  names: "one",
  options: {...fileOptions, format: {type: "string"}},
  async run({name, options}, terminal) {
    const id = name as DatasetId;
    await codebook(id);
    const destination = options as Destination & {format?: string};
    give(await fileOf(id, formatOf(formats, destination)), destination, terminal);
    return 0;
  }
};

/** The package holds no JSON of rows, which would be its largest part. That of the bibliography is CSL-JSON. */
async function fileOf(id: DatasetId, format: (typeof formats)[number]): Promise<string | Uint8Array> {
  if (format === "json" && id !== "sources") return rowsToJson(await rows(id));
  const content = packageFile(`data/${id}.${format}`);
  return format === "csv" || format === "json" ? content.toString("utf8") : content;
}
