import {describe, expect, it} from "vitest";
import {events} from "../../loaders/events.ts";
import {bibliography} from "../lib/bibliography.ts";
import {csvText} from "../lib/csv-text.ts";
import {refusal} from "../lib/refusal.ts";

const sources = bibliography({
  paper: ["authority", 2018],
  agency: ["press", 2012, 4, 27],
  wiki: ["other"]
});

const path = "data/events/events.csv";
const plan = {id: "2012-realignment", date: "2012-04-27", title: "2+2 on realignment", ja: "再編", source: "paper"};
const told = {id: "2012-plan", date: "2012-04-26", title: "Plan for Okinawa", source: "agency"};

describe("an event", () => {
  it("is published as it is told", () => {
    expect(read([plan])).toEqual([
      {
        ...{event_id: "2012-realignment", date: "2012-04-27", title_en: "2+2 on realignment", title_ja: "再編"},
        ...{kind: "alliance", alternatives: null, status: "official", source_id: "paper", locator: "row", note: null},
        ...{other_sources: null, _at: `${path}:2`}
      }
    ]);
  });

  it("that several documents tell stands once, with the best date and the words of the one it is joined to", () => {
    const other = {...told, id: "2012-april", date: "2012-04", source: "wiki"};
    expect(
      read([told, other, plan], ["2012-plan,2012-realignment,Date abroad.", "2012-april,2012-realignment,"])
    ).toMatchObject([
      {
        ...{event_id: "2012-realignment", date: "2012-04-27", title_en: "2+2 on realignment", source_id: "paper"},
        ...{alternatives: "2012-04-26 [agency]", other_sources: "agency, wiki", status: "official", _at: `${path}:4`}
      }
    ]);
  });

  it("takes the more precise of dates that agree", () => {
    const rough = {...plan, date: "2012-04"};
    expect(read([rough, told], ["2012-plan,2012-realignment,"])).toMatchObject([
      {date: "2012-04-26", title_en: "2+2 on realignment", source_id: "agency", status: "secondary"}
    ]);
  });

  it("takes a printed date before one that is worked out", () => {
    const worked = {...plan, method: "derived"};
    expect(read([worked])).toMatchObject([{status: "derived"}]);
    expect(read([worked, told], ["2012-plan,2012-realignment,Date abroad."])).toMatchObject([
      {date: "2012-04-26", alternatives: "2012-04-27 [paper]"}
    ]);
  });
});

describe("a duplicate", () => {
  const where = "data/events/duplicates.csv:2";

  it.each([
    ["an unknown event", ["2012-plan,2012-other,"]],
    ["itself", ["2012-plan,2012-plan,"]],
    ["another duplicate", ["2012-plan,2012-realignment,Date abroad.", "2012-realignment,2012-plan,Date abroad."]]
  ])("of %s is refused", (_, duplicates) => {
    expect(refusal(() => read([plan, told], duplicates))[0]).toMatch(
      /^events: duplicate of no event "2012-plan = [a-z0-9-]+" \(data\/events\/duplicates\.csv:2\); name two events/
    );
  });

  it("on another date needs a reason", () => {
    expect(refusal(() => read([plan, told], ["2012-plan,2012-realignment,"]))).toEqual([
      `events: duplicate on another date "2012-04-26, 2012-04-27: 2012-plan" (${where}); give the reason, or mend a date`
    ]);
  });

  it("on the same date needs none", () => {
    const same = {...told, date: "2012-04"};
    expect(refusal(() => read([plan, same], ["2012-plan,2012-realignment,Date abroad."]))).toEqual([
      `events: reason for dates that agree "2012-04, 2012-04-27: 2012-plan" (${where}); remove it`
    ]);
  });
});

describe("events", () => {
  it("have the year in their id", () => {
    expect(refusal(() => read([{...plan, date: "2011-04-27"}]))).toEqual([
      `events: id of another year "2011-04-27 2012-realignment" (${path}:2); begin it with the year of the event`
    ]);
  });

  it("are not later than the document that prints them, unless their date is worked out from it", () => {
    const ahead = {...told, date: "2012-04-28"};
    expect(refusal(() => read([ahead]))).toEqual([
      `events: event later than its source "2012-04-28 2012-plan" (${path}:2); check the date and the source`
    ]);
    expect(read([{...ahead, method: "derived"}])).toHaveLength(1);
  });

  it("are not told twice alike", () => {
    expect(refusal(() => read([plan, {...plan, id: "2012-again"}]))).toEqual([
      `events: event told twice "2012-04-27 2012-again" (${path}:3); keep one of the rows`
    ]);
  });
});

function read(rows: readonly Readonly<Record<string, string>>[], duplicates: readonly string[] = []) {
  const {inputs} = events.spec;
  const empty = {id: "", date: "", title: "", ja: "", kind: "alliance", method: "printed", source: ""};
  const lines = rows.map((row) => Object.values({...empty, ...row, locator: "row", note: ""}).join(","));
  return events.rows(
    {events: csvText(inputs.events, lines), duplicates: csvText(inputs.duplicates, duplicates)},
    sources
  );
}
