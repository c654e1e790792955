import {describe, expect, it} from "vitest";
import {claimReferences} from "../../loaders/claim-references.ts";
import {claims} from "../../loaders/claims.ts";
import {judged} from "../lib/judged.ts";
import {replacing} from "../lib/altered.ts";

const path = "data/claims/strategic-autonomy.csv";
const listPath = "data/claims/strategic-autonomy-references.csv";

describe("claims", () => {
  it("refuses a section that no article has, and a second source without place", () => {
    expect(judged(claims, {[path]: replacing("origins,date", "beginnings,date")})[0]).toMatch(/unknown section/);
    const edit = replacing(
      't12,date line and preamble,doj-2008,"Defense Chronology, 1951 and 1952"',
      "t12,date line and preamble,doj-2008,"
    );
    expect(judged(claims, {[path]: edit})).toEqual([
      expect.stringMatching(/second source without place "treaty-1951-signed"/)
    ]);
  });

  it("refuses what happened since in one language only", () => {
    const edit = replacing("2026年度の政府案も増額である。", "");
    expect(judged(claims, {[path]: edit})).toEqual([
      expect.stringMatching(/later event in one language "thirteen-rises"/)
    ]);
  });
});

describe("claim-references", () => {
  it("refuses a list that skips a number, an id of another number, and a failure without reason", () => {
    const edit = (text: string) => text.replace(/^strategic-autonomy-03.*\n/m, "");
    expect(judged(claimReferences, {[listPath]: edit})[0]).toMatch(/reference out of order "?4/);
    const renamed = replacing(/^strategic-autonomy-03,3,/m, "strategic-autonomy-33,3,");
    expect(judged(claimReferences, {[listPath]: renamed})).toEqual([expect.stringMatching(/reference misnamed/)]);
    const bare = replacing(/,no,"Wrong reference[^"]*",[^,]*,/, ",no,,,");
    expect(judged(claimReferences, {[listPath]: bare})).toEqual([
      expect.stringMatching(/reference that fails without reason "strategic-autonomy-14"/)
    ]);
  });
});
