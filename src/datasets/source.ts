import type {Words} from "../lib/words.ts";

/** Who publishes a source, best first: where sources disagree, the earlier kind is used. */
export const sourceKinds = {
  authority: {en: "Issuing authority", ja: "発表主体"},
  "official-secondary": {en: "Other official body", ja: "他の公的機関"},
  scholarly: {en: "Scholarly dataset", ja: "学術データ"},
  press: {en: "Press", ja: "報道"},
  other: {en: "Other", ja: "その他"}
} as const satisfies Record<string, Words>;

export type SourceKind = keyof typeof sourceKinds;

/** How much of a document was read, where that was not all of it. */
export const readExtents = {
  abstract: {en: "abstract only", ja: "要旨のみ確認"},
  opening: {en: "opening only", ja: "冒頭のみ確認"},
  part: {en: "read in part", ja: "一部のみ確認"},
  summary: {en: "read in a summary by others", ja: "他者による要約で確認"}
} as const satisfies Record<string, Words>;

export type ReadExtent = keyof typeof readExtents;

/** Terms under which a source may be used, and so what we take from it. */
export const sourceLicences = {
  "gov-jp": {
    en: "Government of Japan Standard Terms of Use (attribution, compatible with CC BY 4.0)",
    ja: "政府標準利用規約（出典記載、CC BY 4.0 互換）"
  },
  "us-gov": {en: "Work of the U.S. government, public domain", ja: "米国政府著作物（パブリックドメイン）"},
  "cc-by-4.0": {en: "Creative Commons Attribution 4.0", ja: "クリエイティブ・コモンズ 表示 4.0"},
  "gpl-facts": {
    en: "Public statistics carried by a package under the GPL; only the figures are taken",
    ja: "GPL のパッケージが収録する公的統計（数値のみ利用）"
  },
  "sipri-terms": {
    en: "SIPRI terms and conditions: non-commercial extracts of less than 10 %, with attribution",
    ja: "SIPRI の利用条件（非営利、データセットの10%未満の抜粋、出典記載）"
  },
  "odbl-1.0": {
    en: "Open Database License 1.0, © OpenStreetMap contributors",
    ja: "Open Database License 1.0（© OpenStreetMap contributors）"
  },
  "wti-no-licence": {
    en: "No licence stated; only facts and counts are taken",
    ja: "利用条件の記載なし（事実と件数のみ利用）"
  },
  "facts-only": {
    en: "All rights reserved or terms unknown; only facts are taken",
    ja: "著作権留保または条件不明（事実のみ利用）"
  }
} as const satisfies Record<string, Words>;

export type SourceLicence = keyof typeof sourceLicences;

/** One document of the bibliography: a CSL-JSON item with the kind of source and its terms under `custom`. */
export interface Source {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author?: readonly {readonly literal: string}[];
  /** Who published it, where that says more than its authors. */
  readonly publisher?: string;
  readonly "container-title"?: string;
  readonly issued?: {readonly "date-parts": readonly (readonly number[])[]};
  readonly URL?: string;
  readonly language?: string;
  readonly custom: {
    readonly kind: SourceKind;
    readonly licence: SourceLicence;
    readonly licence_note?: string;
    /** How much of it was read; missing where all was, or where that is not known. */
    readonly extent?: ReadExtent;
    readonly note?: string;
  };
}

/** Author or publisher as a reader knows it, then the title. */
export function sourceLabel({author, title}: Source): string {
  return author?.length ? `${author.map(({literal}) => literal).join(", ")}, ${title}` : title;
}

/** Date of publication as ISO 8601, as precise as known; null when unknown. */
export function sourceDate({issued}: Pick<Source, "issued">): string | null {
  const parts = issued?.["date-parts"][0];
  return parts?.length ? parts.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, "0")).join("-") : null;
}
