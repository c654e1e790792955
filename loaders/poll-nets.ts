import {group} from "d3-array";
import type {OpenRow} from "./lib/check.ts";
import type {Fault} from "./lib/faults.ts";

/** Answers that pollsters sum up, by the net that they make. */
const parts: Readonly<Record<string, readonly string[]>> = {
  "yes-net": [
    ...["yes", "rather-yes", "very", "somewhat", "high", "some", "fully", "good", "rather-good", "agree", "tend-agree"],
    ...["useful", "rather-useful", "danger", "rather-danger", "very-favorable", "somewhat-favorable"],
    ...["necessary", "somewhat-necessary", "definitely-necessary", "rather-necessary"]
  ],
  "no-net": [
    ...["no", "rather-no", "not-at-all", "not-much", "not-very", "bad", "rather-bad", "oppose", "tend-oppose"],
    ...["not-useful", "rather-not-useful", "very-unfavorable", "somewhat-unfavorable"],
    ...["not-necessary", "not-very-necessary", "definitely-not-necessary", "rather-not-necessary"],
    ...["remove", "outside-prefecture", "overseas"]
  ]
};

/** Answers that belong to no side, and so to no net. */
const besideNets: readonly string[] = ["neither", "other", "dk", "no-answer", "proceed"];

const sideOf = new Map(Object.entries(parts).flatMap(([net, answers]) => answers.map((answer) => [answer, net])));

/** Shares are printed as whole percents, so the answers of a question may exceed the whole by their rounding. */
const atMost = 101;

/** Nets that Pew publishes and that miss, by up to a point, the sum of parts tabulated from its microdata. */
export const tabulatedOtherwise: readonly string[] = [
  "pew-2006-telephone pew-us-favorable",
  "pew-2016-telephone pew-us-favorable",
  "pew-2020-telephone pew-us-favorable"
];

/** Whether an answer is the sum of others. */
export function isNet(answer: string): boolean {
  return answer.endsWith("-net");
}

/** The answers of each question in each survey. */
export function asked<T extends OpenRow>(rows: readonly T[]): Map<string, T[]> {
  return group(rows, ({survey_id, question_id}) => `${survey_id as string} ${question_id as string}`);
}

/** The net that an answer is counted in, where the survey has a row of it. */
export function partOf(answer: string, ofSurvey: ReadonlySet<string>): string | null {
  const net = sideOf.get(answer);
  return net !== undefined && ofSurvey.has(net) ? net : null;
}

/** A net is the sum of its parts, as near as rounding lets it be; an answer beside nets is of a known side or none. */
export function netFaults(rows: readonly OpenRow[]): Fault[] {
  return [...asked(rows)].flatMap(([value, answers]) => {
    const nets = answers.filter(({answer}) => isNet(answer as string));
    if (nets.length === 0) return [];
    const known = (answer: string) => isNet(answer) || sideOf.has(answer) || besideNets.includes(answer);
    const strange = answers.filter(({answer}) => !known(answer as string));
    return [
      ...strange.map(({answer, _at = ""}) => ({
        what: `answer beside a net that is of no side, to ${value}`,
        value: answer,
        where: _at,
        remedy: "name its side in loaders/poll-nets.ts"
      })),
      ...nets.flatMap((net) => sumOfParts(value, net, answers))
    ];
  });
}

/** One part alone may fall short of its net, for reports leave answers out. */
function sumOfParts(value: string, net: OpenRow, answers: readonly OpenRow[]): Fault[] {
  const own = answers.filter(({part_of}) => part_of === net.answer).map(({share_pct}) => share_pct as number);
  if (own.length === 0) return [];
  const whole = net.share_pct as number;
  const sum = own.reduce((total, share) => total + share, 0);
  const rounding = [whole, ...own].reduce((total, share) => total + (Number.isInteger(share) ? 0.5 : 0.05), 1e-9);
  const misses = sum - whole > rounding || (own.length > 1 && whole - sum > rounding);
  if (misses === tabulatedOtherwise.includes(value)) return [];
  return [
    {
      what: misses
        ? `parts of ${net.answer as string} that make ${sum.toFixed(1)} %, not ${whole} %`
        : "exception for parts that do make their net",
      value,
      where: net._at ?? "",
      remedy: misses ? "find the share that was misread" : "remove it from loaders/poll-nets.ts"
    }
  ];
}

/**
 * The answers of an exclusive question make at most the whole. Nets and the answers that they sum up are two ways
 * to add: all answers without the nets, and the nets with the answers that belong to no side.
 */
export function sumFaults(rows: readonly OpenRow[], exclusive: ReadonlySet<string>): Fault[] {
  const own = rows.filter(({question_id}) => exclusive.has(question_id as string));
  return [...asked(own)].flatMap(([value, answers]) => {
    const sum = (counts: (answer: string) => boolean) =>
      answers.reduce(
        (total, {answer, share_pct}) => (counts(answer as string) ? total + (share_pct as number) : total),
        0
      );
    const sums = [sum((answer) => !isNet(answer)), sum((answer) => isNet(answer) || besideNets.includes(answer))];
    const tooMuch = sums.find((total) => total > atMost);
    if (tooMuch === undefined) return [];
    return [
      {
        what: `answers that make ${tooMuch.toFixed(1)} %`,
        value,
        where: answers[0]._at ?? "",
        remedy: "find the share that was misread"
      }
    ];
  });
}
