import {narrowWidth, type Room} from "../charts/options.ts";
import {ticksTo} from "../charts/ticks.ts";
import type {TimeLines} from "../charts/time-lines.ts";
import type {Panel, PanelBox, Series} from "../charts/time-panel.ts";
import type {CountedKind} from "../datasets/agreement-counts.ts";
import type {Break} from "../datasets/spec.ts";
import {decimalYear, formatCount} from "../lib/format.ts";
import type {Locale, Words} from "../lib/words.ts";
import type {InstrumentRow} from "./agreements-cumulative-rows.ts";
import {chosen, type Choice, type View} from "./view.ts";

type Topic = "forces" | "equipment" | "information" | "cooperation" | "grants" | "rest";

/** What each kind of instrument is about, for a choice that stays short. */
const topics: Readonly<Record<CountedKind, Topic>> = {
  "mutual-security-treaty": "forces",
  sofa: "forces",
  "sofa-supplement": "forces",
  sma: "forces",
  raa: "forces",
  acsa: "forces",
  realignment: "forces",
  territory: "forces",
  "equipment-transfer": "equipment",
  "arms-technology-transfer": "equipment",
  "equipment-memorandum": "equipment",
  "joint-development": "equipment",
  "missile-defense": "equipment",
  "military-assistance": "equipment",
  "information-security": "information",
  guidelines: "cooperation",
  "joint-declaration": "cooperation",
  "joint-statement": "cooperation",
  "defense-memorandum": "cooperation",
  "defense-arrangement": "cooperation",
  "communication-mechanism": "cooperation",
  "incidents-at-sea": "cooperation",
  osa: "grants",
  space: "rest",
  "economic-memorandum": "rest"
};

export const kindChoice = {
  kind: "choice",
  id: "kind",
  label: {en: "Kind", ja: "種類"},
  options: {
    all: {en: "All kinds", ja: "全種類"},
    forces: {en: "Treaties of alliance, forces, supplies", ja: "同盟条約・部隊・物品役務"},
    equipment: {en: "Equipment and technology", ja: "装備・技術"},
    information: {en: "Security of information", ja: "情報保護"},
    cooperation: {en: "Cooperation and exchanges", ja: "協力・交流"},
    grants: {en: "Grants (OSA)", ja: "供与（OSA）"},
    rest: {en: "Space and economic security", ja: "宇宙・経済安全保障"}
  },
  initial: "all"
} as const satisfies Choice;

const series = {
  other: {label: {en: "Others", ja: "米国以外"}, color: "other"},
  usa: {label: {en: "U.S.", ja: "米国"}, color: "usa"}
} as const;

const headings = {
  binding: {en: "Binding in law: treaties, agreements", ja: "法的拘束力あり：条約・行政取極"},
  soft: {en: "Not binding: memoranda, statements", ja: "法的拘束力なし：覚書・共同声明等"}
} as const satisfies Record<string, Words>;

/** Two panels on the same scales, beside or below each other. */
export function lines(rows: readonly InstrumentRow[], room: Room, breaks: readonly Break[]): TimeLines {
  const {width, height, locale, view = {}} = room;
  const shown = choose(rows, view);
  const counts = [true, false].flatMap((binding) =>
    (["usa", "other"] as const).map((group) => shown.filter((row) => row.group === group && row.binding === binding))
  );
  const yTicks = ticksTo(Math.max(1, ...counts.map(({length}) => length)));
  const last = Math.max(...rows.map(({signed}) => decimalYear(signed)));
  const common = {
    xDomain: [1950, last + 0.5],
    yDomain: [0, yTicks.at(-1)!],
    yTicks: yTicks.filter(Number.isInteger),
    xTicks: [1960, 1980, 2000, 2020],
    formatX: String,
    formatY: formatCount,
    gutter: 30,
    maxStep: Infinity,
    rules: breaks.map(({from}, i) => ({x: Number(from), number: i + 1}))
  } satisfies Partial<Panel>;
  const panel = (binding: boolean): Panel => ({
    ...common,
    heading: headings[binding ? "binding" : "soft"][locale],
    series: (["usa", "other"] as const).map((group) => line(shown, group, binding, last, breaks, locale))
  });
  const narrow = width < narrowWidth;
  const gap = narrow ? 8 : 24;
  const box = (i: number): PanelBox =>
    narrow
      ? {x: 0, y: (i * (height + gap)) / 2, width, height: (height - gap) / 2}
      : {x: (i * (width + gap)) / 2, y: 0, width: (width - gap) / 2, height};
  return {panels: [true, false].map((binding, i) => ({panel: panel(binding), box: box(i)}))};
}

function choose(rows: readonly InstrumentRow[], view: View) {
  const kind = chosen(kindChoice, view);
  return rows
    .map((row, index) => ({...row, index}))
    .filter((row) => kind === "all" || topics[row.kind as CountedKind] === kind);
}

function line(
  shown: readonly (InstrumentRow & {index: number})[],
  group: "usa" | "other",
  binding: boolean,
  last: number,
  breaks: readonly Break[],
  locale: Locale
): Series {
  const own = shown.filter((row) => row.group === group && row.binding === binding);
  return {
    id: group,
    label: own.length > 0 ? `${series[group].label[locale]} ${formatCount(own.length)}` : "",
    color: series[group].color,
    stepsTo: last,
    // The tables by partner are of partners besides the United States.
    breaks: group === "other" ? breaks.map(({from}) => Number(from)) : [],
    points: own.map(({signed, index}, i) => ({x: decimalYear(signed), y: i + 1, row: index}))
  };
}
