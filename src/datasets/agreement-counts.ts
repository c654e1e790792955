import {tablesEnd2020} from "./agreement-breaks.ts";
import {agreementKinds} from "./agreement-words.ts";
import {agreements} from "./agreements.ts";
import {compilationLicence, provenance} from "./provenance.ts";
import type {Words} from "../lib/words.ts";
import type {DatasetSpec, Field} from "./spec.ts";

type Kind = keyof typeof agreementKinds;

/**
 * Kinds of `agreements` that are not counted, and why: meetings and items of one are no instruments (and their list
 * is not complete), and the framework of Official Security Assistance is Japan's own decision.
 */
const uncounted = [
  "two-plus-two",
  "two-plus-two-vice-ministerial",
  "defense-ministers-meeting",
  "consultation-mechanism",
  "minilateral",
  "state-visit-item",
  "osa-framework"
] as const satisfies readonly Kind[];

export type CountedKind = Exclude<Kind, (typeof uncounted)[number]>;

/** Kinds of instruments that are counted, with their words. */
export const countedKinds = Object.fromEntries(
  Object.entries(agreementKinds).filter(([kind]) => !(uncounted as readonly string[]).includes(kind))
) as Readonly<Record<CountedKind, (typeof agreementKinds)[CountedKind]>>;

/** Kinds of which a partner has one at a time: the next takes the place of the one before, or amends it. */
export const successiveKinds: ReadonlySet<string> = new Set<CountedKind>(["mutual-security-treaty", "sma", "acsa"]);

/** Instruments of counted kinds that no source dates: they are left out of the counts. */
export const undatedInstruments: ReadonlySet<string> = new Set(["isr-defmemo", "khm-defmemo", "us-gateway-mou-2020"]);

/** A count of instruments; `formula` is what the loader computes. */
function count<Name extends string>(name: Name, en: string, ja: string, formula: Words) {
  return {
    name,
    type: "int16",
    unit: "instruments",
    range: [0, 500],
    label: {en, ja},
    description: {en: "Counted from the agreements table.", ja: "agreements 表から数えた値。"},
    formula
  } as const satisfies Field;
}

/** Counts that need dates of entry into force: missing where no instrument of the kind and group has one. */
const nullable = {nullable: true} as const;

const fields = [
  {
    name: "year",
    type: "int16",
    range: [1951, 2030],
    label: {en: "Year", ja: "年"},
    description: {
      en: "Calendar year. The last one is not over in the documents read.",
      ja: "暦年。最後の年は資料の時点で終わっていない。"
    }
  },
  {
    name: "partner_group",
    type: "category",
    values: {
      usa: {en: "United States alone", ja: "米国のみ"},
      other: {en: "Other countries, or NATO", ja: "米国以外の国またはNATO"},
      "with-usa": {en: "United States and others", ja: "米国と他国"}
    },
    label: {en: "Partners", ja: "相手"},
    description: {en: "With whom the instruments were concluded.", ja: "文書の相手。"}
  },
  {
    name: "kind",
    type: "category",
    values: countedKinds,
    label: {en: "Kind", ja: "種類"},
    description: {
      en: "Kind of instrument. Meetings, statements of meetings and items of the state visit of 2024 are not counted.",
      ja: "文書の種類。会合とその声明、2024年国賓訪問の成果項目は数えない。"
    }
  },
  count("signed", "Signed", "署名", {
    en: "number of listed instruments whose date of signature lies in the year.",
    ja: "署名日がその年にある収録文書の数。"
  }),
  count("signed_cumulative", "Signed so far", "署名（累計）", {
    en: "sum of signed from the first year to this one; ended instruments stay in.",
    ja: "最初の年からその年までの署名の合計（終了した文書を含む）。"
  }),
  {
    ...count("entered_into_force", "Entered into force", "発効", {
      en: "number whose known date of entry into force lies in the year; missing where none of the kind has one.",
      ja: "判明している発効日がその年にある文書の数。その種類の発効日が一つも判明しない場合は空欄。"
    }),
    ...nullable
  },
  {
    ...count("in_force", "In force at the end of the year", "年末に有効", {
      en: "number that had entered into force by the end of the year − number of these with a known end by then. One whose end is not known counts as in force; one without a known date of entry does not count. Of security treaties, special measures agreements and ACSAs only the latest with each partner counts. Missing where none of the kind has a date of entry.",
      ja: "年末までに発効した文書の数−うち年末までに終了したことが判明している数。終了が不明の文書は有効とみなし、発効日が不明の文書は数えない。安全保障条約、特別協定、ACSAは相手ごとに最新のもののみ数える。その種類の発効日が一つも判明しない場合は空欄。"
    }),
    ...nullable
  },
  count("entry_unknown", "Entry into force unknown", "発効日不明", {
    en: "number signed by the end of the year whose date of entry into force is not known, has not come, or does not exist for the kind. Where it is high, in_force says little.",
    ja: "年末までに署名され、発効日が不明・未到来、またはその種類に発効がない文書の数。これが多い種類では「有効」は参考にならない。"
  }),
  {
    name: "agreement_ids",
    type: "text",
    nullable: true,
    label: {en: "Instruments signed", ja: "署名された文書"},
    description: {
      en: "Ids, in the agreements table, of those signed in the year, joined by semicolons; missing if there was none.",
      ja: "その年に署名された文書の識別子（agreements 表、セミコロン区切り）。なければ空欄。"
    }
  }
] as const satisfies readonly Field[];

const [status, sourceId, locator, note] = provenance;

export const agreementCounts = {
  id: "agreement-counts",
  title: {en: "Counts of security agreements", ja: "安全保障関係文書の件数"},
  description: {
    en: "Instruments of the agreements table signed and in force per year, by partner and kind, from the first signature of each kind on. The list is not complete, so the counts are those of what is listed; instruments without a date of signature are left out.",
    ja: "agreements 表の文書の署名・有効件数（年、相手、種類別、各種類の最初の署名年から）。元の一覧は網羅的でなく、件数は収録分に限る。署名日のない文書は除く。"
  },
  row: {
    en: "Instruments of one kind with one group of partners in one year",
    ja: "一年・一相手区分・一種類の文書件数"
  },
  inputs: agreements.inputs,
  fields: [
    ...fields,
    status,
    {
      ...sourceId,
      description: {
        en: "Source of the latest signature that is counted; each instrument's own stand in the agreements table.",
        ja: "数えた文書のうち最も新しい署名の出典。各文書の出典は agreements 表にある。"
      }
    },
    locator,
    note
  ],
  key: ["year", "partner_group", "kind"],
  references: [{column: "agreement_ids", dataset: "agreements", field: "agreement_id", separator: ";"}],
  breaks: [tablesEnd2020],
  licence: compilationLicence
} as const satisfies DatasetSpec;
