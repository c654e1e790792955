import {describe, expect, it} from "vitest";
import {answer, question, readPolls, survey} from "../lib/poll-rows.ts";
import {refusal} from "../lib/refusal.ts";

const yes = answer("yes", 53);
const no = answer("no", 45);

describe("a row", () => {
  it("joins an answer to its survey and its question, and keeps the source of each", () => {
    expect(readPolls({answers: [answer("yes", 53, {note: "With leaners."}), no]})[1]).toEqual({
      ...{survey_id: "kyodo-2023-mail", question_id: "kyodo-need", answer: "yes", pollster: "kyodo"},
      ...{topic: "revise-article9", date: "2023-04", fieldwork_start: "2023-03-07", fieldwork_end: "2023-04-17"},
      ...{sample_size: 1959, mode: "mail", mode_stated: "yes", population: "japan", question_en: "Is it necessary?"},
      ...{
        question_ja: "必要ですか。",
        asked_of: "all",
        answer_en: "yes (en)",
        answer_ja: "yes (ja)",
        part_of: null,
        share_pct: 53
      },
      ...{series_id: "kyodo-need--mail", alternatives: null, status: "secondary", source_id: "daily", locator: "p. 1"},
      note: "With leaners. Method from the weekly. Words of the weekly.",
      ...{survey_source_id: "daily", survey_locator: "body", question_source_id: "weekly", question_locator: "lead"},
      _at: "data/polls/answers.csv:2"
    });
  });

  it("has no note where answer, survey and question have none", () => {
    const bare = {
      surveys: [survey.replace("Method from the weekly.", "")],
      questions: [question.replace("Words of the weekly.", "")]
    };
    expect(readPolls({...bare, answers: [yes]})[0].note).toBeNull();
  });

  it("is of one series only with answers of the same question in the same mode", () => {
    const rows = readPolls({
      surveys: [survey, "kyodo-2022-mail,kyodo,2022-04,,,,mail,yes,japan,daily,body,"],
      answers: [yes, answer("yes", 51, {survey_id: "kyodo-2022-mail"})]
    });
    expect(rows.map(({series_id}) => series_id)).toEqual(["kyodo-need--mail", "kyodo-need--mail"]);
  });
});

describe("two populations", () => {
  const okinawa = survey.replace("kyodo-2023-mail", "kyodo-2023-okinawa-mail").replace(",japan,", ",okinawa,");
  const here = answer("yes", 70, {survey_id: "kyodo-2023-okinawa-mail"});

  it("are never of one series, though question and mode are the same", () => {
    const rows = readPolls({surveys: [survey, okinawa], answers: [yes, here]});
    expect(rows.map(({population, series_id}) => [population, series_id])).toEqual([
      ["japan", "kyodo-need--mail"],
      ["okinawa", "kyodo-need--mail--okinawa"]
    ]);
  });

  it("may be asked in different modes without a break", () => {
    const surveys = [survey, okinawa.replace(",mail,", ",telephone,")];
    expect(readPolls({surveys, answers: [yes, here]})).toHaveLength(2);
  });
});

describe("choice between reports", () => {
  it("takes the report with a decimal before one of a better kind that rounds it", () => {
    const [row] = readPolls({answers: [answer("no", 54, {source_id: "embassy"}), answer("no", 54.8)]});
    expect(row).toMatchObject({share_pct: 54.8, source_id: "daily", alternatives: "54 [embassy]"});
  });

  it("takes what is printed before what is worked out, decimal or not", () => {
    const worked = answer("no", 45.5, {source_id: "paper", method: "derived"});
    expect(readPolls({answers: [worked, no]})[0]).toMatchObject({
      share_pct: 45,
      status: "secondary",
      alternatives: "45.5 [paper]"
    });
  });

  it("takes the pollster's own report, and counts it as official", () => {
    const rows = readPolls({answers: [yes, answer("yes", 53, {source_id: "paper"})]});
    expect(rows).toMatchObject([{source_id: "paper", status: "official", alternatives: null}]);
  });

  it("takes the later of two newspapers that differ, and names the other", () => {
    const rows = readPolls({answers: [answer("no", 70), answer("no", 71, {source_id: "weekly"})]});
    expect(rows).toMatchObject([{share_pct: 71, source_id: "weekly", alternatives: "70 [daily]"}]);
  });

  it.each(["derived", "computed"])("marks a %s share as derived", (method) => {
    expect(readPolls({answers: [answer("yes", 53, {method, source_id: "paper"})]})[0].status).toBe("derived");
  });
});

describe("references", () => {
  it("are refused where survey or question is unknown, or of another pollster, or unused", () => {
    const faults = refusal(() =>
      readPolls({
        surveys: [survey, "nhk-2023-tel,nhk,2023-04,,,,telephone,yes,japan,daily,body,"],
        questions: [
          question,
          "nhk-need,nhk,revise-article9,Needed?,必要？,all,yes,daily,body,",
          question.replace("kyodo-need", "kyodo-idle")
        ],
        answers: [
          yes,
          answer("yes", 50, {survey_id: "kyodo-2032-mail"}),
          answer("yes", 51, {question_id: "kyodo-ned"}),
          answer("yes", 52, {question_id: "nhk-need"})
        ]
      })
    );
    expect(faults).toEqual([
      'polls: answer to an unknown survey "kyodo-2032-mail" (data/polls/answers.csv:3); add the survey, or mend the id',
      'polls: answer to an unknown question "kyodo-ned" (data/polls/answers.csv:4); add the question, or mend the id',
      'polls: survey and question of different pollsters "kyodo, nhk" (data/polls/answers.csv:5); mend one of the two ids',
      'polls: survey without answers "nhk-2023-tel" (data/polls/surveys.csv:3); add its answers, or remove it',
      'polls: question without answers "kyodo-idle" (data/polls/questions.csv:4); add its answers, or remove it'
    ]);
  });
});

describe("fieldwork", () => {
  const with_ = (date: string, start: string, end: string) => ({
    surveys: [survey.replace("2023-04,2023-03-07,2023-04-17", [date, start, end].join(","))],
    answers: [yes]
  });

  it.each([
    ["2023-04", "2023-04-17", "2023-04-17"],
    ["2023-04", "2023-03", "2023-04"],
    ["2023-04", "2023-04-10", "2023-04"],
    ["2023", "2023-03-07", "2023-04-17"],
    ["2023-04", "2023-06-01", ""]
  ])("dated %s may last from %s to %j", (...dates) => {
    expect(readPolls(with_(...dates))).toHaveLength(1);
  });

  it("must not end before it begins", () => {
    expect(refusal(() => readPolls(with_("2023-04", "2023-04-18", "2023-04-17")))).toEqual([
      'polls: fieldwork that ends before it begins "kyodo-2023-mail" (data/polls/surveys.csv:2); check both dates'
    ]);
  });

  it.each(["2023-02", "2023-05"])("must not be dated %s, outside of it", (date) => {
    expect(refusal(() => readPolls(with_(date, "2023-03-07", "2023-04-17")))).toEqual([
      'polls: survey dated outside its fieldwork "kyodo-2023-mail" (data/polls/surveys.csv:2); check the date and the fieldwork'
    ]);
  });
});

describe("a question", () => {
  it("has the same words for an answer in every survey", () => {
    const surveys = [survey, "kyodo-2022-mail,kyodo,2022-04,,,,mail,yes,japan,daily,body,"];
    const answers = [yes, answer("yes", 51, {survey_id: "kyodo-2022-mail", en: "strongly for"})];
    expect(refusal(() => readPolls({surveys, answers}))).toEqual([
      'polls: answer in other words than before "kyodo-need yes" (data/polls/answers.csv:3); mend the words, or give the question an id of its own'
    ]);
  });
});

describe("the basis of a mode", () => {
  it.each([
    ["unknown", "assumed"],
    ["unknown", "yes"],
    ["mail", "no"]
  ])("of %s must not be %s", (mode, stated) => {
    const surveys = [survey.replace(",mail,yes,", `,${mode},${stated},`)];
    expect(refusal(() => readPolls({surveys, answers: [yes]}))).toEqual([
      'polls: mode and its basis that contradict each other "kyodo-2023-mail" (data/polls/surveys.csv:2); write no where the mode is unknown, and there only'
    ]);
  });
});

describe("a change of mode", () => {
  const asked = (id: string, dates: readonly string[]) => {
    const pollster = id.split("-")[0];
    return {
      surveys: dates.map(
        (date, i) => `s-${date},${pollster},${date},,,,${i === 0 ? "telephone" : "mail"},yes,japan,daily,body,`
      ),
      questions: [`${id},${pollster},revise-article9,Change?,変える？,all,yes,daily,body,`],
      answers: dates.map((date) => answer("yes", 30, {survey_id: `s-${date}`, question_id: id}))
    };
  };

  it("is accepted at a break that the spec declares", () => {
    expect(readPolls(asked("asahi-article9-change", ["2012-04", "2013-04", "2014-02"]))).toHaveLength(3);
  });

  it("is refused elsewhere, in time or in question", () => {
    const remedy = "declare it in src/datasets/poll-breaks.ts";
    expect(refusal(() => readPolls(asked("asahi-article9-change", ["2014-02", "2015-04"])))).toEqual([
      `polls: change of mode without a break "asahi-article9-change 2015-04" (data/polls/answers.csv:3); ${remedy}`
    ]);
    expect(refusal(() => readPolls(asked("sankei-article9", ["2012-04", "2013-04"])))).toEqual([
      `polls: change of mode without a break "sankei-article9 2013-04" (data/polls/answers.csv:3); ${remedy}`
    ]);
  });
});
