import {expect, it} from "vitest";
import {forceTargets} from "../../loaders/force-targets.ts";
import {readTexts} from "../../loaders/lib/dataset.ts";
import {readSources} from "../../loaders/lib/sources.ts";

const rows = forceTargets.rows(readTexts(forceTargets.spec), readSources());

it.each([
  [1976, "ground-personnel", 180000, "Defense of Japan 2021, Fig. II-2-2-5"],
  [1976, "destroyers", 60, "Defense of Japan 2021, Fig. II-2-2-5"],
  [1995, "ground-ready-reserve", 15000, "Defense of Japan 2021, Fig. II-2-2-5"],
  [2004, "aegis-destroyers", 4, "Defense of Japan 2021, Fig. II-2-2-5"],
  [2010, "submarines", 22, "Defense of Japan 2021, Fig. II-2-2-5"],
  [2013, "ground-personnel", 159000, "Defense of Japan 2021, Fig. II-2-2-5"],
  [2018, "tanks", 300, "Defense of Japan 2021, Fig. II-2-2-5"],
  [2018, "surface-to-air-missile-groups", 4, "Defense of Japan 2021, Fig. II-2-2-5"],
  [2022, "ground-regular", 149000, "Defense of Japan 2024, table of the transition of targets"],
  [2022, "aegis-destroyers", 10, "Defense of Japan 2024, table of the transition of targets"],
  [2022, "fighters", 320, "Defense of Japan 2024, table of the transition of targets"]
])("force-targets %d, %s: %d (%s)", (year, item, value) => {
  const own = rows.filter((row) => row.year === year && row.item === item && row.measure === "target");
  expect(own).toMatchObject([{value, as_of: null, status: "official"}]);
});

it("force-targets hold what was held when the guidelines of 2013 were made (Defense of Japan 2015, digest)", () => {
  const held = rows.filter(({measure}) => measure === "present").map(({item, value, as_of}) => [item, value, as_of]);
  expect(held.toSorted()).toEqual([
    ["aegis-destroyers", 6, "2014-03-31"],
    ["destroyers", 47, "2014-03-31"],
    ["submarines", 16, "2014-03-31"]
  ]);
});
