import {layoutSpans, type Spans} from "../charts/layout-spans.ts";
import {narrowWidth, type Room} from "../charts/options.ts";
import {spans} from "../charts/spans.ts";
import {specialMeasuresBreaks} from "../datasets/special-measures-breaks.ts";
import {decimalYear, formatCount, formatDate, formatNumber, formatPercent, formatYen100m} from "../lib/format.ts";
import type {Locale, Words} from "../lib/words.ts";
import {defineFigure, roomOf, sizeBreakpoints} from "./figure.ts";
import {measureRows, summary, type Item, type MeasureRow} from "./special-measures-rows.ts";

const lanes = {
  agreement: {en: "Agreement, by year of signature", ja: "協定（署名年）"},
  labor: {en: "Pay of base workers (most workers paid)", ja: "労務費（上限労働者数）"},
  utilities: {en: "Utilities (share of Japan, or ceiling)", ja: "光熱水料等（負担割合・上限）"},
  "training-relocation": {en: "Training relocation (billion yen a year)", ja: "訓練移転費（年額、億円）"},
  "training-equipment": {en: "Training equipment (billion yen in all)", ja: "訓練資機材（総額、億円）"},
  package: {en: "All host-nation support (billion yen a year)", ja: "駐留経費負担全体（年額、億円）"}
} as const satisfies Record<Item, Words>;

const [basePay] = specialMeasuresBreaks;

const laneIds = Object.keys(lanes) as Item[];

export const specialMeasures = defineFigure<MeasureRow>({
  id: "special-measures",
  datasets: ["special-measures-terms", "agreements"],
  page: "/agreements",
  rows: measureRows,
  title(rows, locale) {
    const {dropped, first, last, share} = summary(rows);
    const falls = share !== null && share.to < share.from;
    if (locale === "ja") {
      const kinds = `特別協定で日本が負担する経費は${first.year}年の${first.kinds}種類から${last.kinds}種類に`;
      const never = dropped ? "" : "。外れた経費はない";
      const utilities = `光熱水料の負担割合は${formatPercent(share?.from ?? 0)}から${formatPercent(share?.to ?? 0)}に低下`;
      return `${kinds}${never}${falls ? `${dropped ? "。" : "が、"}${utilities}` : ""}`;
    }
    const kinds = `Special agreements make Japan pay ${inWords(last.kinds)} kinds of U.S. forces’ costs, ${last.kinds > first.kinds ? "up from " : ""}${inWords(first.kinds)} in ${first.year}`;
    const never = dropped ? "" : "; none was dropped";
    const utilities = `its share of utilities fell from ${formatPercent(share?.from ?? 0)} to ${formatPercent(share?.to ?? 0)}`;
    return `${kinds}${never}${falls ? `${dropped ? "; " : ", though "}${utilities}` : ""}`;
  },
  subtitle: (_, locale) =>
    locale === "en"
      ? "Costs that special measures agreements cover, and the ceilings, shares and yen amounts agreed where printed"
      : "特別協定の対象経費と、合意された上限・割合・金額（記載がある場合）",
  alt(rows, locale) {
    const {count, first, last, grownSince} = summary(rows);
    return locale === "en"
      ? `Bars in time for ${count} special measures agreements and protocols from ${first.year} to ${last.year}, and for each cost that they cover: ${first.kinds} in ${first.year}, ${last.kinds} since ${grownSince}. The latest ends on ${formatDate(last.ends, locale)}.`
      : `${first.year}〜${last.year}年の特別協定・議定書${count}件と対象経費ごとの期間の図。対象は${first.year}年に${first.kinds}種類、${grownSince}年以降${last.kinds}種類。最新の協定は${formatDate(last.ends, locale)}まで。`;
  },
  caveat(rows, locale) {
    const since = Math.min(...rows.filter(({value}) => value !== null).map(({year}) => year));
    return locale === "en"
      ? `A bar says that Japan bears the cost in whole or in part, not how much it spent. For agreements signed before ${since} no number was found. Facilities and welfare of workers are paid for without such an agreement.`
      : `帯は全部または一部を負担することを示し、支出額ではない。${since}年より前に署名された協定の数値は確認できない。提供施設整備費と福利費等は特別協定によらない。`;
  },
  breaks: specialMeasuresBreaks,
  notes(rows, locale) {
    const {gaps, totals} = summary(rows);
    const none = gaps.map(({from, to}) =>
      locale === "en"
        ? `None held between ${formatDate(from, locale)} and ${formatDate(to, locale)}.`
        : `${formatDate(from, locale)}から${formatDate(to, locale)}までの間は有効な協定がない。`
    );
    const sums = totals.map(({year, value}) =>
      locale === "en" ? `${formatYen100m(value!, locale)} (${year})` : `${formatYen100m(value!, locale)}（${year}年）`
    );
    return locale === "en"
      ? [
          "An arrow before a share: reached in steps from a higher one.",
          `Where the end is not printed, a bar ends with the start of the next. ${none.join(" ")}`.trim(),
          `Totals of host-nation support announced for five years: ${sums.join(", ")}.`
        ]
      : [
          "割合の前の矢印は、より高い水準から段階的に下げたことを示す。",
          `失効日の記載がない協定は次の協定の開始までを表示。${none.join("")}`,
          `発表された5年間の駐留経費負担総額：${sums.join("、")}。`
        ];
  },
  read: (row, locale) => ({
    series: `${lanes[row.item][locale].replace(/ ?[（(].*|, by.*/, "")}: ${nameOf(row, locale)}`,
    date: `${formatDate(row.starts, locale)}–${formatDate(row.ends, locale)}`,
    value: valueOf(row, locale)
  }),
  readOther: (value, locale) => (value.includes("-") ? formatDate(value, locale) : formatNumber(Number(value))),
  marks: (rows, room) => layoutSpans(data(rows, room), room).marks,
  draw: (rows, options) => spans(data(rows, roomOf(options)), options),
  heights: {narrow: 300, medium: 230, wide: 250},
  facts(rows, locale) {
    const {count, first, last, grownSince, share, workers, totals, gaps} = summary(rows);
    return {
      agreements: String(count),
      "first-year": String(first.year),
      "first-kinds": String(first.kinds),
      "last-year": String(last.year),
      "last-kinds": String(last.kinds),
      "last-end": formatDate(last.ends, locale),
      "grown-since": String(grownSince),
      "share-before": formatPercent(share!.from),
      share: formatPercent(share!.to),
      "workers-least": formatCount(workers.least),
      "workers-most": formatCount(workers.most),
      ...Object.fromEntries(totals.map(({year, value}) => [`total-${year}`, formatYen100m(value!, locale)])),
      ...Object.fromEntries(gaps.map(({to}) => [`gap-to-${to.slice(0, 4)}`, formatDate(to, locale)]))
    };
  }
});

function nameOf({year, protocol}: MeasureRow, locale: Locale): string {
  if (locale === "ja") return protocol ? `${year}年の議定書` : `${year}年の協定`;
  return protocol ? `protocol of ${year}` : `agreement of ${year}`;
}

/** What is agreed, in words. */
function valueOf({term, value, before, protocol}: MeasureRow, locale: Locale): string {
  const en = locale === "en";
  const from = (text: (amount: number) => string) =>
    before === null || before === value ? "" : en ? `, from ${text(before)}` : `（当初${text(before)}）`;
  const yen = (amount: number) => formatYen100m(amount, locale);
  switch (term) {
    case "period":
      return en ? (protocol ? "amends the one before" : "holds") : protocol ? "前の協定を改正" : "有効";
    case "covers":
      return en ? "borne by Japan, in whole or in part" : "全部または一部を日本が負担";
    case "workers":
      return en
        ? `up to ${formatCount(value!)} workers${from(formatCount)}`
        : `上限${formatCount(value!)}人${from((n) => `${formatCount(n)}人`)}`;
    case "share":
      return en
        ? `${formatPercent(value!)} borne by Japan${from(formatPercent)}`
        : `日本側${formatPercent(value!)}${from(formatPercent)}`;
    case "ceiling":
      return en ? `at most ${yen(value!)} a year${from(yen)}` : `各年度${yen(value!)}まで${from(yen)}`;
    case "level":
      return en ? `${yen(value!)} a year` : `年額${yen(value!)}`;
    case "total":
      return en ? `${yen(value!)} over five years` : `5年間で${yen(value!)}`;
  }
}

/** What is written on a bar: short, in the unit that the lane names. */
function labelOf({item, term, value, before, year}: MeasureRow, {locale, width}: Room): string | undefined {
  if (item === "agreement") return String(year);
  if (value === null) return undefined;
  switch (term) {
    case "workers":
      return locale === "en" && width < sizeBreakpoints.wide ? `${(value / 1000).toFixed(1)}k` : formatCount(value);
    case "share":
      return `${before !== null && before > value ? "→ " : ""}${formatPercent(value)}`;
    case "ceiling":
      return locale === "ja" ? `${formatCount(value)}億円` : `¥${formatNumber(value / 10)}bn`;
    default:
      return locale === "ja" ? formatCount(value) : formatNumber(value / 10);
  }
}

function data(rows: readonly MeasureRow[], room: Room): Spans {
  const {locale, width} = room;
  const drawn = rows
    .map((row, index) => ({row, index}))
    .filter(({row: {item, term}}) => item !== "package" || term === "level");
  const ends = drawn.map(({row}) => decimalYear(row.ends));
  const first = Math.floor(Math.min(...drawn.map(({row}) => decimalYear(row.starts))));
  const last = Math.ceil(Math.max(...ends));
  const step = width < narrowWidth ? 10 : 5;
  return {
    lanes: laneIds.map((id) => ({id, label: lanes[id][locale]})),
    spans: drawn.map(({row, index}) => ({
      lane: row.item,
      from: decimalYear(row.starts),
      to: decimalYear(row.ends),
      color: row.item === "agreement" ? "muted" : row.item === "package" ? "extra2" : "japan",
      hollow: row.item === "labor" && row.starts < basePay.from,
      label: labelOf(row, room),
      row: index
    })),
    xDomain: [first, last],
    xTicks: Array.from({length: last - first + 1}, (_, i) => first + i).filter((year) => year % step === 0),
    formatX: String,
    rules: [
      {x: Math.min(...drawn.filter(({row}) => isLaborAfter(row)).map(({row}) => decimalYear(row.starts))), number: 1}
    ],
    apart: 1.5
  };
}

function isLaborAfter({item, starts}: MeasureRow): boolean {
  return item === "labor" && starts >= basePay.from;
}

/** Small whole numbers as a sentence has them. */
function inWords(count: number): string {
  return ["no", "one", "two", "three", "four", "five", "six"][count] ?? String(count);
}
