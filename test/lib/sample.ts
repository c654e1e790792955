import {parseTable, type CsvRow} from "../../loaders/lib/csv.ts";
import {refuse, type Fault} from "../../loaders/lib/faults.ts";
import {citation, compilationLicence, provenance} from "../../src/datasets/provenance.ts";
import type {DatasetSpec, Field} from "../../src/datasets/spec.ts";
import {bibliography} from "./bibliography.ts";

const measured = [
  field("place", {type: "id"}),
  field("year", {type: "int16", range: [1900, 2100]}),
  field("persons", {type: "int32", unit: "persons", range: [0, 4000000], nullable: true}),
  field("share_pct", {type: "float64", unit: "percent", range: [0, 100], nullable: true}),
  field("branch", {type: "category", values: {army: {en: "Army", ja: "陸軍"}, navy: {en: "Navy", ja: "海軍"}}}),
  field("day", {type: "date", nullable: true}),
  field("code", {type: "text", pattern: /^[A-Z]{3}$/, nullable: true})
];

/** A dataset with one column of every type. */
export const sample: DatasetSpec & {inputs: {sample: DatasetSpec["inputs"][string]}} = {
  id: "sample",
  title: {en: "Sample", ja: "見本"},
  description: {en: "A table of every type.", ja: "全ての型の表。"},
  row: {en: "One place in one year", ja: "一年・一地点"},
  inputs: {sample: {path: "data/sample.csv", fields: [...measured, ...citation], key: ["place", "year"]}},
  fields: [...measured, ...provenance],
  key: ["place", "year"],
  breaks: [
    {
      id: "navy-2010",
      from: "2010",
      where: {branch: ["navy"]},
      note: {en: "Ships count from 2010", ja: "2010年以降は艦艇を含む"},
      source_id: "report-2020"
    }
  ],
  licence: compilationLicence
};

export const sampleSources = bibliography({"report-2020": ["authority", 2020], "press-2021": ["press", 2021, 5]});

/** A row of the sample's input as CSV; single cells can be written otherwise. */
export function sampleLine(cells: Readonly<Record<string, string>> = {}): string {
  const row = {
    place: "yokosuka",
    year: "2012",
    persons: "18432",
    share_pct: "37.5",
    branch: "navy",
    day: "2012-09-30",
    code: "JPN"
  };
  return Object.values({...row, source_id: "report-2020", locator: "p. 3", note: "", ...cells}).join(",");
}

/** The rows of the sample's input. @throws DataError that lists every fault */
export function readSample(text: string): CsvRow[] {
  const faults: Fault[] = [];
  const rows = parseTable(sample.inputs.sample, text, faults);
  refuse("sample", faults);
  return rows;
}

function field(name: string, rest: Pick<Field, "type"> & Partial<Field>): Field {
  return {
    name,
    label: {en: `Label of ${name}`, ja: `${name}の名`},
    description: {en: `What ${name} is.`, ja: `${name}の説明。`},
    ...rest
  };
}
