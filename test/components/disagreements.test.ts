import {describe, expect, test} from "vitest";
import {disagreements, mostShown} from "../../src/components/disagreements.ts";
import {agreements} from "../../src/datasets/agreements.ts";
import {defenseBudget} from "../../src/datasets/defense-budget.ts";

const row = (fiscal_year: number, alternatives: string | null, value: number | null = 49290) => ({
  ...{fiscal_year, definition: "excl", value_jpy_100m: value, source_id: "doj-2010", alternatives}
});
const of = (rows: Parameters<typeof disagreements>[1]) =>
  String(disagreements(defenseBudget, rows, "/data/defense-budget.csv", "en"));

describe("disagreements", () => {
  test("shows the value used and those of other documents, each with its documents and the unit", () => {
    const text = of([row(1998, "49287 [doj-2008]; 49288 [doj-2009]"), row(1999, null)]);
    expect(text).toContain("Initial budget: JPY 100 million");
    expect(text.match(/<tr><td>/g)).toHaveLength(1);
    expect(text).toContain("1998 · Without SACO");
    expect(text).toContain('<td>49,290 (<a href="/about/sources#doj-2010">doj-2010</a>)</td>');
    expect(text).toContain('49,287 (<a href="/about/sources#doj-2008">doj-2008</a>); 49,288 (');
  });

  test("names no document for a value that is missing", () => {
    expect(of([row(1978, "20945 [scopedog-2009]", null)])).toContain("<td>none</td>");
  });

  test("takes the document of a date from its own column", () => {
    const signed = {agreement_id: "a", title_en: "Pact", signed: "2018-04-18", source_id: "s1"};
    const rows = [
      {
        ...signed,
        ...{entered_into_force: "2019", in_force_source_id: "s2"},
        alternatives: "entered-into-force 2019-02 (derived) [s3]"
      }
    ];
    const text = String(disagreements(agreements, rows, "", "en"));
    expect(text).toContain("<td>Pact</td>");
    expect(text).toContain('Entered into force: 2019 (<a href="/about/sources#s2">s2</a>)');
    expect(text).toContain('February 2019 (derived from printed figures; <a href="/about/sources#s3">');
  });

  test("leaves what is too much to the file, and says how much it is", () => {
    const rows = Array.from({length: mostShown + 1}, (_, i) => row(1950 + i, "1 [a]"));
    expect(of(rows)).toContain(`The first ${mostShown} of ${mostShown + 1} rows`);
    expect(of(rows).match(/<tr><td>/g)).toHaveLength(mostShown);
    expect(of(rows.slice(1))).not.toContain("The first");
  });

  test("is nothing where nobody disagrees", () => {
    expect(disagreements(defenseBudget, [row(1999, null)], "", "en")).toBeNull();
  });
});
