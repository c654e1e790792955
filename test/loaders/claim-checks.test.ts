import * as arquero from "arquero";
import {describe, expect, it} from "vitest";
import {checks} from "../../loaders/claim-checks/index.ts";
import {outcomes} from "../../loaders/claim-checks/outcomes.ts";
import {risesTo} from "../../loaders/claim-checks/rises.ts";
import {publish} from "../../loaders/index.ts";
import {verdictOf} from "../../src/datasets/claim-verdicts.ts";
import {figures} from "../../src/figures/index.ts";
import {locales} from "../../src/lib/words.ts";

type Row = Record<string, unknown>;

const {datasets, sources} = publish();
const tables = Object.fromEntries([...datasets].map(([id, {table}]) => [id, table]));
const found = outcomes(tables);
const claims = tables.claims.objects() as Row[];

describe("every check", () => {
  it.each(checks.map(({claim}) => claim))("%s says what it found, in both languages, and cites its rows", (claim) => {
    const {readings, beside, rows} = found.get(claim)!;
    for (const words of [...readings.map(({says}) => says), ...beside]) {
      for (const locale of locales) expect(words[locale]).not.toMatch(/NaN|undefined|null|Infinity|lacks/);
      expect(words.en).toMatch(/[.]$/);
      expect(words.ja).toMatch(/。$/);
    }
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({source_id}) => !sources.has(source_id))).toEqual([]);
    const {datasets: named} = checks.find((check) => check.claim === claim)!;
    expect(rows.filter(({dataset}) => !named.includes(dataset))).toEqual([]);
  });

  it.each(checks.map(({claim}) => claim))("%s comes to the verdict of the editor", (claim) => {
    expect(claims.find(({claim_id}) => claim_id === claim)).toMatchObject({
      ...{basis: "rows", verdict: verdictOf(found.get(claim)!), editor_verdict: verdictOf(found.get(claim)!)}
    });
  });
});

/** For each check a change of one table by which its verdict must change: rows that match get the new values. */
const changes: Readonly<Record<string, [dataset: string, where: (row: Row) => boolean, change: Row | null]>> = {
  "treaty-1951-signed": event("1951-san-francisco-peace-treaty-first", "1951-09-09"),
  "treaty-1951-defense-duty": [
    "alliance-pledges",
    ({year, from_iso3}) => year === 1955 && from_iso3 === "USA",
    {defense: 0}
  ],
  "treaty-1951-bases": ["us-personnel", ({date}) => date === "1955-06", {personnel: 0}],
  "treaty-1960-consultation": ["alliance-pledges", ({year}) => year === 1975, {consultation: 0}],
  "treaty-1960-more-equal": [
    "alliance-pledges",
    ({year, from_iso3}) => year === 1960 && from_iso3 === "JPN",
    {defense: 1}
  ],
  "alliance-mutual-benefit": ["military-expenditure", ({iso3}) => iso3 === "JPN", {share_gdp_pct: 99}],
  "bases-debated": ["polls", ({answer}) => answer === "unfair", {share_pct: 49}],
  "shield-to-spear": event("2024-contract-up-400-tomahawks", "2026-01-18"),
  "abe-revision-campaign": ["polls", ({date}) => !String(date).startsWith("2017"), null],
  "article9-occupation": event("1946-constitution-japan-promulgated", "1953-11-03"),
  "constitution-unamended": [
    "events",
    ({event_id}) => event_id === "1995-new-special-measures-agreement-signed",
    {title_en: "Constitution of Japan amended"}
  ],
  "executive-instruments": ["defense-plans", ({kind}) => kind === "strategy", null],
  "council-groundwork": event("2013-national-security-council-established", "2014-12-04"),
  "f15-upgraded": ["sdf-equipment", ({item}) => item === "f-2a-b", {value: 300}],
  "izumo-carrier": ["sdf-posture", ({posture_id}) => String(posture_id).endsWith("-first-stage"), {date: "2026-01-01"}],
  "statement-core-defense": ["state-visit-claims", ({count_id}) => count_id === "listed-innovation", {value: 15}],
  "treaty-1960-renegotiated": event("1960-new-japan-us-security-treaty", "1961-01-19"),
  "guidelines-revised-2015": event("2015-two-plus-two-new-york", "2015-05-27"),
  "guidelines-space-cyber-bmd": ["events", ({event_id}) => event_id === "1998-two-plus-two-agrees-joint", null],
  "host-nation-support-2021": ["special-measures-terms", ({term}) => term === "level", {value: 2000}],
  "global-partners-statement": event("2024-kishida-biden-statement-global-partners", "2024-04-11"),
  "seventy-agreements": ["state-visit-claims", ({count_id}) => count_id === "listed-items", {value: 71}],
  "two-plus-two-july-2024": event("2024-two-plus-two-tokyo", "2024-07-29"),
  "usfj-joint-headquarters": event("2024-usfj-become-joint-force-headquarters", "2024-08-01"),
  "usfj-since-1957": event("1957-us-forces-japan-headquarters-activated", "1958"),
  "trump-second-term": event("2025-ishiba-trump-summit-washington", "2019-02-07"),
  "hegseth-march-2025": event("2025-hegseth-nakatani-meeting-usfj-upgrade", "2025-04-01"),
  "reinterpretation-2014": event("2014-cabinet-decision-seamless-security-legislation", "2015-07-01"),
  "dynamic-defense-2010": event("2010-national-defense-program-guidelines-fy2011", "2011-01-17"),
  "southwest-buildup": ["sdf-posture", ({title_en}) => String(title_en).startsWith("Camp "), {date: "2009-01-01"}],
  "council-december-2013": event("2013-national-security-council-established", "2014-01-04"),
  "secretariat-december-2013": event("2014-national-security-secretariat-starts-work", "2013-12-27"),
  "strategy-2013": event("2013-first-national-security-strategy-new", "2014-12-17"),
  "budget-approved": event("2024-cabinet-approves-fy2025-budget", "2025-12-27"),
  "missile-defense-late-1990s": event("1998-two-plus-two-agrees-joint", "2003-09"),
  "sm3-pac3-deployed": ["sdf-posture", ({posture_id}) => posture_id === "pac3-first-unit", {date: "2026-01-01"}],
  "aegis-ashore-since-2017": ["events", ({event_id}) => event_id === "2020-national-security-council-ends-aegis", null],
  "izumo-decided-2018": event("2018-decision-convert-izumo-class-f", "2019-01"),
  "djibouti-first-base": [
    "sdf-posture",
    ({posture_id}) => posture_id === "izumo-commissioned",
    {kind: "base-abroad", date: "2004-01"}
  ],
  "djibouti-only-base": [
    "sdf-posture",
    ({posture_id}) => posture_id === "djibouti-area",
    {title_en: "Base in Kuwait, land", date: "2004-01-01"}
  ],
  "open-indo-pacific-2016": event("2016-abe-presents-free-open-indo", "2017-08"),
  "security-assistance-2023": event("2023-official-security-assistance-framework-adopted", "2023-05-05"),
  "security-assistance-first": ["security-assistance", ({kind}) => kind === "grant", {fiscal_year: 2022}],
  "ishiba-new-prime-minister": event("2024-ishiba-becomes-prime-minister", "2024-09-30"),
  "thirteen-rises": [
    "defense-budget",
    ({fiscal_year, definition}) => fiscal_year === 2018 && definition === "incl",
    {value_jpy_100m: 51251}
  ],
  "budget-8-7-trillion": ["defense-budget", ({fiscal_year}) => fiscal_year === 2025, {value_jpy_100m: 86400}],
  "budget-55-billion-dollars": ["exchange-rate", ({year}) => year === 2025, {rate_jpy_per_usd: 157.9}],
  "budget-growth-9-4": ["defense-budget", ({fiscal_year}) => fiscal_year === 2024, {value_jpy_100m: 79400}],
  "budget-record": [
    "defense-budget",
    ({fiscal_year}) => fiscal_year === 1990,
    {value_jpy_100m: 87006, definition: "incl"}
  ],
  "kyodo-53-percent": ["polls", ({question_id}) => question_id === "kyodo-diet-debate", {share_pct: 53}],
  "kyodo-45-percent": ["polls", ({question_id}) => question_id === "kyodo-diet-debate", {share_pct: 45}],
  "kyodo-survey-2023": ["polls", ({pollster}) => pollster === "kyodo", {pollster: "jiji"}],
  "senkaku-tension": ["senkaku-days", ({year}) => year === 2020, {days: 356}],
  "china-presence-east-china-sea": ["senkaku-days", ({year}) => year === 2024, {days: 200}],
  "north-korea-challenge": ["missile-launches", ({year}) => Number(year) < 2010, {count: 0}],
  "missiles-3700-km": ["missile-launches", ({date}) => date === "2017-08-29", {distance_km: 3650}],
  "own-security-agreements": ["agreements", ({agreement_id}) => agreement_id === "kor-gsomia-2016", null]
};

function event(id: string, date: string): [string, (row: Row) => boolean, Row] {
  return ["events", ({event_id}) => event_id === id, {date}];
}

describe("a check can fail", () => {
  it("is shown for every check", () => {
    expect(Object.keys(changes).toSorted()).toEqual(checks.map(({claim}) => claim).toSorted());
  });

  it.each(Object.entries(changes))("%s, on a table altered accordingly", (claim, [dataset, where, change]) => {
    const rows = tables[dataset].objects() as Row[];
    expect(rows.some(where)).toBe(true);
    const altered = rows.flatMap((row) => (where(row) ? (change ? [{...row, ...change}] : []) : [row]));
    const own = checks.filter((check) => check.claim === claim);
    const after = outcomes({...tables, [dataset]: arquero.from(altered)}, own).get(claim)!;
    expect(verdictOf(after)).not.toBe(verdictOf(found.get(claim)!));
  });

  it.each(checks)("$claim, where a table is empty", ({claim, datasets: [dataset]}) => {
    const own = checks.filter((check) => check.claim === claim);
    const emptied = outcomes({...tables, [dataset]: tables[dataset].filter(() => false)}, own).get(claim)!;
    expect(emptied.readings.length).toBeGreaterThan(0);
  });
});

it("names a table that does not exist, and a check that finds nothing", () => {
  const run = () => ({readings: [], beside: [], qualified: false, rows: []});
  expect(() => outcomes(tables, [{claim: "a", datasets: ["no-such"], run}])).toThrow("unknown dataset no-such");
  expect(() => outcomes(tables, [{claim: "a", datasets: ["events"], run}])).toThrow("without readings");
});

describe("every claim", () => {
  it("has a verdict, evidence in both languages, and a document that is in the bibliography", () => {
    expect(claims).toHaveLength(90);
    for (const claim of claims) {
      expect(claim).toMatchObject({
        ...{claim_en: expect.stringMatching(/\.$/), claim_ja: expect.stringMatching(/。$/)},
        ...{evidence_en: expect.stringMatching(/\.$/), evidence_ja: expect.stringMatching(/。$/)}
      });
      expect(sources.has(String(claim.source_id))).toBe(true);
    }
  });

  it("names only references of the list, and figures that exist", () => {
    const numbers = new Set((tables["claim-references"].objects() as Row[]).map(({number}) => String(number)));
    const cited = claims.flatMap(({refs}) => (refs === null ? [] : String(refs).split(";")));
    expect(cited.filter((number) => !numbers.has(number))).toEqual([]);
    expect([...numbers].filter((number) => !cited.includes(number))).toEqual([]);
    const ids = new Set(figures.map(({id}) => id));
    expect(claims.flatMap(({figure}) => (figure === null || ids.has(String(figure)) ? [] : [figure]))).toEqual([]);
  });
});

describe("readings amount to a verdict", () => {
  const says = {en: "", ja: ""};
  const verdict = (holds: readonly boolean[], qualified = false) =>
    verdictOf({readings: holds.map((each) => ({says, holds: each})), qualified});

  it("supported if all hold, contradicted if none does, else with nuance", () => {
    expect([verdict([true, true]), verdict([false, false]), verdict([true, false])]).toEqual([
      ...["supported", "contradicted", "supported-with-nuance"]
    ]);
  });

  it("with nuance where documents qualify what holds, contradicted nevertheless where nothing does", () => {
    expect([verdict([true], true), verdict([false], true)]).toEqual(["supported-with-nuance", "contradicted"]);
  });
});

it("rises in a row end with a fall, a standstill or a missing year", () => {
  const points = (values: readonly number[], from = 2000) => values.map((value, i) => ({year: from + i, value}));
  expect(risesTo(2003, points([1, 2, 3, 4]))).toBe(3);
  expect(risesTo(2003, points([1, 3, 3, 4]))).toBe(1);
  expect(risesTo(2003, points([1, 2, 3, 2]))).toBe(0);
  expect(
    risesTo(
      2003,
      points([1, 2, 3, 4]).filter(({year}) => year !== 2001)
    )
  ).toBe(1);
  expect(risesTo(2003, [])).toBe(0);
});
