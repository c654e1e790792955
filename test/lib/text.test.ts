import {describe, expect, test} from "vitest";
import {textWidth, wrapText} from "../../src/lib/text.ts";

describe("wrapText", () => {
  test("keeps every word and no line wider than asked", () => {
    const text = "From FY1997 the budget is printed without and with SACO costs";
    const lines = wrapText(text, 150);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(" ")).toBe(text);
    for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(150);
  });

  test("breaks Japanese between characters, but no line begins with a full stop", () => {
    const text = "会計年度別の当初予算、名目。会計年度別の当初予算。";
    const lines = wrapText(text, 12 * 6);
    expect(lines.join("")).toBe(text);
    for (const line of lines) expect(line).not.toMatch(/^[、。]/);
  });

  test("leaves a word that is wider than the line whole", () => {
    expect(wrapText("incomprehensibilities", 20)).toEqual(["incomprehensibilities"]);
  });

  test("gives no line for no text", () => {
    expect(wrapText("", 100)).toEqual([]);
  });
});

test("textWidth grows with size and counts Japanese as full width", () => {
  expect(textWidth("日本", 10)).toBe(20);
  expect(textWidth("abc", 24)).toBeCloseTo(2 * textWidth("abc", 12));
  expect(textWidth("")).toBe(0);
});
