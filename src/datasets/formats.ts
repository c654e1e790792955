import {sources} from "./sources.ts";

/** The files of every dataset, by ending: the name that readers know and the media type. All hold the same rows. */
export const datasetFormats = {
  csv: {name: "CSV", mediaType: "text/csv"},
  xlsx: {name: "Excel", mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
  parquet: {name: "Parquet", mediaType: "application/vnd.apache.parquet"},
  arrow: {name: "Arrow", mediaType: "application/vnd.apache.arrow.file"},
  json: {name: "JSON", mediaType: "application/json"}
} as const;

export type DatasetFormat = keyof typeof datasetFormats;

/** The files for citation managers, by ending. */
export const citationFormats = {
  bib: {name: "BibTeX", mediaType: "application/x-bibtex"},
  ris: {name: "RIS", mediaType: "application/x-research-info-systems"},
  "csl.json": {name: "CSL-JSON", mediaType: "application/vnd.citationstyles.csl+json"}
} as const;

export type CitationFormat = keyof typeof citationFormats;

/** The formats in which the rows of a dataset are offered: the bibliography is CSL-JSON where others are plain JSON. */
export function formatsOf(id: string): DatasetFormat[] {
  const all = Object.keys(datasetFormats) as DatasetFormat[];
  return id === sources.id ? all.filter((format) => format !== "json") : all;
}
