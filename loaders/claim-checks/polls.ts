import {formatDate, formatPercent} from "../../src/lib/format.ts";
import {list} from "../../src/lib/list.ts";
import type {Words} from "../../src/lib/words.ts";
import {answerRow, type Answer} from "./answer.ts";
import {lacking, outcome, type Check} from "./check.ts";
import {eventRow, type Event} from "./dated.ts";

const questions = {
  "kyodo-article9-need": {en: "Article 9 needs to be revised", ja: "9条改正は必要か"},
  "kyodo-diet-debate": {en: "The Diet needs to hurry its debate", ja: "国会は議論を急ぐべきか"}
} as const satisfies Record<string, Words>;

/** A share of the Kyodo poll of 2023 put to the question that fits it, and to the one that the article words. */
function kyodo(claim: string, answer: "yes" | "no", claimed: number): Check {
  return {
    claim,
    datasets: ["polls"],
    run({polls}, {escape}) {
      const rows = polls
        .filter(
          escape(
            (row: Answer) =>
              row.survey_id === "kyodo-2023-04-mail" &&
              Object.hasOwn(questions, row.question_id) &&
              row.answer === answer
          )
        )
        .orderby("question_id")
        .objects() as Answer[];
      if (rows.length === 0) return lacking("polls");
      const readings = rows.map(({question_id, share_pct: share}) => {
        const name = questions[question_id as keyof typeof questions];
        const word = answer === "yes" ? {en: "yes", ja: "肯定"} : {en: "no", ja: "否定"};
        const says = {
          en: `“${name.en}”: ${formatPercent(share)} ${word.en}.`,
          ja: `「${name.ja}」：${word.ja}${formatPercent(share)}。`
        };
        return {says, holds: share === claimed};
      });
      return outcome(readings, {rows: rows.map(answerRow)});
    }
  };
}

const survey: Check = {
  claim: "kyodo-survey-2023",
  datasets: ["polls"],
  run({polls}, {escape}) {
    const rows = polls
      .filter(
        escape(
          (row: Answer) =>
            row.pollster === "kyodo" && row.question_id === "kyodo-article9-need" && row.date.startsWith("2023")
        )
      )
      .orderby("answer")
      .objects() as Answer[];
    const surveys = new Set(rows.map(({survey_id}) => survey_id)).size;
    const says = {
      en: `Kyodo surveys of 2023 on Article 9 in the table of polls: ${surveys}.`,
      ja: `世論調査の表にある2023年の共同通信の9条調査：${surveys}件。`
    };
    return outcome([{says, holds: surveys > 0}], {rows: rows.map(answerRow)});
  }
};

const disputed: Check = {
  claim: "bases-debated",
  datasets: ["polls", "events"],
  run({polls, events}, {escape}) {
    const rows = polls
      .filter(
        escape(
          (row: Answer & {readonly population: string}) =>
            row.question_id.endsWith("-concentration") && row.population === "okinawa" && row.answer === "unfair"
        )
      )
      .orderby("date")
      .objects() as Answer[];
    const [protest] = events
      .filter(escape(({event_id}: Event) => event_id === "1955-protests-sunagawa-base-begin"))
      .objects() as Event[];
    if (!protest || rows.length === 0) return lacking("polls");
    const years = (locale: "en" | "ja") =>
      list(
        rows.map(
          ({date, share_pct}) =>
            `${formatPercent(share_pct)}${locale === "en" ? ` in ${date.slice(0, 4)}` : `（${date.slice(0, 4)}年）`}`
        ),
        locale
      );
    return outcome(
      [
        {
          says: {
            en: `In Okinawa, the concentration of U.S. bases was called unfair by ${years("en")}.`,
            ja: `沖縄で米軍基地の集中を不平等とした人：${years("ja")}。`
          },
          holds: rows.every(({share_pct: share}) => share >= 50)
        },
        {
          says: {
            en: `Chronology: ${protest.title_en}, ${formatDate(protest.date, "en")}.`,
            ja: `年表：${protest.title_ja ?? protest.title_en}、${formatDate(protest.date, "ja")}。`
          },
          holds: protest.date < "1970"
        }
      ],
      {rows: [...rows.map(answerRow), eventRow(protest)]}
    );
  }
};

export const pollChecks: readonly Check[] = [
  kyodo("kyodo-53-percent", "yes", 53),
  kyodo("kyodo-45-percent", "no", 45),
  survey,
  disputed
];
