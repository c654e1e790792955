import {describe, expect, it} from "vitest";
import {answer, question, readPolls} from "../lib/poll-rows.ts";
import {refusal} from "../lib/refusal.ts";

describe("answers of one question", () => {
  it.each<[what: string, answers: readonly string[]]>([
    ["make the whole and the rounding", [answer("yes", 60), answer("no", 37), answer("dk", 4)]],
    ["are fewer than all", [answer("yes", 37)]],
    [
      "stand beside their nets",
      [
        answer("agree", 21),
        answer("tend-agree", 40),
        answer("yes-net", 61),
        answer("oppose", 30),
        answer("no-net", 30),
        answer("dk", 9)
      ]
    ]
  ])("%s", (_, answers) => {
    expect(readPolls({answers})).toHaveLength(answers.length);
  });

  it.each<[what: string, total: string, answers: readonly string[]]>([
    ["answers", "101.5", [answer("dk", 4), answer("no", 37), answer("yes", 60.5)]],
    ["nets and those of no side", "102.0", [answer("neither", 9), answer("no-net", 32), answer("yes-net", 61)]],
    ["answers beside one net", "105.0", [answer("agree", 65), answer("oppose", 40), answer("yes-net", 65)]]
  ])("must not make more than the whole: %s", (_, total, answers) => {
    expect(refusal(() => readPolls({answers}))).toEqual([
      `polls: answers that make ${total} % "kyodo-2023-mail kyodo-need" (data/polls/answers.csv:2); find the share that was misread`
    ]);
  });

  it("may make more where a person gives several", () => {
    const several = question.replace(",all,yes,", ",all,no,");
    expect(readPolls({questions: [several], answers: [answer("yes", 80), answer("no", 70)]})).toHaveLength(2);
  });
});

describe("a net", () => {
  const four = [answer("agree", 21), answer("tend-agree", 40), answer("tend-oppose", 20), answer("oppose", 10)];

  it("is named by its parts, where the survey has a row of it", () => {
    const rows = readPolls({answers: [...four, answer("dk", 9), answer("yes-net", 61)]});
    expect(Object.fromEntries(rows.map(({answer, part_of}) => [answer, part_of]))).toEqual({
      ...{agree: "yes-net", "tend-agree": "yes-net", "yes-net": null},
      ...{"tend-oppose": null, oppose: null, dk: null}
    });
  });

  it.each<[what: string, answers: readonly string[]]>([
    ["rounded", [...four, answer("yes-net", 62)]],
    ["rounded to a tenth", [answer("agree", 78.4), answer("tend-agree", 10.1), answer("yes-net", 88.6)]],
    ["with one part alone", [answer("agree", 40), answer("yes-net", 61)]]
  ])("may be %s", (_, answers) => {
    expect(readPolls({answers})).toHaveLength(answers.length);
  });

  it.each<[what: string, fault: string, answers: readonly string[]]>([
    ["less than its parts", "61.0 %, not 57 %", [...four, answer("yes-net", 57)]],
    ["more than its parts", "61.0 %, not 64 %", [...four, answer("yes-net", 64)]],
    [
      "off by more than tenths",
      "88.5 %, not 88.7 %",
      [answer("agree", 78.4), answer("tend-agree", 10.1), answer("yes-net", 88.7)]
    ],
    ["less than one part", "61.0 %, not 59 %", [answer("agree", 61), answer("yes-net", 59)]]
  ])("must not be %s", (_, fault, answers) => {
    const [said, ...others] = refusal(() => readPolls({answers}));
    expect(said).toContain(`polls: parts of yes-net that make ${fault} "kyodo-2023-mail kyodo-need"`);
    expect(others).toEqual([]);
  });

  it("stands beside answers of a known side only", () => {
    expect(refusal(() => readPolls({answers: [answer("perhaps", 20), answer("yes-net", 61)]}))).toEqual([
      'polls: answer beside a net that is of no side, to kyodo-2023-mail kyodo-need "perhaps" (data/polls/answers.csv:2); name its side in loaders/poll-nets.ts'
    ]);
  });

  it("is let off by name only while its parts miss it", () => {
    const pew = {
      surveys: ["pew-2006-telephone,pew,2006,,,,telephone,yes,japan,daily,body,"],
      questions: ["pew-us-favorable,pew,view-of-country,View?,印象？,all,yes,daily,body,"]
    };
    const put = (net: number) =>
      [answer("very-favorable", 7.6), answer("somewhat-favorable", 54.6), answer("yes-net", net)].map((row) =>
        row.replace("kyodo-2023-mail,kyodo-need", "pew-2006-telephone,pew-us-favorable")
      );
    expect(readPolls({...pew, answers: put(63)})).toHaveLength(3);
    expect(refusal(() => readPolls({...pew, answers: put(62.2)}))).toEqual([
      'polls: exception for parts that do make their net "pew-2006-telephone pew-us-favorable" (data/polls/answers.csv:4); remove it from loaders/poll-nets.ts'
    ]);
  });
});
