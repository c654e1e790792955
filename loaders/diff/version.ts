/** A column as `datapackage.json` describes it. */
export interface VersionField {
  readonly name: string;
  readonly type: string;
  readonly title?: string;
  readonly title_ja?: string;
  readonly description?: string;
  readonly description_ja?: string;
  readonly unit?: string;
  readonly formula?: string;
  readonly categories?: readonly {readonly value: string; readonly label?: string; readonly label_ja?: string}[];
  readonly constraints?: {readonly required?: boolean};
}

/** A row as the CSV file has it: an empty text is a missing value. */
export type VersionRow = Readonly<Record<string, string>>;

/** A dataset of one version of the data. */
export interface VersionTable {
  readonly id: string;
  readonly title?: string | undefined;
  readonly title_ja?: string | undefined;
  readonly key: readonly string[];
  readonly fields: readonly VersionField[];
  readonly rows: readonly VersionRow[];
}

/** One version of the data, wherever it was read from. */
export interface Version {
  /** How it was named: a commit, a folder, an archive. */
  readonly name: string;
  /** The version that the package says it is. */
  readonly number: string;
  readonly tables: readonly VersionTable[];
}
