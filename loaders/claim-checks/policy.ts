import {formatDate} from "../../src/lib/format.ts";
import {evidence, lacking, outcome, same, type Check, type Published} from "./check.ts";
import {dated, eventRow, type Event} from "./dated.ts";
import {postureRow, type Posture} from "./posture.ts";
import {written} from "./written.ts";

type Grant = Published<{
  readonly grant_id: string;
  readonly kind: string;
  readonly fiscal_year: number;
  readonly title_en: string;
  readonly title_ja: string;
}>;

const southwest: Check = {
  claim: "southwest-buildup",
  datasets: ["sdf-posture"],
  run(tables, {escape}) {
    const camps = tables["sdf-posture"]
      .filter(
        escape(
          ({kind, title_en, date}: Posture) =>
            kind === "milestone" && /^Camp .* established/.test(title_en) && date > "2010-12" && date < written
        )
      )
      .orderby("date", "posture_id")
      .objects() as Posture[];
    const says = {
      en: `Camps opened on the southwestern islands since the guidelines of 2010: ${camps.length}.`,
      ja: `2010年の大綱以降に南西諸島で開設された駐屯地：${camps.length}。`
    };
    return outcome([{says, holds: camps.length > 1}], {rows: camps.map(postureRow)});
  }
};

const missileDefense: Check = {
  claim: "sm3-pac3-deployed",
  datasets: ["sdf-posture"],
  run(tables, {escape}) {
    const rows = tables["sdf-posture"]
      .filter(
        escape(
          ({posture_id, date}: Posture) =>
            /^(?:aegis-bmd-destroyers|pac3-first-unit)/.test(posture_id) && date < written
        )
      )
      .orderby("date")
      .objects() as Posture[];
    const ships = rows.filter(({posture_id}) => posture_id.startsWith("aegis"));
    const units = rows.filter(({posture_id}) => posture_id.startsWith("pac3"));
    const most = Math.max(0, ...ships.map(({value}) => value ?? 0));
    return outcome(
      [
        {
          says: {
            en: `Aegis destroyers for missile defense, most on record: ${most}.`,
            ja: `弾道ミサイル対処能力を持つイージス艦：最多${most}隻。`
          },
          holds: most > 0
        },
        {
          says:
            units.length > 0
              ? {en: "A PAC-3 unit is on record.", ja: "PAC-3部隊の配備の記録がある。"}
              : {en: "No PAC-3 unit is on record.", ja: "PAC-3部隊の記録はない。"},
          holds: units.length > 0
        }
      ],
      {rows: rows.map(postureRow)}
    );
  }
};

const aegisAshore: Check = {
  claim: "aegis-ashore-since-2017",
  datasets: ["events"],
  run({events}, {escape}) {
    const [end] = events
      .filter(
        escape(({event_id, date}: Event) => event_id === "2020-national-security-council-ends-aegis" && date < written)
      )
      .objects() as Event[];
    const says = end
      ? {
          en: `Chronology: the plan was ended on ${formatDate(end.date, "en")}, before the article was written.`,
          ja: `年表：計画は記事の執筆前、${formatDate(end.date, "ja")}に終了した。`
        }
      : {en: "The chronology tells of no end of the plan.", ja: "年表に計画終了の記載はない。"};
    return outcome([{says, holds: end === undefined}], {rows: end ? [eventRow(end)] : []});
  }
};

const firstBase: Check = {
  claim: "djibouti-first-base",
  datasets: ["events", "sdf-posture"],
  run({events, "sdf-posture": posture}, {escape}) {
    const [opened] = events
      .filter(escape(({event_id}: Event) => event_id === "2011-sdf-base-djibouti-inaugurated-first"))
      .objects() as Event[];
    const abroad = posture
      .filter(escape(({kind}: Posture) => kind === "base-abroad"))
      .orderby("date", "posture_id")
      .objects() as Posture[];
    const [first] = abroad;
    if (!opened || !first) return lacking("events");
    const says = {
      en: `The earliest base abroad in the table of posture: ${first.title_en}, ${formatDate(first.date, "en")}.`,
      ja: `態勢の表で最も早い国外拠点：${first.title_ja}、${formatDate(first.date, "ja")}。`
    };
    return outcome([{says, holds: first.title_en.includes("Djibouti") && first.date.startsWith("2011")}], {
      qualified: true,
      beside: [
        {
          en: `Chronology: ${opened.title_en}, ${formatDate(opened.date, "en")}.`,
          ja: `年表：${opened.title_ja ?? opened.title_en}、${formatDate(opened.date, "ja")}。`
        }
      ],
      rows: [postureRow(first), eventRow(opened)]
    });
  }
};

const onlyBase: Check = {
  claim: "djibouti-only-base",
  datasets: ["sdf-posture"],
  run(tables, {escape}) {
    const rows = tables["sdf-posture"]
      .filter(escape(({kind, date}: Posture) => kind === "base-abroad" && date < written))
      .orderby("date", "posture_id")
      .objects() as Posture[];
    const places = [...new Set(rows.map(({title_en}) => title_en.split(",")[0]))];
    const says = {
      en: `Bases abroad in the table of posture: ${places.length} (${places.join("; ")}).`,
      ja: `態勢の表にある国外拠点：${places.length}か所。`
    };
    return outcome([{says, holds: places.length === 1 && places[0].includes("Djibouti")}], {
      rows: rows.map(postureRow)
    });
  }
};

const firstAssistance: Check = {
  claim: "security-assistance-first",
  datasets: ["security-assistance"],
  run(tables, {escape}) {
    const grants = tables["security-assistance"]
      .filter(escape(({kind}: Grant) => kind === "grant"))
      .orderby("fiscal_year", "grant_id")
      .objects() as Grant[];
    const first = grants[0]?.fiscal_year;
    const says = {
      en: `The first grants on record are of FY${first}.`,
      ja: `記録にある最初の供与は${first}年度である。`
    };
    return outcome([{says, holds: first === 2023}], {
      qualified: true,
      rows: grants
        .filter(({fiscal_year}) => fiscal_year === first)
        .map((row) =>
          evidence("security-assistance", row, {en: row.title_en, ja: row.title_ja}, same(String(row.fiscal_year)))
        )
    });
  }
};

export const policyChecks: readonly Check[] = [
  dated("dynamic-defense-2010", "2010-national-defense-program-guidelines-fy2011", "2010"),
  southwest,
  dated("council-december-2013", "2013-national-security-council-established", "2013-12"),
  dated("secretariat-december-2013", "2014-national-security-secretariat-starts-work", "2013-12"),
  dated("strategy-2013", "2013-first-national-security-strategy-new", "2013"),
  dated("budget-approved", "2024-cabinet-approves-fy2025-budget", "2024-12"),
  dated("missile-defense-late-1990s", "1998-two-plus-two-agrees-joint", "1998"),
  missileDefense,
  aegisAshore,
  firstBase,
  onlyBase,
  dated("open-indo-pacific-2016", "2016-abe-presents-free-open-indo", "2016"),
  dated("security-assistance-2023", "2023-official-security-assistance-framework-adopted", "2023-04"),
  firstAssistance,
  dated("ishiba-new-prime-minister", "2024-ishiba-becomes-prime-minister", "2024-10-01")
];
