import {dotLanes} from "../charts/dot-lanes.ts";
import {layoutDotLanes, type Dot, type DotLanes} from "../charts/layout-dot-lanes.ts";
import type {Room} from "../charts/options.ts";
import {yearTicks} from "../charts/ticks.ts";
import {eventBreaks} from "../datasets/event-breaks.ts";
import {eventKinds} from "../datasets/event-kinds.ts";
import {decimalYear, formatDate} from "../lib/format.ts";
import type {Locale, Words} from "../lib/words.ts";
import {defineFigure, roomOf, type Arquero, type DrawnRow, type Tables} from "./figure.ts";
import {groups, type Group, type Kind} from "./timeline-kinds.ts";
import {chosenSeveral, chosenYears, yearsControl, type Several} from "./view.ts";

export interface EventRow extends DrawnRow {
  readonly date: string;
  readonly kind: Kind;
  readonly title_en: string;
  readonly title_ja: string | null;
  /** How many documents tell of it. */
  readonly documents: number;
}

/** The year of the first Security Treaty, from which the chronology is drawn. */
const begins = 1951;

const kindsControl: Several<Group> = {
  kind: "several",
  id: "kinds",
  label: {en: "Kinds of events", ja: "出来事の種類"},
  options: Object.fromEntries(Object.entries(groups).map(([id, {words}]) => [id, words])) as Record<Group, Words>,
  initial: ["alliance", "policy", "beyond"]
};

export const timeline = defineFigure<EventRow>({
  id: "timeline",
  datasets: ["events"],
  page: "/timeline",
  rows: eventRows,
  title(rows, locale) {
    const {abroad, partners, first, empty} = course(rows);
    const isSteady = empty.length === 0;
    if (locale === "ja")
      return `海外での活動は${abroad}年、他の安全保障協力国は${partners}年から年表に現れる。${isSteady ? `対米の条約・協議は${first}年代以降途切れない` : "対米の条約・協議には空白の年代がある"}`;
    const steady = isSteady
      ? `pacts and talks with the United States fill every decade since the ${first}s`
      : "pacts and talks with the United States leave decades out";
    return `Missions abroad enter the chronology in ${abroad} and other security partners in ${partners}; ${steady}`;
  },
  subtitle: (rows, locale, view) => {
    const [from, to] = chosenYears(yearsOf(rows), view);
    return locale === "en"
      ? `Events of the Japan–U.S. alliance and its surroundings by kind, ${from}–${to}; named are those that several documents tell of, where there is room`
      : `日米同盟とその環境に関する出来事（種類別、${from}〜${to}年）。複数の文書にある出来事のうち、余地のあるものに名称を付す`;
  },
  controls: (rows) => [kindsControl, yearsOf(rows)],
  alt(rows, locale) {
    const named = rows.filter(({documents}) => documents > 1);
    const [a, b] = [named[0], named.at(-1)!];
    const event = (row: EventRow) => `${formatDate(row.date, locale)}: ${titleOf(row, locale)}`;
    return locale === "en"
      ? `Dots on lanes of time, a lane for each kind of event, ${rows[0].date.slice(0, 4)} to ${rows.at(-1)!.date.slice(0, 4)}. Of those that several documents tell of, the first and the last are ${event(a)}; ${event(b)}.`
      : `種類別の時間軸に並ぶ点（${rows[0].date.slice(0, 4)}〜${rows.at(-1)!.date.slice(0, 4)}年）。複数の文書にある出来事の最初と最後は、${event(a)}、${event(b)}。`;
  },
  caveat: (_, locale) =>
    locale === "en"
      ? "A choice of what white papers, treaty texts and the press record, not a complete record: dots must not be counted, and a crowded lane may be one that its documents watch closely. Each event stands under one kind, in our coding."
      : "白書の年表、条約本文、報道に基づく選択であり、網羅的ではない。点の数は比較できず、密な列は文書が詳しいだけのこともある。分類は本表による（一件一種類）。",
  breaks: eventBreaks,
  read: (row, locale) => ({
    series: eventKinds[row.kind][locale],
    date: formatDate(row.date, locale),
    value: titleOf(row, locale)
  }),
  readOther: (value, locale) => formatDate(value, locale),
  marks: (rows, room) => layoutDotLanes(lanes(rows, room), room).marks,
  draw: (rows, options) => dotLanes(lanes(rows, roomOf(options)), options),
  heights: {narrow: 780, medium: 740, wide: 700},
  facts(rows, locale) {
    const {abroad, partners, empty} = course(rows);
    const last = rows.at(-1)!;
    const ofAlliance = rows.findLast(({kind}) => Object.hasOwn(groups.alliance.kinds, kind))!;
    const none = {en: "no such decade", ja: "そのような年代はない"};
    const decades = {
      en: `such decades: ${empty.map((d) => `the ${d}s`).join(", ")}`,
      ja: `${empty.map((d) => `${d}年代`).join("、")}がそれに当たる`
    };
    return {
      "empty-decades": (empty.length === 0 ? none : decades)[locale],
      "last-alliance": formatDate(ofAlliance.date, locale),
      abroad: String(abroad),
      partners: String(partners),
      "first-abroad": titleOf(
        rows.find(({kind}) => kind === "overseas-mission")!,
        locale
      ),
      "first-partners": titleOf(
        rows.find(({kind}) => kind === "partners")!,
        locale
      ),
      "first-year": rows[0].date.slice(0, 4),
      "last-date": formatDate(last.date, locale)
    };
  }
});

function eventRows(tables: Tables, {escape}: Arquero): EventRow[] {
  const told = ({other_sources: others}: {other_sources: string | null}) => 1 + (others?.split(", ").length ?? 0);
  return tables.events
    .filter(escape(({date}: EventRow) => Number(date.slice(0, 4)) >= begins))
    .derive({documents: escape(told)})
    .orderby("date", "event_id")
    .select(
      "date",
      "kind",
      "title_en",
      "title_ja",
      "documents",
      "alternatives",
      "status",
      "source_id",
      "locator",
      "note"
    )
    .objects() as EventRow[];
}

function titleOf({title_en, title_ja}: EventRow, locale: Locale): string {
  return locale === "ja" ? (title_ja ?? title_en) : title_en;
}

function yearOf({date}: EventRow): number {
  return Number(date.slice(0, 4));
}

function yearsOf(rows: readonly EventRow[]) {
  return yearsControl(begins, Math.max(...rows.map(yearOf)));
}

/** When two kinds begin, and how far those of the alliance itself reach. */
function course(rows: readonly EventRow[]) {
  const start = (wanted: Kind) => yearOf(rows.find(({kind}) => kind === wanted)!);
  const decade = (row: EventRow) => Math.floor(yearOf(row) / 10) * 10;
  const own = new Set(rows.filter(({kind}) => Object.hasOwn(groups.alliance.kinds, kind)).map(decade));
  const all = new Set(rows.map(decade));
  return {
    abroad: start("overseas-mission"),
    partners: start("partners"),
    first: Math.min(...all),
    /** Decades without an event of the alliance itself. */
    empty: [...all].filter((d) => !own.has(d))
  };
}

/** The kinds of the chosen groups as lanes, those told most often first to be named. */
function lanes(rows: readonly EventRow[], {locale, view = {}}: Room): DotLanes {
  const [first, last] = chosenYears(yearsOf(rows), view);
  const shown = chosenSeveral(kindsControl, view).flatMap((group) =>
    Object.entries<Words>(groups[group].kinds).map(([kind, words]) => ({
      ...{id: kind, label: words[locale]},
      color: groups[group].color
    }))
  );
  const dots = rows
    .map((row, index) => ({...row, index}))
    .filter((row) => yearOf(row) >= first && yearOf(row) <= last)
    .sort((a, b) => b.documents - a.documents || a.index - b.index)
    .flatMap((row): Dot[] => {
      const lane = shown.find(({id}) => id === row.kind);
      if (!lane) return [];
      const label = row.documents > 1 ? {label: titleOf(row, locale)} : {};
      return [{lane: lane.id, x: decimalYear(row.date), color: lane.color, row: row.index, ...label}];
    });
  return {
    lanes: shown,
    dots,
    xDomain: [first, last + 1],
    xTicks: yearTicks(first, last + 1),
    formatX: String,
    rules: eventBreaks.flatMap(({from}, i) => {
      const x = decimalYear(from);
      return x > first && x < last + 1 ? [{x, number: i + 1}] : [];
    })
  };
}
