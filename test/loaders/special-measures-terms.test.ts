import {describe, expect, it} from "vitest";
import {specialMeasuresTerms} from "../../loaders/special-measures-terms.ts";
import {bibliography} from "../lib/bibliography.ts";
import {csvText} from "../lib/csv-text.ts";
import {refusal} from "../lib/refusal.ts";

const {inputs} = specialMeasuresTerms.spec;
const sources = bibliography({mofa: ["authority", 2022]});

const instrument = (id: string, kind = "sma") => `${id},Agreement,,USA,${kind},host-nation-support,treaty,,mofa,p. 1,`;
const date = (id: string, event: string, day: string) => `${id},${event},${day},printed,mofa,p. 1,`;
const term = (id: string, what: string) => `${id},${what},exact,printed,mofa,p. 1,`;
const amount = (year: number, measure: string, value: number) => `${year},${measure},${value},exact,printed,mofa,p. 2,`;

const instruments = ["a", "b"].map((id) => instrument(id));
const dates = [
  date("a", "signed", "2010-01"),
  date("a", "entered-into-force", "2011-04-01"),
  date("b", "signed", "2016-01"),
  date("b", "terminated", "2021-03-31")
];
const terms = [term("a", "labor,covers,2011,"), term("a", "labor,workers,2015,100"), term("b", "labor,covers,2016,")];

describe("special-measures-terms", () => {
  it("holds from the entry into force, or else the first year, to the end or the next agreement", () => {
    const periods = new Set(read({}).map(({agreement_id, starts, ends}) => [agreement_id, starts, ends].join(" ")));
    expect(periods).toEqual(new Set(["a 2011-04-01 2016-04-01", "b 2016-04-01 2021-03-31"]));
  });

  it("takes the amounts agreed from the table of host-nation support, each for the agreement of its year", () => {
    const support = [
      amount(2012, "utilities-ceiling", 249),
      amount(2016, "agreed-level", 1893),
      amount(2016, "hns", 5)
    ];
    const amounts = read({support}).filter(({unit}) => unit === "jpy-100m");
    expect(amounts.map(({agreement_id, item, term: of, value}) => [agreement_id, item, of, value])).toEqual([
      ["a", "utilities", "ceiling", 249],
      ["b", "package", "level", 1893]
    ]);
  });

  it("leaves out an amount from before the first agreement", () => {
    expect(read({support: [amount(2008, "utilities-ceiling", 253)]})).toHaveLength(terms.length);
  });

  it("refuses an agreement without terms, and terms of none", () => {
    const faults = refused({terms: [terms[0], term("c", "labor,covers,2016,")]});
    expect(faults).toEqual([
      expect.stringMatching(/agreement without terms "b" \(data\/agreements\/instruments\.csv:3\)/),
      expect.stringMatching(/terms of no special measures agreement "c"/)
    ]);
  });

  it("refuses a term with the wrong number, and one after the end", () => {
    expect(refused({terms: [...terms, term("a", "utilities,share,2011,")]})).toEqual([
      expect.stringMatching(/term with the wrong number "share"/)
    ]);
    expect(refused({terms: [...terms, term("b", "utilities,share,2021,61")]})).toEqual([
      expect.stringMatching(/term after the end of its agreement "b FY2021"/)
    ]);
  });

  it("refuses a step from another level than the one before ended with", () => {
    expect(refused({terms: [...terms, term("b", "labor,workers-before,2016,90")]})).toEqual([
      expect.stringMatching(/step from another level "b: 90 after 100"/)
    ]);
    expect(read({terms: [...terms, term("b", "labor,workers-before,2016,100")]})).toHaveLength(4);
  });
});

interface Lines {
  readonly terms?: readonly string[];
  readonly support?: readonly string[];
}

function texts({terms: own = terms, support = [amount(1980, "hns", 1)]}: Lines) {
  return {
    instruments: csvText(inputs.instruments, instruments),
    dates: csvText(inputs.dates, dates),
    "host-nation-support": csvText(inputs["host-nation-support"], support),
    terms: csvText(inputs.terms, own)
  };
}

function read(lines: Lines) {
  return specialMeasuresTerms.rows(texts(lines), sources);
}

function refused(lines: Lines) {
  return refusal(() => read(lines));
}
