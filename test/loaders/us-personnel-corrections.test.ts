import {describe, expect, it} from "vitest";
import {usPersonnel} from "../../loaders/us-personnel.ts";
import {bibliography} from "../lib/bibliography.ts";
import {csvText} from "../lib/csv-text.ts";
import {refusal} from "../lib/refusal.ts";

const sources = bibliography({dataset: ["scholarly", 2026, 6]});

describe("corrections", () => {
  it("put the value that the branches prove in place of the printed one, which stays visible", () => {
    const rows = read(
      ["Guam,1959-09,marine-corps,-17,dataset,row Guam,"],
      [
        "us-personnel,personnel,location=Guam;date=1959-09;branch=marine-corps,override,5,A negative number afloat is added.,dataset,columns,"
      ]
    );
    expect(rows).toMatchObject([
      {
        iso3: "GUM",
        personnel: 5,
        alternatives: "-17 [dataset]",
        status: "derived",
        note: "A negative number afloat is added."
      }
    ]);
  });

  it("must be there for a negative number", () => {
    expect(refusal(() => read(["Guam,1959-09,marine-corps,-1001,dataset,row Guam,"]))).toEqual([
      'us-personnel: personnel out of range "-1001" (data/deployments/us-personnel.csv:2); believable values are -1000 to 4000000: check digits and unit'
    ]);
  });
});

function read(lines: readonly string[], corrections: readonly string[] = []) {
  const {inputs} = usPersonnel.spec;
  const texts = {
    "us-personnel": csvText(inputs["us-personnel"], lines),
    exceptions: csvText(inputs.exceptions, []),
    corrections: csvText(inputs.corrections, corrections)
  };
  return usPersonnel.rows(texts, sources);
}
