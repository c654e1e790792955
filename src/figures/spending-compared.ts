import {layoutTimeLines, timeLines} from "../charts/time-lines.ts";
import {militaryExpenditureBreaks as breaks} from "../datasets/military-expenditure-breaks.ts";
import {formatDollarsM, formatPercent} from "../lib/format.ts";
import {list} from "../lib/list.ts";
import {yearRanges} from "../lib/year-ranges.ts";
import {defineFigure, roomOf} from "./figure.ts";
import {
  countriesChoice,
  countryNames,
  measureChoice,
  scaleChoice,
  spendingLines as lines,
  spendingYears
} from "./spending-compared-lines.ts";
import {spendingRows, standing, valueOf, type Country, type SpendingRow} from "./spending-compared-rows.ts";
import {chosen} from "./view.ts";

export const spendingCompared = defineFigure<SpendingRow>({
  id: "spending-compared",
  datasets: ["military-expenditure"],
  page: "/budgets",
  rows: spendingRows,
  title(rows, locale) {
    const {share, usd, rank, countries, times} = standing(rows);
    const percent = formatPercent(valueOf(share), 1);
    const china = times("CHN", usd.year).toFixed(1);
    return locale === "en"
      ? `Japan spends ${percent} of GDP on its military (${share.year}), ${place(rank, countries.length)} of ${countries.length} countries; in dollars China spends ${china} times as much (${usd.year})`
      : `日本の軍事支出はGDPの${percent}（${share.year}年）で${countries.length}か国中${rank}位、ドルでは中国が日本の${china}倍（${usd.year}年）`;
  },
  subtitle(_, locale, view) {
    if (chosen(measureChoice, view) === "share-of-gdp") {
      return locale === "en"
        ? "Military expenditure as a share of GDP, calendar years, percent"
        : "軍事支出の対GDP比（暦年、％）";
    }
    return locale === "en"
      ? "Military expenditure, calendar years, billion dollars of the year"
      : "軍事支出（暦年、名目、億ドル）";
  },
  controls: (rows) => [measureChoice, scaleChoice, countriesChoice, spendingYears(rows)],
  alt(rows, locale) {
    const {share, countries} = standing(rows);
    const ends = countries.map((iso3) => {
      const row = rows.find((r) => r.iso3 === iso3 && r.measure === "share-of-gdp" && r.year === share.year)!;
      return `${countryNames[iso3][locale]} ${formatPercent(valueOf(row), 1)}`;
    });
    return locale === "en"
      ? `Lines of military expenditure as a share of GDP since ${rows[0].year}. In ${share.year}: ${list(ends, "en")}.`
      : `${rows[0].year}年以降の軍事支出の対GDP比の折れ線グラフ。${share.year}年は${list(ends, "ja")}。`;
  },
  caveat: (_, locale) =>
    locale === "en"
      ? "SIPRI’s reckoning, in part its estimates: not Japan’s initial budget, and not what a government says of itself. Shares and dollars come from different releases and cannot be divided by each other. Dollars are at market rates."
      : "SIPRIの算定で、推計を含む。日本の当初予算とも各国の公表額とも異なる。GDP比とドル額は異なる版によるため相互に割れない。ドルは市場相場。",
  breaks,
  notes(rows, locale) {
    const {share, usd} = standing(rows);
    return locale === "en"
      ? [
          `An extract from ${rows[0].year} on, shares to ${share.year} and dollars to ${usd.year}; Russia begins later. The United States by fiscal year, which ends in September.`
        ]
      : [
          `${rows[0].year}年以降の抜粋。GDP比は${share.year}年、ドル額は${usd.year}年まで。ロシアはより後から。米国は9月に終わる会計年度。`
        ];
  },
  read: (row, locale) => ({
    series: countryNames[row.iso3][locale],
    date: locale === "en" ? String(row.year) : `${row.year}年`,
    value:
      row.measure === "share-of-gdp"
        ? `${formatPercent(valueOf(row), 2)}${locale === "en" ? " of GDP" : "（GDP比）"}`
        : formatDollarsM(valueOf(row), locale)
  }),
  marks: (rows, room) => layoutTimeLines(lines(rows, room)).marks,
  draw: (rows, options) => timeLines(lines(rows, roomOf(options)), options),
  heights: {narrow: 380, medium: 400, wide: 440},
  facts(rows, locale) {
    const {share, usd, first, low, rank, countries, lowest, times, chinaPassed} = standing(rows);
    const ratio = (iso3: Country, year: number) => times(iso3, year).toFixed(1);
    return {
      share: formatPercent(valueOf(share), 1),
      "share-year": String(share.year),
      "share-low": formatPercent(valueOf(low), 2),
      "share-low-year": String(low.year),
      rank: locale === "en" ? place(rank, countries.length) : `${rank}位`,
      countries: String(countries.length),
      "lowest-years": list(yearRanges(lowest), locale),
      dollars: formatDollarsM(valueOf(usd), locale),
      "dollar-year": String(usd.year),
      "china-times": ratio("CHN", usd.year),
      "china-first": formatPercent(times("CHN", first.year) * 100, 0),
      "first-year": String(first.year),
      "china-passed": String(chinaPassed ?? ""),
      "us-times": times("USA", usd.year).toFixed(0),
      "korea-percent": formatPercent(times("KOR", usd.year) * 100, 0),
      "korea-first": formatPercent(times("KOR", first.year) * 100, 0)
    };
  }
});

const ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"];

/** `the smallest share`, `the second smallest`; counted from the top where that is nearer. */
function place(rank: number, of: number): string {
  const fromBelow = of - rank;
  const [end, name] = fromBelow < rank - 1 ? [fromBelow, "smallest"] : [rank - 1, "largest"];
  return `the ${end === 0 ? "" : `${ordinals[end]} `}${name} share`;
}
