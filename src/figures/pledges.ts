import {layoutSpans, type Span, type Spans} from "../charts/layout-spans.ts";
import {narrowWidth, type Room} from "../charts/options.ts";
import {spans} from "../charts/spans.ts";
import {formatCount} from "../lib/format.ts";
import {list} from "../lib/list.ts";
import type {Locale} from "../lib/words.ts";
import {defineFigure, roomOf} from "./figure.ts";
import {partnerName, theName} from "./partner-names.ts";
import {pledgeRows, pledgeTypes, type PledgeRow, type PledgeType} from "./pledges-rows.ts";

const types = Object.keys(pledgeTypes) as PledgeType[];

export const pledges = defineFigure<PledgeRow>({
  id: "pledges",
  datasets: ["alliance-pledges"],
  page: "/agreements",
  rows: pledgeRows,
  title(rows, locale) {
    const {defenders, defended, only, first, last} = summary(rows);
    const names = list(
      defenders.map((code) => theName(code, locale)),
      locale
    );
    const back = list(
      defended.map((code) => theName(code, locale)),
      locale
    );
    return locale === "en"
      ? `${capital(names || "no one")} pledged to defend Japan in every year from ${first} to ${last}; Japan pledged to defend ${back || "no one"}, and ${formatCount(only)} others only not to attack`
      : `${first}〜${last}年、日本防衛を毎年約束したのは${names ? `${names}のみ` : "なし"}。日本が防衛を約束した相手は${back || "なく"}、他の${formatCount(only)}か国とは不可侵のみ`;
  },
  subtitle: (rows, locale) => {
    const {first, last} = summary(rows);
    return locale === "en"
      ? `Pledges in formal alliances of Japan by type and direction, ${first} to ${last}, as the ATOP project codes the treaties`
      : `日本の正式な同盟条約上の約束（種類・方向別、${first}〜${last}年、ATOPプロジェクトの分類）`;
  },
  alt(rows, locale) {
    const lines = withUsa(rows).map(
      (row) => `${laneLabel(laneOf(row), locale)} ${row.first}–${row.last}${row.made ? "" : ` ${notMade[locale]}`}`
    );
    const {only, last} = summary(rows);
    return locale === "en"
      ? `Bars in time of pledges. ${lines.join("; ")}. Below, non-aggression alone between Japan and others, growing to ${only} partners in ${last}.`
      : `約束の期間を棒で示した図。${lines.join("、")}。その下に不可侵のみの相手国、${last}年には${only}か国。`;
  },
  caveat(rows, locale) {
    const {last} = summary(rows);
    return locale === "en"
      ? `This is how one project reads the words of treaties; it ends in ${last}, and is no measure of what a state would do. “Alliance” is wide there: most of the partners since 2003 are parties to ASEAN’s Treaty of Amity and Cooperation.`
      : `一つの研究プロジェクトによる条文の分類で、${last}年までしかなく、実際の行動を示すものではない。「同盟」の範囲は広く、2003年以降の相手の大半は東南アジア友好協力条約の締約国である。`;
  },
  breaks: [],
  notes(rows, locale) {
    const never = types.filter((type) => !rows.some((row) => row.type === type && row.made));
    const words = list(
      never.map((type) => (locale === "en" ? pledgeTypes[type].en.toLowerCase() : pledgeTypes[type].ja)),
      locale
    );
    return locale === "en"
      ? [
          `Outlined: an alliance is coded, but not with this pledge.${never.length > 0 ? ` Of the types that ATOP codes, ${words} ${never.length === 1 ? "was" : "were"} pledged by none in these years.` : ""}`
        ]
      : [
          `枠線：同盟と分類されるが、この約束を含まない期間。${never.length > 0 ? `ATOPの分類のうち${words}は、この間いずれの国も約束していない。` : ""}`
        ];
  },
  read(row, locale) {
    const {from_iso3, to_iso3, mutual, type, made, first, last} = row;
    const [from, to] = [partnerName(from_iso3, locale), partnerName(to_iso3, locale)];
    return {
      series: `${pledgeTypes[type][locale]}${locale === "en" ? ": " : "："}${from} ${mutual ? "⇄" : "→"} ${to}`,
      date: `${first}–${last}`,
      value: made ? (locale === "en" ? "pledged" : "約束あり") : notMade[locale]
    };
  },
  marks: (rows, room) => layoutSpans(data(rows, room), room).marks,
  draw: (rows, options) => spans(data(rows, roomOf(options)), options),
  heights: {narrow: 690, medium: 610, wide: 610},
  facts(rows, locale) {
    const {first, last, only, onlyNames} = summary(rows);
    return {
      first: String(first),
      last: String(last),
      others: formatCount(only),
      neighbors: list(
        neighbors.filter((code) => onlyNames.includes(code)).map((code) => theName(code, locale)),
        locale
      )
    };
  }
});

/** States across the sea from Japan, which the prose names. */
const neighbors = ["CHN", "KOR", "PRK", "RUS"];

const notMade = {en: "not pledged", ja: "約束なし"} as const;

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function partnerOf({from_iso3, to_iso3}: PledgeRow): string {
  return from_iso3 === "JPN" ? to_iso3 : from_iso3;
}

function withUsa(rows: readonly PledgeRow[]): PledgeRow[] {
  return rows.filter((row) => partnerOf(row) === "USA");
}

function summary(rows: readonly PledgeRow[]) {
  const [first, last] = [Math.min(...rows.map((row) => row.first)), Math.max(...rows.map((row) => row.last))];
  const ofDefense = rows.filter(({type, made}) => type === "defense" && made);
  const always = ofDefense.filter((row) => row.first === first && row.last === last);
  const partners = [...new Set(rows.filter(({made}) => made).map(partnerOf))];
  const onlyNames = partners.filter((partner) =>
    rows.every((row) => partnerOf(row) !== partner || row.type === "nonaggression")
  );
  return {
    first,
    last,
    /** States that pledged to defend Japan in every year. */
    defenders: always.filter((row) => row.to_iso3 === "JPN" || row.mutual).map(partnerOf),
    /** States that Japan ever pledged to defend. */
    defended: ofDefense.filter((row) => row.from_iso3 === "JPN").map(partnerOf),
    onlyNames,
    only: onlyNames.length
  };
}

/** A lane: a type of pledge between Japan and the United States, or and others, in one direction or both. */
interface Lane {
  readonly type: PledgeType;
  readonly partner: "USA" | "other";
  readonly direction: "to-japan" | "from-japan" | "mutual";
}

function laneOf(row: PledgeRow): Lane {
  return {
    type: row.type,
    partner: partnerOf(row) === "USA" ? "USA" : "other",
    direction: row.mutual ? "mutual" : row.to_iso3 === "JPN" ? "to-japan" : "from-japan"
  };
}

function laneId({type, partner, direction}: Lane): string {
  return `${partner}-${type}-${direction}`;
}

function laneLabel({type, partner, direction}: Lane, locale: Locale): string {
  const japan = partnerName("JPN", locale);
  const other = partner === "USA" ? (locale === "en" ? "U.S." : "米国") : locale === "en" ? "others" : "他国";
  const arrow = direction === "mutual" ? "⇄" : "→";
  const [from, to] = direction === "to-japan" ? [capital(other), japan] : [japan, other];
  return `${pledgeTypes[type][locale]}${locale === "en" ? ": " : "："}${from} ${arrow} ${to}`;
}

/** The alliance with the United States first, defense before the rest, the pledge to Japan before that from it. */
function lanesOf(rows: readonly PledgeRow[]): Lane[] {
  const directions = ["to-japan", "from-japan", "mutual"] as const;
  const present = new Set(rows.map((row) => laneId(laneOf(row))));
  return (["USA", "other"] as const).flatMap((partner) =>
    types.flatMap((type) =>
      directions.map((direction) => ({type, partner, direction})).filter((lane) => present.has(laneId(lane)))
    )
  );
}

function data(rows: readonly PledgeRow[], {locale, width}: Room): Spans {
  const {first, last} = summary(rows);
  const label = (row: PledgeRow) =>
    partnerOf(row) === "USA"
      ? `${row.made ? "" : `${notMade[locale]} `}${width < narrowWidth ? "" : `${row.first}–${row.last}`}`.trim()
      : partnerName(partnerOf(row), locale);
  return {
    lanes: lanesOf(rows).map((lane) => ({id: laneId(lane), label: laneLabel(lane, locale)})),
    spans: rows.map((row, index): Span => {
      const usa = partnerOf(row) === "USA";
      return {
        lane: laneId(laneOf(row)),
        from: row.first,
        to: row.last + 1,
        color: usa ? (row.from_iso3 === "JPN" && !row.mutual ? "japan" : "usa") : "other",
        hollow: !row.made,
        label: label(row),
        row: index
      };
    }),
    xDomain: [first, last + 1],
    xTicks: [1960, 1980, 2000, last].filter((year, i, all) => i === all.length - 1 || last - year >= 8),
    formatX: String,
    labelsBefore: true
  };
}
