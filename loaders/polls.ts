import {escape, from, not} from "arquero";
import {polls as spec} from "../src/datasets/polls.ts";
import type {OpenRow} from "./lib/check.ts";
import {choose} from "./lib/choose.ts";
import {defineDataset, type Inputs} from "./lib/dataset.ts";
import {laterThanSource} from "./lib/later-than-source.ts";
import {statusOf} from "./lib/status.ts";
import {asked, netFaults, partOf, sumFaults} from "./poll-nets.ts";
import {fieldworkFaults, modeFaults, referenceFaults, statedFaults, wordsFaults} from "./poll-rules.ts";

type Answer = Inputs<typeof spec>["answers"][number];

/** An answer with what `lookup` adds; null where its survey or question is unknown, which `rules` refuses. */
type Joined = Answer & {
  readonly mode: string | null;
  readonly population: string | null;
  readonly pollster: string | null;
  readonly survey_note: string | null;
  readonly question_note: string | null;
};

export const polls = defineDataset(spec, {
  transform({surveys, questions, answers}, sources) {
    const chosen = choose(answers, {
      key: spec.key,
      value: "share_pct",
      sources,
      // A whole number beside a decimal of the same answer is its rounding.
      prefer: ({method, share_pct}) => (method === "printed" ? 0 : 2) + (Number.isInteger(share_pct) ? 1 : 0)
    });
    const answersOf = new Map(
      [...asked(chosen as readonly OpenRow[])].map(([key, rows]) => [
        key,
        new Set(rows.map(({answer}) => answer as string))
      ])
    );
    const surveyColumns = from([...surveys]).rename({
      source_id: "survey_source_id",
      locator: "survey_locator",
      note: "survey_note"
    });
    const questionColumns = from([...questions]).rename({
      source_id: "question_source_id",
      locator: "question_locator",
      note: "question_note"
    });
    return from(chosen)
      .lookup(surveyColumns, "survey_id", not("survey_id", "_at"))
      .lookup(questionColumns, "question_id", not("question_id", "pollster", "exclusive", "_at"))
      .derive({
        part_of: escape(({survey_id, question_id, answer}: Joined) =>
          partOf(answer, answersOf.get(`${survey_id} ${question_id}`) ?? new Set())
        ),
        series_id: escape(({question_id, mode, population}: Joined) => seriesOf(question_id, mode, population)),
        status: escape(({method, source_id, pollster}: Joined) => {
          const status = statusOf({derived: method !== "printed", source_id}, sources);
          return status === "official" && quotes(source_id, pollster) ? "secondary" : status;
        }),
        note: escape(
          ({note, survey_note, question_note}: Joined) =>
            [note, survey_note, question_note].filter(Boolean).join(" ") || null
        )
      })
      .select(...spec.fields.map(({name}) => name), "_at")
      .objects() as OpenRow[];
  },
  rules: (rows, inputs, sources) => [
    ...referenceFaults(inputs),
    ...fieldworkFaults(inputs),
    ...laterThanSource(inputs.surveys, ({fieldwork_end, date}) => fieldwork_end ?? date, sources),
    ...statedFaults(inputs),
    ...wordsFaults(inputs),
    ...sumFaults(rows, exclusiveOf(inputs)),
    ...netFaults(rows),
    ...modeFaults(rows)
  ]
});

/** Papers that fielded one survey and print another pollster’s beside it. */
const ownSurvey: ReadonlyMap<string, string> = new Map([["ot2022", "asahi-okinawa-times"]]);

/** Whether the document is its publisher’s own for some surveys, and second hand for this pollster’s. */
function quotes(source: string, pollster: string | null): boolean {
  const own = ownSurvey.get(source);
  return own !== undefined && own !== pollster;
}

/** Question, mode and population; the population goes without saying where it is all of Japan. */
function seriesOf(question: string, mode: string | null, population: string | null): string {
  return [question, mode, ...(population === "japan" ? [] : [population])].join("--");
}

function exclusiveOf({questions}: Inputs<typeof spec>): ReadonlySet<string> {
  return new Set(questions.filter(({exclusive}) => exclusive === "yes").map(({question_id}) => question_id));
}
