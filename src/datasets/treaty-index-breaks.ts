import type {Break} from "./spec.ts";

/** The World Treaty Index is less and less complete from this year on. */
export const treatyIndexThins = {
  id: "coverage-thins-1980",
  from: "1980",
  where: {},
  note: {
    en: "From about 1980 the index takes in fewer agreements: a fall, or a zero, need not be one",
    ja: "1980年頃から収録が薄くなるため、減少や0は実際の減少とは限らない"
  },
  source_id: "wti-humlab"
} as const satisfies Break;
