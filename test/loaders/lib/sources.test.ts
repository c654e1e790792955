import {describe, expect, it} from "vitest";
import {parseSources, readSources} from "../../../loaders/lib/sources.ts";
import {sourceDate, sourceLabel} from "../../../src/datasets/source.ts";
import {refusal} from "../../lib/refusal.ts";

const item = {
  ...{id: "doj-2020", type: "report", title: "Defense of Japan 2020", author: [{literal: "Ministry of Defense"}]},
  ...{issued: {"date-parts": [[2020, 7]]}, URL: "https://www.mod.go.jp/", language: "en"},
  custom: {kind: "authority", licence: "gov-jp"}
};

describe("parseSources(text)", () => {
  it("reads documents by their id", () => {
    expect([...parseSources(JSON.stringify([item]))]).toEqual([["doj-2020", item]]);
  });

  it.each<[what: string, change: object, fault: string]>([
    [
      "an id that is none",
      {id: "doj_2020"},
      'source id is not an id "doj_2020" (…); use lower-case words joined by hyphens'
    ],
    ["no id", {id: undefined}, "source id is not an id nothing (…); use lower-case words joined by hyphens"],
    ["no title", {title: " "}, 'source without title "doj-2020" (…); give the title as the document has it'],
    ["a broken address", {URL: "www.mod.go.jp"}, 'broken address "www.mod.go.jp" (…); give the whole address or none'],
    [
      "an unknown kind",
      {custom: {...item.custom, kind: "rumour"}},
      'unknown kind of source "rumour" (…); use one of authority, official-secondary, scholarly, press, other'
    ],
    [
      "a date that does not exist",
      {issued: {"date-parts": [[2021, 2, 30]]}},
      'broken date {"date-parts":[[2021,2,30]]} (…); write {"date-parts": [[2016, 9, 26]]}, as precise as known'
    ],
    [
      "a date in words",
      {issued: {"date-parts": ["July 2020"]}},
      'broken date {"date-parts":["July 2020"]} (…); write {"date-parts": [[2016, 9, 26]]}, as precise as known'
    ]
  ])("refuses %s", (_, change, fault) => {
    const text = JSON.stringify([{...item, ...change}]);
    expect(refusal(() => parseSources(text))).toEqual([`sources: ${fault.replace("(…)", "(data/sources.json:1)")}`]);
  });

  it.each<[what: string, change: object]>([
    ["an unknown type", {type: "leaflet"}],
    ["an unknown licence", {custom: {...item.custom, licence: "free"}}]
  ])("refuses %s", (what, change) => {
    const [fault, ...others] = refusal(() => parseSources(JSON.stringify([{...item, ...change}])));
    expect(others).toEqual([]);
    expect(fault).toMatch(
      /^sources: unknown (?:CSL type "leaflet"|licence "free") \(data\/sources\.json:1\); use one of /
    );
    expect(what).toContain("unknown");
  });

  it("refuses an item without kind and licence, and an id that stands twice, in one error", () => {
    const faults = refusal(() => parseSources(JSON.stringify([item, {...item, custom: null}])));
    expect(faults.map((fault) => fault.split(";")[0])).toEqual([
      "sources: unknown kind of source nothing (data/sources.json:1)",
      "sources: unknown licence nothing (data/sources.json:1)",
      'sources: source id twice "doj-2020" (data/sources.json:1)'
    ]);
  });

  it("refuses what is not a list, and what is not JSON", () => {
    expect(refusal(() => parseSources("{}"))).toEqual([
      'sources: not a list "object" (data/sources.json:1); write a JSON array of CSL-JSON items'
    ]);
    expect(refusal(() => parseSources("[{]"))[0]).toMatch(
      /^sources: unreadable JSON ".*" \(data\/sources\.json:1\); mend the syntax$/
    );
  });
});

describe("readSources()", () => {
  it("reads the bibliography of the repository", () => {
    expect(readSources().get("doj-2020")?.custom).toMatchObject({kind: "authority", licence: "gov-jp"});
  });
});

describe("sourceLabel(source) and sourceDate(source)", () => {
  const source = parseSources(JSON.stringify([item])).get("doj-2020")!;

  it("names the publisher before the title, or the title alone", () => {
    expect(sourceLabel(source)).toBe("Ministry of Defense, Defense of Japan 2020");
    expect(sourceLabel({...source, author: []})).toBe("Defense of Japan 2020");
  });

  it("gives the date as precise as known, or null", () => {
    expect(sourceDate(source)).toBe("2020-07");
    expect(sourceDate({issued: {"date-parts": [[2020, 7, 4]]}})).toBe("2020-07-04");
    expect(sourceDate({})).toBeNull();
  });
});
