import {expect, it} from "vitest";
import {statusOf} from "../../../loaders/lib/status.ts";
import {bibliography} from "../../lib/bibliography.ts";

const sources = bibliography({
  paper: ["authority"],
  embassy: ["official-secondary"],
  scholar: ["scholarly"],
  daily: ["press"],
  blog: ["other"]
});

it.each([
  ["paper", "official"],
  ["embassy", "secondary"],
  ["scholar", "secondary"],
  ["daily", "secondary"],
  ["blog", "secondary"]
])("statusOf(row, sources) calls what %s prints %s", (source_id, status) => {
  expect(statusOf({derived: false, source_id}, sources)).toBe(status);
  expect(statusOf({derived: true, source_id}, sources)).toBe("derived");
});
