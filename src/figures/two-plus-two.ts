import {layoutSpans, type Span, type Spans} from "../charts/layout-spans.ts";
import type {Room} from "../charts/options.ts";
import {spans} from "../charts/spans.ts";
import {yearTicks} from "../charts/ticks.ts";
import {alternativesOf} from "../datasets/alternatives.ts";
import {decimalYear, formatCount, formatDate} from "../lib/format.ts";
import {list} from "../lib/list.ts";
import type {Locale} from "../lib/words.ts";
import {defineFigure, roomOf, type Arquero, type DrawnRow, type Tables} from "./figure.ts";
import {partnerName, theName} from "./partner-names.ts";
import {cabinetLevelSince} from "./two-plus-two-level.ts";
import {chosenYears, yearsControl} from "./view.ts";

/** One meeting of the foreign and defense ministers of Japan and a partner. */
interface MeetingRow extends DrawnRow {
  readonly partner: string;
  readonly signed: string;
  readonly title_en: string;
  readonly title_ja: string | null;
  /** Other dates of the meeting. */
  readonly alternatives: string | null;
}

export const twoPlusTwo = defineFigure<MeetingRow>({
  id: "two-plus-two",
  datasets: ["agreements"],
  page: "/agreements",
  rows: meetingRows,
  title(rows, locale) {
    const {others, firstOther} = summary(rows);
    if (!firstOther)
      return locale === "en"
        ? "Japan’s listed “2+2” talks are with the United States alone"
        : "収録された「2+2」は米国とのもののみ";
    return locale === "en"
      ? `Until ${yearOf(firstOther)} Japan held “2+2” talks with the United States alone; since then ${formatCount(others.length)} more ${others.length === 1 ? "partner has" : "partners have"} had them`
      : `「2+2」は${yearOf(firstOther)}年まで米国のみ。以後${formatCount(others.length)}か国とも開催`;
  },
  subtitle: (_, locale) =>
    locale === "en"
      ? "Listed meetings of foreign and defense ministers; partners with the year of the first"
      : "収録された外務・防衛閣僚会合（「2+2」）。括弧内は初回の年",
  controls: (rows) => [yearsOf(rows)],
  alt(rows, locale) {
    const {others, firstUsa, lastUsa} = summary(rows);
    const first = others.map((partner) => `${partnerName(partner, locale)} ${yearOf(of(rows, partner)[0])}`);
    return locale === "en"
      ? `A row of dots for each partner, one dot for each listed meeting. The United States from ${yearOf(firstUsa)} to ${yearOf(lastUsa)}; first meetings with others: ${list(first, locale)}.`
      : `相手国ごとに会合を点で示した図。米国は${yearOf(firstUsa)}年から${yearOf(lastUsa)}年まで。他国との初回：${list(first, locale)}。`;
  },
  caveat: (_, locale) =>
    locale === "en"
      ? "Only meetings found in the documents read are listed, and gaps are known: that a dot is missing does not show that nobody met, and the dots must not be counted against each other. A meeting says nothing of what came of it."
      : "確認した文書に見える会合のみで、漏れがあることが分かっている。点がないことは開催されなかったことを意味せず、点の数を比べてはならない。会合の成果も示さない。",
  breaks: [],
  notes: (_, locale) =>
    locale === "en"
      ? [
          `With the United States from the first meeting at full Cabinet level, ${cabinetLevelSince}; the Security Consultative Committee met below that level before. Talks of vice-ministers are not shown.`
        ]
      : [
          `米国は初めて閣僚級で開かれた${cabinetLevelSince}年から。以前の日米安全保障協議委員会は閣僚級でない。次官級の協議は含まない。`
        ],
  read: ({partner, signed, title_en, title_ja}, locale) => ({
    series: partnerName(partner, locale),
    date: formatDate(signed, locale),
    value: locale === "en" ? title_en : (title_ja ?? title_en)
  }),
  readOther: formatDate,
  marks: (rows, room) => layoutSpans(data(rows, room), room).marks,
  draw: (rows, options) => spans(data(rows, roomOf(options)), options),
  heights: {narrow: 370, medium: 330, wide: 350},
  facts(rows, locale) {
    const {others, firstOther, lastUsa} = summary(rows);
    const last = rows.reduce((a, b) => (b.signed > a.signed ? b : a));
    return {
      partners: formatCount(others.length),
      names: list(
        others.map((partner) => theName(partner, locale)),
        locale
      ),
      "first-partner": firstOther ? theName(firstOther.partner, locale) : "—",
      "first-year": firstOther ? yearOf(firstOther) : "—",
      "usa-since": cabinetLevelSince,
      "usa-latest": formatDate(lastUsa.signed, locale),
      latest: formatDate(last.signed, locale),
      "latest-partner": theName(last.partner, locale)
    };
  }
});

interface Meeting {
  readonly kind: string;
  readonly partner: string;
  readonly signed: string | null;
  readonly alternatives: string | null;
}

function meetingRows(tables: Tables, {escape}: Arquero): MeetingRow[] {
  const drawn = ({kind, partner, signed}: Meeting) =>
    kind === "two-plus-two" && signed !== null && (partner !== "USA" || signed >= cabinetLevelSince);
  return tables.agreements
    .rename({partners: "partner"})
    .filter(escape(drawn))
    .derive({alternatives: escape(({alternatives}: Meeting) => alternativesOf(alternatives, "signed"))})
    .orderby("signed", "agreement_id")
    .select("partner", "signed", "title_en", "title_ja", "alternatives", "status", "source_id", "locator", "note")
    .objects() as MeetingRow[];
}

function of(rows: readonly MeetingRow[], partner: string): MeetingRow[] {
  return rows.filter((row) => row.partner === partner);
}

function yearOf({signed}: MeetingRow): string {
  return signed.slice(0, 4);
}

/** The rows are in order of time, so partners come in the order of their first meeting. */
function summary(rows: readonly MeetingRow[]) {
  const usa = of(rows, "USA");
  const others = rows.filter(({partner}) => partner !== "USA");
  return {
    others: [...new Set(others.map(({partner}) => partner))],
    firstOther: others.at(0),
    firstUsa: usa[0],
    lastUsa: usa.at(-1)!
  };
}

function yearsOf(rows: readonly MeetingRow[]) {
  return yearsControl(Number(yearOf(rows[0])), Number(yearOf(rows.at(-1)!)));
}

function data(rows: readonly MeetingRow[], {locale, view = {}}: Room): Spans {
  const [first, last] = chosenYears(yearsOf(rows), view);
  return {
    lanes: ["USA", ...summary(rows).others].map((id) => ({id, label: laneLabel(rows, id, locale)})),
    spans: rows.flatMap(({partner, signed}, row): Span[] => {
      const at = decimalYear(signed);
      const color = partner === "USA" ? "usa" : "other";
      return at < first || at >= last + 1 ? [] : [{lane: partner, from: at, to: null, color, row}];
    }),
    xDomain: [first, last + 1],
    xTicks: yearTicks(first, last + 1),
    formatX: String
  };
}

function laneLabel(rows: readonly MeetingRow[], partner: string, locale: Locale): string {
  const year = yearOf(of(rows, partner)[0]);
  return locale === "en" ? `${partnerName(partner, locale)} (${year})` : `${partnerName(partner, locale)}（${year}）`;
}
