import {expect, it} from "vitest";
import {readTexts} from "../../loaders/lib/dataset.ts";
import {readSources} from "../../loaders/lib/sources.ts";
import {sdfFacilities} from "../../loaders/sdf-facilities.ts";
import {sdfPosture} from "../../loaders/sdf-posture.ts";

const rows = sdfFacilities.rows(readTexts(sdfFacilities.spec), readSources());
const posture = sdfPosture.rows(readTexts(sdfPosture.spec), readSources());

it.each([
  ["与那国駐屯地", 24.44694, 122.94892, "outline"],
  ["石垣駐屯地 八重山警備隊", 24.40249, 124.1909, "outline"],
  ["宮古島駐屯地", 24.75955, 125.31372, "outline"],
  ["奄美駐屯地", 28.41462, 129.52614, "outline"],
  ["瀬戸内分屯地", 28.18215, 129.38709, "address"],
  ["勝連分屯地", 26.30944, 127.89917, "encyclopedia"],
  ["相浦駐屯地", 33.17458, 129.65432, "outline"],
  ["竹松駐屯地", 32.93765, 129.93193, "outline"],
  ["入間基地", 35.84584, 139.40832, "outline"]
])("sdf-facilities %s at %d, %d, by %s (jsdf.json of August 2026)", (name, latitude, longitude, origin) => {
  expect(rows.filter(({name_ja}) => name_ja === name)).toMatchObject([{latitude, longitude, origin}]);
});

it("places every garrison of the south-west", () => {
  const placed = new Set(rows.flatMap(({posture_ids}) => String(posture_ids ?? "").split(";")));
  const garrisons = posture.filter(({kind}) => kind === "garrison").map(({posture_id}) => String(posture_id));
  expect(garrisons.filter((id) => !placed.has(id))).toEqual(["mageshima-area"]);
});
