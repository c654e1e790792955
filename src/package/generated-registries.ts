import type {DatasetEntry, FigureEntry} from "./public.ts";
import type {DatasetId, FigureId} from "./row-types.ts";

// Made from the registries when the package is built, and put in the place of this module there.

/** All datasets of the package, in the order in which readers meet them. */
export declare const datasets: readonly DatasetEntry<DatasetId>[];

/** All figures of the package, in the order of the gallery. */
export declare const figures: readonly FigureEntry<FigureId>[];
