/**
 * The rows of each dataset, by its id. Here any row will do: the package gets interfaces written from the specs in the
 * place of this module's types.
 */
export type Rows = Record<string, Readonly<Record<string, string | number | null>>>;

export type DatasetId = Extract<keyof Rows, string>;

export type FigureId = string;
