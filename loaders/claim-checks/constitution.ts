import {formatCount, formatDate} from "../../src/lib/format.ts";
import {list} from "../../src/lib/list.ts";
import type {Answer} from "./answer.ts";
import {evidence, lacking, outcome, same, type Arquero, type Check, type Published, type Tables} from "./check.ts";
import {dated, eventRow, type Event} from "./dated.ts";
import {written} from "./written.ts";

type Plan = Published<{
  readonly plan_id: string;
  readonly name_en: string;
  readonly name_ja: string;
  readonly kind: string;
  readonly adopted: string | null;
}>;

/** The events of these ids that the chronology has, in the order asked for. */
function eventsOf({events}: Tables, {escape}: Arquero, ids: readonly string[]): (Event | undefined)[] {
  const found = events.filter(escape(({event_id}: Event) => ids.includes(event_id))).objects() as Event[];
  return ids.map((id) => found.find(({event_id}) => event_id === id));
}

const occupation: Check = {
  claim: "article9-occupation",
  datasets: ["events"],
  run(tables, aq) {
    const [surrender, promulgated, peace] = eventsOf(tables, aq, [
      ...["1945-end-second-world-war", "1946-constitution-japan-promulgated", "1952-peace-treaty-japan-us-security"]
    ]);
    if (!surrender || !promulgated || !peace) return lacking("events");
    const date = ({date: iso}: Event, locale: "en" | "ja") => formatDate(iso, locale);
    const says = {
      en: `Chronology: the Constitution was promulgated on ${date(promulgated, "en")}; the occupation lasted from the end of the war (${date(surrender, "en")}) to the peace treaty (${date(peace, "en")}).`,
      ja: `年表：憲法の公布は${date(promulgated, "ja")}。占領は終戦（${date(surrender, "ja")}）から講和条約の発効（${date(peace, "ja")}）まで。`
    };
    return outcome([{says, holds: surrender.date < promulgated.date && promulgated.date < peace.date}], {
      qualified: true,
      rows: [surrender, promulgated, peace].map(eventRow)
    });
  }
};

const campaign: Check = {
  claim: "abe-revision-campaign",
  datasets: ["polls"],
  run({polls}, {escape}) {
    const asked = polls
      .filter(
        escape(
          ({question_en, answer, date}: Answer) =>
            /\bAbe\b/.test(question_en) && answer === "yes" && date >= "2012-12" && date < "2020-10"
        )
      )
      .orderby("date", "survey_id")
      .objects() as Answer[];
    const years = new Set(asked.map(({date}) => date.slice(0, 4)));
    const says = {
      en: `Surveys on revision as planned by Abe or in his time: ${asked.length}, in ${years.size} different years.`,
      ja: `安倍首相の改憲案または在任中の改正を問うた調査：${years.size}か年に${asked.length}件。`
    };
    return outcome([{says, holds: years.size > 1}], {
      rows: asked.map((row) =>
        evidence(
          "polls",
          row,
          {
            en: `${formatDate(row.date, "en")}: ${row.question_en} ${row.answer_en}`,
            ja: `${formatDate(row.date, "ja")}：${row.question_ja} ${row.answer_ja}`
          },
          same(`${row.share_pct} %`)
        )
      )
    });
  }
};

const unamended: Check = {
  claim: "constitution-unamended",
  datasets: ["events"],
  run(tables, aq) {
    const [effect] = eventsOf(tables, aq, ["1947-constitution-japan-takes-effect"]);
    if (!effect) return lacking("events");
    const {events} = tables;
    const amended = events
      .filter(
        aq.escape(
          ({title_en, date}: Event) =>
            /\bConstitution (?:of Japan )?(?:amended|revised)/.test(title_en) && date > effect.date && date < written
        )
      )
      .objects() as Event[];
    const considered = events.filter(aq.escape(({date}: Event) => date > effect.date && date < written)).numRows();
    const says = {
      en: `Chronology: the Constitution took effect on ${formatDate(effect.date, "en")}; of the ${formatCount(considered)} events since, ${amended.length || "none"} is an amendment.`,
      ja: `年表：憲法の施行は${formatDate(effect.date, "ja")}。その後の${formatCount(considered)}件の出来事のうち改正は${amended.length}件。`
    };
    return outcome([{says, holds: amended.length === 0}], {rows: [effect, ...amended].map(eventRow)});
  }
};

const instruments: Check = {
  claim: "executive-instruments",
  datasets: ["defense-plans", "events"],
  run(tables, aq) {
    const plans = tables["defense-plans"]
      .filter(
        aq.escape(
          ({kind, adopted}: Plan) =>
            ["program-outline", "strategy"].includes(kind) && adopted !== null && adopted >= "2010" && adopted < written
        )
      )
      .orderby("adopted", "plan_id")
      .objects() as (Plan & {adopted: string})[];
    const [council] = eventsOf(tables, aq, ["2013-national-security-council-established"]);
    const years = (wanted: string) => plans.filter(({kind}) => kind === wanted).map(({adopted}) => adopted.slice(0, 4));
    const found = {
      guidelines: years("program-outline"),
      strategies: years("strategy"),
      council: council ? [council.date.slice(0, 4)] : []
    };
    const or = (adopted: readonly string[], locale: "en" | "ja") =>
      list(adopted, locale) || {en: "none", ja: "なし"}[locale];
    const says = {
      en: `Since 2010: guidelines of ${or(found.guidelines, "en")}; strategies of ${or(found.strategies, "en")}; council of ${or(found.council, "en")}.`,
      ja: `2010年以降：大綱${or(found.guidelines, "ja")}、戦略${or(found.strategies, "ja")}、会議${or(found.council, "ja")}。`
    };
    // The article names all three.
    return outcome([{says, holds: Object.values(found).every(({length}) => length > 0)}], {
      qualified: true,
      rows: [
        ...plans.map((row) =>
          evidence(
            "defense-plans",
            row,
            {en: row.name_en, ja: row.name_ja},
            {en: formatDate(row.adopted, "en"), ja: formatDate(row.adopted, "ja")}
          )
        ),
        ...(council ? [eventRow(council)] : [])
      ]
    });
  }
};

const groundwork: Check = {
  claim: "council-groundwork",
  datasets: ["events"],
  run(tables, aq) {
    const [council, decision] = eventsOf(tables, aq, [
      ...["2013-national-security-council-established", "2014-cabinet-decision-seamless-security-legislation"]
    ]);
    if (!council || !decision) return lacking("events");
    const says = {
      en: `Chronology: the council was set up on ${formatDate(council.date, "en")}, the new reading was decided on ${formatDate(decision.date, "en")}.`,
      ja: `年表：会議の設置は${formatDate(council.date, "ja")}、解釈変更の決定は${formatDate(decision.date, "ja")}。`
    };
    return outcome([{says, holds: council.date < decision.date}], {
      qualified: true,
      rows: [council, decision].map(eventRow)
    });
  }
};

export const constitutionChecks: readonly Check[] = [
  campaign,
  occupation,
  unamended,
  dated("reinterpretation-2014", "2014-cabinet-decision-seamless-security-legislation", "2014-07-01"),
  instruments,
  groundwork
];
