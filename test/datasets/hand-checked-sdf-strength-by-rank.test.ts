import {expect, it} from "vitest";
import {readTexts} from "../../loaders/lib/dataset.ts";
import {readSources} from "../../loaders/lib/sources.ts";
import {sdfPosture} from "../../loaders/sdf-posture.ts";
import {sdfStrengthByRank} from "../../loaders/sdf-strength-by-rank.ts";

const rows = sdfStrengthByRank.rows(readTexts(sdfStrengthByRank.spec), readSources());
const posture = sdfPosture.rows(readTexts(sdfPosture.spec), readSources());

it.each([
  ["2006-03-31", "enlisted-lower-fixed-term", "actual", 39150, "Defense of Japan 2006, Reference 55"],
  ["2007-03-31", "enlisted-lower-fixed-term", "actual", 37577, "Defense of Japan 2007, Reference 54"],
  ["2007-03-31", "officer", "authorized", 44902, "Defense of Japan 2007, Reference 54"],
  ["2008-03-31", "enlisted-lower-fixed-term", "actual", 29219, "Defense of Japan 2008, Reference 60"],
  ["2008-03-31", "warrant-officer", "women", 8, "Defense of Japan 2008, Reference 60"],
  ["2010-03-31", "enlisted-upper", "actual", 138506, "Defense of Japan 2010, Reference 70"],
  ["2010-03-31", "enlisted-lower", "authorized", 57765, "Defense of Japan 2010, Reference 70"],
  ["2020-03-31", "officer", "women", 2427, "Defense of Japan 2020, Reference 52"],
  ["2020-03-31", "enlisted-lower-non-fixed-term", "actual", 21735, "Defense of Japan 2020, Reference 52"]
])("sdf-strength-by-rank %s, %s, %s: %i persons (%s)", (date, rank, measure, persons) => {
  const own = rows.filter((row) => row.date === date && row.rank === rank && row.measure === measure);
  expect(own).toMatchObject([{persons, status: "official"}]);
});

it.each(["actual", "authorized"])("makes the total of the posture table at each date: %s", (measure) => {
  const dates = [...new Set(rows.map(({date}) => String(date)))];
  expect(dates).toHaveLength(10);
  for (const date of dates) {
    const ranks = rows.filter((row) => row.date === date && row.measure === measure);
    const total = posture.find(({posture_id}) => posture_id === `strength-total-${measure}-${date}`)?.value;
    expect(ranks.reduce((sum, {persons}) => sum + Number(persons), 0)).toBe(total);
  }
});
