import type {Drawn} from "../components/drawn.ts";
import type {Source} from "../datasets/source.ts";
import type {PackedColumn} from "./packed.ts";
import type {CitationStyle, CodebookEntry} from "./public.ts";

/** The module of one table. */
export interface TableModule {
  readonly fields: readonly CodebookEntry[];
  /** The columns by name, in the order of the fields. */
  readonly columns: Readonly<Record<string, PackedColumn>>;
  /** Ids of the documents that its rows and breaks cite. */
  readonly cited: readonly string[];
}

// What follows is made from the registries when the package is built, and stands in the place of this module there.

/** What brings the module of a table, by dataset. */
export declare const tableModules: Readonly<Record<string, () => Promise<TableModule>>>;

/** What brings a figure with its code and rows, by id. */
export declare const figureModules: Readonly<Record<string, () => Promise<{readonly drawn: Drawn}>>>;

/** What brings the citations of the package and of each dataset, by id. */
export declare const citations: () => Promise<{
  readonly cited: Readonly<Record<string, Readonly<Record<CitationStyle, string>>>>;
}>;

/** What brings the bibliography. */
export declare const bibliography: () => Promise<{readonly documents: readonly Source[]}>;
