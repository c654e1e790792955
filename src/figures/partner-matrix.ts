import {matrix, layoutMatrix, type Matrix} from "../charts/matrix.ts";
import {alternativesOf} from "../datasets/alternatives.ts";
import {formatDate} from "../lib/format.ts";
import {list} from "../lib/list.ts";
import type {Locale, Words} from "../lib/words.ts";
import {defineFigure, type Arquero, type DrawnRow, type Tables} from "./figure.ts";
import {partnerName, theName} from "./partner-names.ts";
import {cabinetLevelSince} from "./two-plus-two-level.ts";

/** The first instrument of a kind with a partner. */
interface PartnerRow extends DrawnRow {
  readonly partner: string;
  readonly kind: keyof typeof kinds;
  readonly signed: string;
  readonly title_en: string;
  readonly title_ja: string | null;
  /** Serves the purpose of the kind, but is an instrument of another. */
  readonly equivalent: boolean;
  /** Other dates of the signature. */
  readonly alternatives: string | null;
}

const kinds = {
  "two-plus-two": {label: {en: "2+2 talks", ja: "「2+2」"}, short: {en: "2+2", ja: "2+2"}},
  "information-security": {label: {en: "Information", ja: "情報保護"}, short: {en: "Info", ja: "情報"}},
  "equipment-transfer": {label: {en: "Equipment", ja: "装備移転"}, short: {en: "Equip.", ja: "装備"}},
  acsa: {label: {en: "Supplies (ACSA)", ja: "物品役務（ACSA）"}, short: {en: "ACSA", ja: "ACSA"}},
  raa: {label: {en: "Access (RAA)", ja: "円滑化（RAA）"}, short: {en: "RAA", ja: "RAA"}}
} as const satisfies Record<string, {label: Words; short: Words}>;

const columnIds = Object.keys(kinds) as (keyof typeof kinds)[];

/**
 * With the United States two purposes are served by instruments of other kinds: the presence of forces by the status
 * of forces agreement, transfer of equipment by the Mutual Defense Assistance Agreement, which the white paper lists
 * under equipment.
 */
const equivalents: Readonly<Record<string, keyof typeof kinds>> = {
  "us-sofa-1960": "raa",
  "us-mdaa-1954": "equipment-transfer"
};

export const partnerMatrix = defineFigure<PartnerRow>({
  id: "partner-matrix",
  datasets: ["agreements"],
  page: "/agreements",
  rows: partnerRows,
  title(rows, locale) {
    const {signed, full} = summary(rows, locale);
    const kindCount = columnIds.length;
    const base =
      locale === "en"
        ? `Japan has signed security agreements with ${signed} partners besides the United States`
        : `日本は米国のほか${signed}の相手と安全保障の協定を結んでいる`;
    if (full.length === 0) return base;
    return locale === "en"
      ? `${base}; ${list(full, locale)} ${full.length === 1 ? "has" : "have"} all ${kindCount} kinds of tie`
      : `${base}。${list(full, locale)}とは${kindCount}種類すべて`;
  },
  subtitle: (_, locale) =>
    locale === "en"
      ? "Security agreements and talks of Japan by partner and kind, year of first signature or meeting"
      : "相手国・種類別の安全保障協定と協議（最初の署名・開催年）",
  alt(rows, locale) {
    const {others, all, full, since} = summary(rows, locale);
    return locale === "en"
      ? `Table of ${others.length + 1} partners by ${columnIds.length} kinds of security agreement with Japan. Besides the United States there are ${all} first instruments, ${since} of them since 2010; ${list(full, locale)} ${full.length === 1 ? "has" : "have"} every kind.`
      : `相手国${others.length + 1}、協定${columnIds.length}種類の表。米国以外に${all}件、うち2010年以降が${since}件。${list(full, locale)}は全種類。`;
  },
  caveat: (_, locale) =>
    locale === "en"
      ? "A cell says that an instrument exists, not how much it is used. None of these instruments is a pledge to defend Japan: that stands in the treaty of 1960 with the United States, which is not shown."
      : "各欄は文書の存在を示すだけで、実際の運用の度合いは示さない。いずれも日本防衛の約束ではなく、それは1960年の日米安全保障条約（表示外）にある。",
  breaks: [],
  notes(rows, locale) {
    const {talksOnly} = summary(rows, locale);
    return locale === "en"
      ? [
          "Outlined: a similar purpose by an instrument of another kind, the status of forces agreement and the Mutual Defense Assistance Agreement.",
          `2+2: first meeting of foreign and defense ministers together; with the United States the first at Cabinet level, ${cabinetLevelSince}. ${talksOnly.length > 0 ? `Talks only, without an agreement: ${list(talksOnly, locale)}.` : ""}`.trim()
        ]
      : [
          "枠線：別種の文書が近い役割を果たすもの（地位協定、日米相互防衛援助協定）。",
          `「2+2」は外務・防衛閣僚会合の初回。米国は閣僚級で初めて開かれた${cabinetLevelSince}年。${talksOnly.length > 0 ? `協議のみで協定なし：${list(talksOnly, locale)}。` : ""}`
        ];
  },
  read: ({partner, kind, signed, title_en, title_ja}, locale) => ({
    series: `${partnerName(partner, locale)}: ${kinds[kind].label[locale]}`,
    date: formatDate(signed, locale),
    value: locale === "en" ? title_en : (title_ja ?? title_en)
  }),
  readOther: formatDate,
  marks: (rows, room) => layoutMatrix(data(rows, room.locale), room).marks,
  draw: (rows, options) => matrix(data(rows, options.locale ?? "en"), options),
  heights: {narrow: 470, medium: 520, wide: 560},
  facts(rows, locale) {
    const {others, signed, all, full, since, talksOnly} = summary(rows, locale);
    const count = (kind: keyof typeof kinds) =>
      String(rows.filter((row) => row.kind === kind && row.partner !== "USA").length);
    return {
      partners: String(others.length),
      signed: String(signed),
      instruments: String(all),
      "since-2010": String(since),
      full: list(full, locale),
      "talks-only": list(talksOnly, locale) || (locale === "en" ? "no partner" : "（該当なし）"),
      raa: count("raa"),
      acsa: count("acsa"),
      equipment: count("equipment-transfer"),
      information: count("information-security")
    };
  }
});

interface Instrument {
  readonly agreement_id: string;
  readonly kind: string;
  readonly partners: string | null;
  readonly signed: string | null;
  readonly alternatives: string | null;
}

function partnerRows(tables: Tables, {escape}: Arquero): PartnerRow[] {
  const drawn = ({partners, kind, signed}: Instrument) =>
    signed !== null &&
    partners !== null &&
    !partners.includes(";") &&
    Object.hasOwn(kinds, kind) &&
    (kind !== "two-plus-two" || partners !== "USA" || signed >= cabinetLevelSince);
  return tables.agreements
    .rename({partners: "partner"})
    .derive({
      partners: escape(({partner}: {partner: string | null}) => partner),
      equivalent: escape(({agreement_id: id}: Instrument) => Object.hasOwn(equivalents, id)),
      alternatives: escape(({alternatives}: Instrument) => alternativesOf(alternatives, "signed")),
      kind: escape(({agreement_id: id, kind}: Instrument) => equivalents[id] ?? kind)
    })
    .filter(escape(drawn))
    .orderby("partner", "kind", "signed")
    .dedupe("partner", "kind")
    .select(
      "partner",
      "kind",
      "signed",
      "title_en",
      "title_ja",
      "equivalent",
      "alternatives",
      "status",
      "source_id",
      "locator",
      "note"
    )
    .objects() as PartnerRow[];
}

function summary(rows: readonly PartnerRow[], locale: Locale) {
  const others = partnersInOrder(rows).filter((partner) => partner !== "USA");
  const theirs = rows.filter(({partner}) => partner !== "USA");
  const full = others.filter((partner) => theirs.filter((row) => row.partner === partner).length === columnIds.length);
  const talksOnly = others.filter((partner) =>
    theirs.every((row) => row.partner !== partner || row.kind === "two-plus-two")
  );
  return {
    others,
    signed: others.length - talksOnly.length,
    talksOnly: talksOnly.map((partner) => partnerName(partner, locale)),
    all: theirs.length,
    since: theirs.filter(({signed}) => signed >= "2010").length,
    full: full.map((partner) => theName(partner, locale))
  };
}

/** The United States first, then by number of kinds, then by the earliest signature. */
function partnersInOrder(rows: readonly PartnerRow[]): string[] {
  const count = (partner: string) => rows.filter((row) => row.partner === partner).length;
  const first = (partner: string) =>
    rows
      .filter((row) => row.partner === partner)
      .reduce((least, {signed}) => (signed < least ? signed : least), "9999");
  const rank = (partner: string) => (partner === "USA" ? Infinity : count(partner));
  return [...new Set(rows.map(({partner}) => partner))].sort(
    (a, b) => rank(b) - rank(a) || (first(a) < first(b) ? -1 : 1)
  );
}

function data(rows: readonly PartnerRow[], locale: Locale): Matrix {
  return {
    rows: partnersInOrder(rows).map((id) => ({id, label: partnerName(id, locale)})),
    columns: columnIds.map((id) => ({id, label: kinds[id].label[locale], short: kinds[id].short[locale]})),
    cells: rows.map(({partner, kind, signed, equivalent}, index) => ({
      row: partner,
      column: kind,
      text: signed.slice(0, 4),
      hollow: equivalent,
      color: partner === "USA" ? "usa" : "other",
      index
    }))
  };
}
