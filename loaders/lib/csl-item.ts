import type {Source} from "../../src/datasets/source.ts";

/** What is cited, as CSL-JSON has it: a document of the bibliography, or one of our own tables with its version. */
export type CslItem = Omit<Source, "custom"> & {
  readonly version?: string;
  readonly custom?: {readonly note?: string};
};
