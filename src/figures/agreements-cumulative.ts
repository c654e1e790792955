import {layoutTimeLines, timeLines} from "../charts/time-lines.ts";
import {tablesEnd2020} from "../datasets/agreement-breaks.ts";
import {agreementKinds} from "../datasets/agreement-words.ts";
import {formatCount, formatDate} from "../lib/format.ts";
import {list} from "../lib/list.ts";
import type {Locale} from "../lib/words.ts";
import {kindChoice, lines} from "./agreements-cumulative-lines.ts";
import {instrumentRows, type InstrumentRow} from "./agreements-cumulative-rows.ts";
import {defineFigure, roomOf} from "./figure.ts";
import {partnerName} from "./partner-names.ts";
import {chosen} from "./view.ts";

const breaks = [tablesEnd2020];

export const agreementsCumulative = defineFigure<InstrumentRow>({
  id: "agreements-cumulative",
  datasets: ["agreement-counts", "agreements"],
  page: "/agreements",
  rows: instrumentRows,
  title(rows, locale) {
    const {usa, other, since, bindingSince} = summary(rows);
    if (locale === "ja") {
      const base = `日本の安全保障関係文書は、米国以外と${formatCount(other.length)}件、米国と${formatCount(usa.length)}件`;
      if (since === undefined) return base;
      return `${base}。総数では${since}年から${bindingSince === undefined ? "" : `、法的拘束力のあるものでは${bindingSince}年から`}米国以外が上回る`;
    }
    if (since === undefined)
      return `Japan has signed ${formatCount(usa.length)} listed security instruments with the United States and ${formatCount(other.length)} with others`;
    const binding = bindingSince === undefined ? "" : `, those binding in law since ${bindingSince}`;
    return `Japan’s listed security instruments with others outnumber those with the United States ${formatCount(other.length)} to ${formatCount(usa.length)}: all told since ${since}${binding}`;
  },
  subtitle(_, locale, view) {
    const kind = chosen(kindChoice, view);
    const of = kind === "all" ? "" : kindChoice.options[kind][locale];
    return locale === "en"
      ? `Instruments in the agreements table, cumulative by date of signature${of && `: ${of}`}`
      : `agreements表の文書の累計（署名日による）${of && `：${of}`}`;
  },
  controls: () => [kindChoice],
  alt(rows, locale) {
    const {bindingUsa, bindingOther, softUsa, softOther, firstOther} = summary(rows);
    return locale === "en"
      ? `Two step charts of instruments signed since ${year(rows[0])}. Binding in law: ${bindingUsa.length} with the United States, ${bindingOther.length} with others. Not binding: ${softUsa.length} and ${softOther.length}. The first listed with another partner is of ${year(firstOther)}.`
      : `${year(rows[0])}年以降に署名された文書の累計（二面の階段状グラフ）。法的拘束力あり：米国${bindingUsa.length}件、米国以外${bindingOther.length}件。なし：${softUsa.length}件、${softOther.length}件。米国以外との最初の収録文書は${year(firstOther)}年。`;
  },
  caveat: (_, locale) =>
    locale === "en"
      ? "A count gives a treaty of alliance and a memorandum on exchanges the same weight. The list is not complete, and what has ended or been replaced stays in. What binds in law is our coding from the Japanese side, which no source states."
      : "件数は同盟条約も交流覚書も同じ1件と数える。一覧は網羅的でなく、失効・代替された文書も含む。法的拘束力の有無は日本側から見た本表の分類で、出典の記載ではない。",
  breaks,
  notes(rows, locale) {
    const {grants, memoranda, successive, several} = summary(rows);
    const apart = several.map((row) => partnersOf(row, locale)).join(locale === "en" ? "; " : "／");
    return locale === "en"
      ? [
          `With others: ${grants} of the binding are exchanges of notes on grants of equipment and works (OSA), ${memoranda} of the others memoranda on defense cooperation or exchanges. With the United States: ${successive} are special measures agreements, of which the next replaces or amends the one before.`,
          `Meetings and their statements are not counted.${several.length > 0 ? ` On neither line, as the United States is one of several partners: ${apart}.` : ""}`
        ]
      : [
          `米国以外：法的拘束力ありのうち${grants}件は装備品等の供与（OSA）の交換公文、なしのうち${memoranda}件は防衛協力・交流に関する覚書等。米国：${successive}件は順次更新・改正される特別協定。`,
          `会合とその声明は数えない。${several.length > 0 ? `米国を含む複数の相手との文書はいずれの線にも含めない（${apart}）。` : ""}`
        ];
  },
  read: (row, locale) => ({
    series: partnersOf(row, locale),
    date: formatDate(row.signed, locale),
    value: agreementKinds[row.kind][locale]
  }),
  readOther: formatDate,
  marks: (rows, room) => layoutTimeLines(lines(rows, room, breaks)).marks,
  draw: (rows, options) => timeLines(lines(rows, roomOf(options), breaks), options),
  heights: {narrow: 520, medium: 330, wide: 380},
  facts(rows, locale) {
    const {usa, other, bindingUsa, bindingOther, softUsa, softOther, since, bindingSince, ...rest} = summary(rows);
    return {
      usa: formatCount(usa.length),
      other: formatCount(other.length),
      "binding-usa": formatCount(bindingUsa.length),
      "binding-other": formatCount(bindingOther.length),
      "soft-usa": formatCount(softUsa.length),
      "soft-other": formatCount(softOther.length),
      since: String(since ?? "—"),
      "binding-since": String(bindingSince ?? "—"),
      "first-usa": formatDate(usa[0].signed, locale),
      "first-other": formatDate(rest.firstOther.signed, locale),
      grants: formatCount(rest.grants),
      "since-without-grants": String(rest.sinceWithoutGrants ?? "—"),
      memoranda: formatCount(rest.memoranda),
      "special-measures": formatCount(rest.successive)
    };
  }
});

function partnersOf({partners}: InstrumentRow, locale: Locale): string {
  return list(
    partners.split(";").map((partner) => partnerName(partner, locale)),
    locale
  );
}

function year({signed}: InstrumentRow): number {
  return Number(signed.slice(0, 4));
}

function summary(rows: readonly InstrumentRow[]) {
  const usa = rows.filter(({group}) => group === "usa");
  const other = rows.filter(({group}) => group === "other");
  const [bindingUsa, bindingOther] = [usa.filter(({binding}) => binding), other.filter(({binding}) => binding)];
  return {
    usa,
    other,
    bindingUsa,
    bindingOther,
    softUsa: usa.filter(({binding}) => !binding),
    softOther: other.filter(({binding}) => !binding),
    several: rows.filter(({group}) => group === "with-usa"),
    firstOther: other[0],
    /** First year from whose end on more are with others, to the last; undefined where that is not so. */
    since: overtaken(usa, other),
    bindingSince: overtaken(bindingUsa, bindingOther),
    sinceWithoutGrants: overtaken(
      bindingUsa,
      bindingOther.filter(({kind}) => kind !== "osa")
    ),
    grants: other.filter(({kind}) => kind === "osa").length,
    memoranda: other.filter(({kind}) => kind === "defense-memorandum").length,
    successive: usa.filter(({kind}) => kind === "sma").length
  };
}

function overtaken(usa: readonly InstrumentRow[], other: readonly InstrumentRow[]): number | undefined {
  const years = [...usa, ...other].map(year).sort((a, b) => a - b);
  const until = (rows: readonly InstrumentRow[], end: number) => rows.filter((row) => year(row) <= end).length;
  const behind = years.findLastIndex((end) => until(other, end) <= until(usa, end));
  return behind === years.length - 1 ? undefined : years[behind + 1];
}
