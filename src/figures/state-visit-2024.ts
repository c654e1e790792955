import {layoutSpans, type Spans} from "../charts/layout-spans.ts";
import type {Room} from "../charts/options.ts";
import {spans} from "../charts/spans.ts";
import {formatCount, formatDate} from "../lib/format.ts";
import type {Locale, Words} from "../lib/words.ts";
import {defineFigure, roomOf} from "./figure.ts";
import {kinds, summary, visitRows, type Kind, type VisitRow} from "./state-visit-2024-rows.ts";

const lanes = {
  agreements: {en: "Said: agreements in all", ja: "発言：合意（全分野）"},
  "defense-agreements": {en: "Retold: agreements on defense", ja: "転載：防衛分野の合意"},
  "usual-agreements": {en: "Said: usual at a summit", ja: "発言：通常の首脳会談"},
  fields: {en: "Printed: fields of cooperation", ja: "文書：協力分野"},
  item: {en: "Named: items of the visit", ja: "確認：訪問の項目"}
} as const satisfies Record<Kind, Words>;

const speakers = {
  "us-official": {en: "U.S. official", ja: "米政府高官"},
  governments: {en: "the two governments", ja: "両政府"},
  press: {en: "press", ja: "報道"}
} as const satisfies Record<string, Words>;

export const stateVisit2024 = defineFigure<VisitRow>({
  id: "state-visit-2024",
  datasets: ["state-visit-claims", "agreements"],
  page: "/agreements",
  rows: visitRows,
  title(rows, locale) {
    const {claim, items, security, unnamed} = summary(rows);
    const number = numberOf(claim, locale);
    if (unnamed <= 0)
      return locale === "en"
        ? `The documents read name ${items} items of the April 2024 state visit, against the “${number} agreements” claimed`
        : `2024年4月の国賓訪問の「合意${number}」に対し、確認した資料が挙げる項目は${items}件`;
    return locale === "en"
      ? `No list was found of the “${number} agreements” of April 2024; the documents read name ${items} items, ${security} of them on security`
      : `2024年4月の「合意${number}」の一覧は見当たらない。確認した資料が挙げる項目は${items}件、うち${security}件が安全保障`;
  },
  subtitle: (_, locale) =>
    locale === "en"
      ? "Japanese prime minister’s visit to Washington, April 2024: numbers said and items named; each box is one item"
      : "2024年4月の首相訪米：示された件数と、資料に挙がる項目（一枠が一項目）",
  alt(rows, locale) {
    const {claim, usual, items, security, retold, fields} = summary(rows);
    const range = numberOf(usual, locale);
    return locale === "en"
      ? `Bars of numbers: ${numberOf(claim, locale)} agreements said by an official, repeated by ${retold} outlets as agreements on defense; ${range} usual at a summit; ${fields.join(" and ")} fields printed; ${items} items named, ${security} on security.`
      : `件数の帯。高官の発言は合意${numberOf(claim, locale)}、${retold}媒体が防衛分野の合意として転載。通常の首脳会談は${range}、文書の協力分野は${fields.join("・")}、確認した項目は${items}件（安全保障${security}件）。`;
  },
  caveat: (_, locale) =>
    locale === "en"
      ? "The bars count different things. The fact sheet was read at its beginning only, so the items are a least number and do not disprove the claim; it calls its contents political understandings and plans, not agreements."
      : "帯ごとに数える対象が異なる。ファクトシートは冒頭のみの確認で、項目数は下限であり発言を否定するものではない。同文書は内容を政治的了解と協力の計画とし、合意とは呼ばない。",
  breaks: [],
  notes: (rows, locale) =>
    locale === "en"
      ? [
          `Outlined: said without a list. Filled: ${summary(rows).security} items on security, then the others; some that the press names may stand under a heading of the fact sheet as well.`
        ]
      : [
          `枠線は一覧のない発言。塗りは安全保障の${summary(rows).security}項目、続いてその他。報道による項目にはファクトシートの見出しと重なるものがあり得る。`
        ],
  read(row, locale) {
    const {kind, speaker, date, title_en, title_ja} = row;
    const lane = lanes[kind][locale];
    return {
      series: speaker ? `${lane} (${speakers[speaker][locale]})` : lane,
      date: formatDate(date, locale),
      value: kind === "item" ? (locale === "ja" ? (title_ja ?? title_en!) : title_en!) : numberOf(row, locale)
    };
  },
  readOther: formatDate,
  marks: (rows, room) => layoutSpans(data(rows, room), room).marks,
  draw: (rows, options) => spans(data(rows, roomOf(options)), options),
  heights: {narrow: 290, medium: 230, wide: 250},
  facts(rows, locale) {
    const {claim, usual, items, security, retold, fields} = summary(rows);
    return {
      claim: numberOf(claim, locale),
      usual: numberOf(usual, locale),
      items: String(items),
      security: String(security),
      others: String(items - security),
      retold: String(retold),
      "fewest-fields": String(Math.min(...fields)),
      "most-fields": String(Math.max(...fields))
    };
  }
});

/** A number as it was worded. */
function numberOf({value, most, precision}: VisitRow, locale: Locale): string {
  const text = formatCount(value);
  if (most !== null) return locale === "en" ? `${text} to ${formatCount(most)}` : `${text}〜${formatCount(most)}件`;
  if (locale === "ja") return {exact: `${text}件`, over: `${text}件超`, about: `約${text}件`}[precision];
  return {exact: text, over: `over ${text}`, about: `about ${text}`}[precision];
}

/** What is written on a bar, and after the last item. */
function labelOf(row: VisitRow, rows: readonly VisitRow[], locale: Locale): string {
  if (row.kind === "item") {
    const {items, security} = summary(rows);
    return locale === "en" ? `${items}, ${security} on security` : `${items}件（安全保障${security}）`;
  }
  const number = numberOf(row, locale);
  return row.kind === "agreements" ? `${number} (${speakers[row.speaker!][locale]})` : number;
}

function data(rows: readonly VisitRow[], {locale}: Room): Spans {
  const greatest = Math.max(
    ...rows.map(({value, most}) => most ?? value),
    rows.filter(({kind}) => kind === "item").length
  );
  const last = Math.ceil((greatest + 1) / 10) * 10;
  const isItem = ({kind}: VisitRow) => kind === "item";
  const before = rows.findIndex(isItem);
  return {
    lanes: kinds.map((id) => ({id, label: lanes[id][locale]})),
    spans: rows.map((row, index) => ({
      lane: row.kind,
      from: isItem(row) ? index - before : row.most === null ? 0 : row.value,
      to: isItem(row) ? index - before + 1 : (row.most ?? row.value),
      color: isItem(row) ? (row.security ? "japan" : "extra2") : row.kind === "fields" ? "faint" : "muted",
      hollow: !isItem(row) && row.kind !== "fields",
      ...(isItem(row) && index < rows.length - 1 ? {} : {label: labelOf(row, rows, locale)}),
      row: index
    })),
    xDomain: [0, last],
    xTicks: Array.from({length: last / 20 + 1}, (_, i) => i * 20).filter((x) => x <= last),
    formatX: String,
    apart: 1
  };
}
