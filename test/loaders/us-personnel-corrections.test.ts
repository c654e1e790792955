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

describe("totals of the United States", () => {
  const branches = ["army,400", "navy,300", "marine-corps,140", "air-force,250", "space-force,8", "coast-guard,37"];
  const lines = [...branches, "total,1127"].map((cells) => `United States,2023-09,${cells},dataset,row,`);
  const correction =
    "us-personnel,personnel,location=United States;date=2023-09;branch=total,override,1135,The Space Force is left out.,dataset,row,";

  it("are what the branches make, where they are corrected", () => {
    const total = read(lines, [correction]).find(({branch}) => branch === "total");
    expect(total).toMatchObject({personnel: 1135, alternatives: "1127 [dataset]", status: "derived"});
  });

  it("are refused where the branches make another", () => {
    expect(refusal(() => read(lines))).toEqual([
      'us-personnel: branches that do not make the total "USA 2023-09: 1135 of 1127" (data/deployments/us-personnel.csv:8); find the figure that was misread, or correct the total'
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
