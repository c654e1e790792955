import {describe, expect, test} from "vitest";
import type {ShareRow} from "../../src/figures/poll-shares.ts";
import {draw, drawn} from "../lib/drawing.ts";

const {figure} = drawn("sdf-strength");
const rows = drawn("sdf-strength").rows as unknown as readonly ShareRow[];

const office = rows.filter(({question_id}) => question_id === "cabinet-office-sdf-strength");
const of = (answer: string) => office.filter((row) => row.answer === answer).map(({share_pct}) => share_pct);

const paths = (id: string) =>
  draw("sdf-strength", "wide").querySelector(`[data-series="${id}"] path`)!.getAttribute("d")!.match(/M/g);

describe("sdf-strength", () => {
  test("shares as the documents print them", () => {
    // 2009 and 2012: economic2012, para 3; 2015: Cabinet Office, section 3 (1); 2018: Defense of Japan 2020, Reference
    // 62, and 2018, Reference 68; 2022: Asagumo; 2025: preliminary.
    expect(of("strengthen")).toEqual([14.1, 24.8, 29.9, 29.1, 41.5, 45.2]);
    expect(of("keep")).toEqual([65.1, 60, 59.2, 60.1, 53, 49.8]);
    expect(of("reduce")).toEqual([10.7, 6.2, 4.6, 4.5, 2.2]);
  });

  test("lines end where the survey asks other people or in another way", () => {
    // 2009 to 2015, then by mail 2022 to 2025; 2018 stands alone, and so does what follows a missing survey.
    expect(paths("strengthen")).toHaveLength(2);
    expect(paths("keep")).toHaveLength(2);
    expect(paths("reduce")).toHaveLength(1);
    expect(draw("sdf-strength", "wide").querySelectorAll(".break")).toHaveLength(2);
  });

  test("preliminary figures are hollow and said to be so", () => {
    const hollow = [...draw("sdf-strength", "wide").querySelectorAll('circle[fill="#ffffff"]')];
    expect(hollow.filter((node) => node.parentElement!.classList.contains("series"))).toHaveLength(3);
    expect(figure.caveat(rows, "en")).toContain("preliminary figures of 2025");
    expect(figure.read(office.at(-1)!, "en", {}).value).toBe("45.2% (1,534 answers, mail, preliminary)");
    expect(
      figure.caveat(
        rows.filter(({date}) => date < "2025"),
        "en"
      )
    ).not.toContain("preliminary");
  });

  test("the title compares within each mode only, and turns when the rows do", () => {
    expect(figure.title(rows, "en")).toBe(
      "More in Japan want stronger Self-Defense Forces: 14.1% in 2009, 29.9% in 2015 (interview); 41.5% in 2022, 45.2% in 2025 (mail)"
    );
    const fallen = rows.map((row) => (row.date > "2025" ? {...row, share_pct: row.share_pct - 10} : row));
    expect(figure.title(fallen, "en")).toMatch(/^No steady rise .* 41\.5% in 2022, 35\.2% in 2025/);
  });

  test("another pollster’s question, without the middle answer, is a line of its own", () => {
    // NTV June 2022, body (64 derived, 72); The Japan News of 3 October 2022, para 1 (71).
    const yomiuri = rows.filter(({question_id}) => question_id === "yomiuri-strengthen-defense");
    expect(yomiuri.map(({date, share_pct}) => [date, share_pct])).toEqual([
      ["2022-04", 64],
      ["2022-06", 72],
      ["2022-09", 71]
    ]);
    // By telephone in April and June; the mode of September is not stated.
    expect(paths("for-or-against")).toHaveLength(1);
    expect(figure.notes!(rows, "en")[1]).toContain("71% were for it in 2022");
  });

  test("a survey without a figure for one answer is named", () => {
    expect(figure.notes!(rows, "en")[0]).toContain("for reducing in 2022");
  });
});
