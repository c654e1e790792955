export type {Source} from "../datasets/source.ts";
export {cite} from "./cite.ts";
export {datasets, figures} from "./generated-registries.ts";
export {UnknownNameError} from "./named.ts";
export type {CitationStyle, CodebookEntry, ColumnEntry, DatasetEntry, FigureEntry, RenderOptions} from "./public.ts";
export {render} from "./render.ts";
export type {DatasetId, FigureId, Rows} from "./row-types.ts";
export {sources} from "./sources.ts";
export {codebook, load, rows, type TableMaker} from "./tables.ts";
