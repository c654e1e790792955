import {repositoryFiles} from "../../loaders/lib/data-files.ts";
import {readTexts, type Dataset} from "../../loaders/lib/dataset.ts";
import {faultLine} from "../../loaders/lib/faults.ts";
import {readSources} from "../../loaders/lib/sources.ts";
import type {DatasetSpec} from "../../src/datasets/spec.ts";
import {altered, type Edits} from "./altered.ts";

const sources = readSources();
const files = repositoryFiles();

/** The faults that a dataset finds in the files of the repository, some of them altered, one message a fault. */
export function judged<Spec extends DatasetSpec>(dataset: Dataset<Spec>, edits: Edits): readonly string[] {
  const {spec, judge} = dataset;
  return judge(readTexts(spec, altered(edits, files)), sources).faults.map((fault) => faultLine(spec.id, fault));
}
