import {describe, expect, test} from "vitest";
import type {PollRow} from "../../src/figures/article9-polls-rows.ts";
import {draw, drawn} from "../lib/drawing.ts";

const {figure} = drawn("article9-polls");
const rows = drawn("article9-polls").rows as unknown as readonly PollRow[];
const wanting = rows.filter(({topic, answer}) => topic === "revise-article9" && answer === "yes");

describe("article9-polls", () => {
  test("every pollster has a line of its own, with its name at the line", () => {
    const svg = draw("article9-polls", "wide");
    const series = [...svg.querySelectorAll(".series")].map((node) => node.getAttribute("data-series"));
    expect(series).toEqual(["kyodo", "asahi", "nhk", "mainichi", "yoron-chosakai", "jiji", "diet-debate"]);
    expect([...svg.querySelectorAll(".label")].map((node) => node.textContent)).toEqual([
      "Kyodo 51%",
      "Asahi 37%",
      "NHK 32%",
      "Mainichi 46%",
      "Yoron Chosakai 41%",
      "Jiji 30%"
    ]);
  });

  test("no run joins two questions or two modes", () => {
    // Asahi: telephone 2007-11; mail 2013-17 and, after missing years, 2020-23.
    const asahi = draw("article9-polls", "wide").querySelector('[data-series="asahi"] path')!.getAttribute("d")!;
    expect(asahi.match(/M/g)).toHaveLength(3);
    expect(
      wanting.filter(({pollster}) => pollster === "asahi").map(({mode, date}) => `${date.slice(0, 4)} ${mode}`)
    ).toEqual([
      "2007 telephone",
      "2008 telephone",
      "2009 telephone",
      "2010 telephone",
      "2011 telephone",
      "2013 mail",
      "2014 mail",
      "2015 mail",
      "2016 mail",
      "2017 mail",
      "2020 mail",
      "2021 mail",
      "2022 mail",
      "2023 mail"
    ]);
  });

  test("the changes that cut a line are told, and no others", () => {
    const note = figure.notes!(rows, "en")[1];
    for (const change of [
      "Asahi asks by mail from 2013",
      "Kyodo asks by mail from 2016",
      "NHK’s survey of March 2017",
      "NHK calls mobiles"
    ]) {
      expect(note).toContain(change);
    }
    expect(note).not.toMatch(/Jiji|Nikkei|Mainichi|Yomiuri/);
  });

  test("the axis holds all values that are drawn", () => {
    const shares = wanting.map(({share_pct}) => share_pct);
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(20);
    expect(Math.max(...shares)).toBeLessThan(62);
  });

  test("both questions of Kyodo 2023 are marked apart", () => {
    const facts = figure.facts!(rows, "en");
    expect(facts).toMatchObject({
      "kyodo-revise": "53%",
      "kyodo-against": "45%",
      "kyodo-debate": "49%",
      "kyodo-debate-against": "48%",
      "kyodo-sample": "1,959"
    });
    const note = figure.notes!(rows, "en")[0];
    expect(note).toMatch(/53% .* 45% .* 49% .* 48%/);
    const hollow = draw("article9-polls", "wide").querySelectorAll('[data-series="diet-debate"] circle');
    expect(hollow).toHaveLength(1);
  });

  test("the title says what the rows say, and follows them", () => {
    expect(figure.title(rows, "en")).toBe(
      "Should Article 9 be revised? In 2023, 32% to 53% said yes, depending on who asked and how"
    );
    const earlier = rows.filter(({date, survey_id}) => date < "2023" || survey_id === "kyodo-2023-04-mail");
    expect(figure.title(earlier, "en")).toContain("In 2022, 31% to 50%");
  });

  test("no answer of part of the public is drawn", () => {
    expect(rows.some(({question_id}) => question_id.includes("among"))).toBe(false);
    expect(rows.some(({pollster}) => (pollster as string) === "sankei")).toBe(false);
  });
});
