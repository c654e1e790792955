import {describe, expect, it} from "vitest";
import {faultsOf, replacing} from "../lib/altered.ts";

describe("publish(files)", () => {
  it("finds nothing wrong with the data as they are", () => {
    expect(faultsOf({})).toEqual([]);
  });

  it("lists at once the faults of bibliography, files, cells, citations, rules, spec and references", () => {
    const faults = faultsOf({
      "data/sources.json": replacing(
        '"id": "5ch-dett-de",\n  "type": "webpage"',
        '"id": "5ch-dett-de",\n  "type": "web"'
      ),
      "data/events/notes.csv": () => "event_id\n",
      "data/budgets/defense-budget.csv": replacing(
        "2024,incl,reference,enacted,79496,",
        "2024,incl,reference,enacted,n.a.,"
      ),
      "data/polls/answers.csv": replacing(",yonhap2023kyodo,", ",yonhap2023kyoto,"),
      "data/agreements/security-assistance.csv": replacing(/^osa-bgd-fy2023/gm, "osa-bgg-fy2023"),
      "data/agreements/instruments.csv": replacing(/,doj-2020,/, ",doj-1920,"),
      "data/deployments/us-facility-areas.csv": replacing("2014,26937,m2", "2098,26937,km2"),
      "data/environment/scrambles.csv": replacing(
        "2016,total,1168,printed,doj-2024",
        "2016,total,1100,printed,doj-2024"
      )
    });
    expect(faults.map((fault) => fault.replace(/; .*/, ""))).toEqual([
      'sources: unknown CSL type "web" (data/sources.json)',
      'data: table that no dataset reads "data/events/notes.csv" (data/events/notes.csv)',
      'defense-budget: value_jpy_100m is not a number "n.a." (data/budgets/defense-budget.csv)',
      'polls: unknown source "yonhap2023kyoto" (data/polls/answers.csv)',
      // Three datasets read the instruments: the fault is told once.
      'agreements: unknown source "doj-1920" (data/agreements/instruments.csv)',
      'us-facilities: date later than its source "2098" (data/deployments/us-facility-areas.csv)',
      "us-facilities: area_ha out of range 2693700 (data/deployments/us-facilities.csv)",
      'scrambles: parts of FY2016 do not make the total "1100, parts 851 + 301 + -52" (data/environment/scrambles.csv)',
      'scrambles: parts of the others of FY2016 do not make them "-52, parts 8" (data/environment/scrambles.csv)',
      "scrambles: scrambles out of range -52 (data/environment/scrambles.csv)"
    ]);
  });

  it("goes on past a table that is missing", () => {
    const faults = faultsOf({
      "data/deployments/joint-exercises.csv": () => null,
      "data/agreements/security-assistance.csv": replacing(/^osa-bgd-fy2023/gm, "osa-bgg-fy2023")
    });
    expect(faults).toEqual([
      'security-assistance: grant without amount "osa-bgd-fy2023" (data/agreements/instruments.csv); ' +
        "add the amount to data/agreements/security-assistance.csv",
      'security-assistance: grant_id without row in agreements "osa-bgg-fy2023" ' +
        "(data/agreements/security-assistance.csv); add it to agreements, or mend the id",
      'joint-exercises: missing table "joint-exercises" (data/deployments/joint-exercises.csv); ' +
        "write it, or take it out of the inputs of the spec"
    ]);
  });

  it("goes on past a bibliography that cannot be read", () => {
    const faults = faultsOf({
      "data/sources.json": () => "[{",
      "data/budgets/defense-budget.csv": replacing(
        "2024,incl,reference,enacted,79496,",
        "2024,incl,reference,enacted,n.a.,"
      )
    });
    expect(faults[0]).toMatch(/^sources: unreadable JSON ".*" \(data\/sources\.json\); mend the syntax$/);
    expect(faults.slice(1)).toEqual([
      expect.stringMatching(/^defense-budget: value_jpy_100m is not a number "n\.a\."/)
    ]);
  });

  it("refuses a source that nothing cites, and a parent that is no instrument", () => {
    const idle = {id: "idle-2020", type: "book", title: "Idle", custom: {kind: "other", licence: "facts-only"}};
    const faults = faultsOf({
      "data/sources.json": (text) => JSON.stringify([...(JSON.parse(text) as object[]), idle]),
      "data/agreements/instruments.csv": replacing(",us-security-treaty-1960,", ",us-security-treaty-1961,")
    });
    expect(faults).toEqual([
      'sources: source that nothing cites "idle-2020" (data/sources.json); cite it, or remove it',
      'agreements: parent_id without row in agreements "us-security-treaty-1961" (data/agreements/instruments.csv); ' +
        "add it to agreements, or mend the id"
    ]);
  });
});
