type Point = readonly [longitude: number, latitude: number];

/**
 * Where the dot of a country stands on a map: a point within it, by ISO 3166-1 alpha-3 code. It is the middle of the
 * land, the headquarters of a UN mission where the table has that, or the part that the missions went to.
 */
export const countryPoints: Readonly<Record<string, Point>> = {
  AFG: [66, 33.8],
  AUS: [134.5, -25.5],
  BGD: [90.2, 23.9],
  BHR: [50.5, 26],
  COD: [28.9, -1.6],
  DJI: [43.148611, 11.543611],
  DZA: [2.6, 28.1],
  EGY: [33.8, 29.3],
  GHA: [-1.2, 7.9],
  HND: [-86.6, 14.8],
  HTI: [-72.3333, 18.5333],
  IDN: [113.5, -0.8],
  IND: [79.5, 22.8],
  IRN: [54.4, 32.5],
  IRQ: [43.8, 33],
  ISR: [34.9, 31.2],
  KEN: [37.8, 0.6],
  KHM: [104.917, 11.55],
  KWT: [47.6, 29.3],
  MOZ: [32.5833, -25.9667],
  MYS: [102.3, 3.8],
  NPL: [85.3333, 27.7],
  NZL: [170.6, -43.9],
  PAK: [69.2, 29.9],
  PHL: [121.4, 15.9],
  RUS: [159, 55.5],
  SDN: [32.5333, 15.6333],
  SLE: [-11.8, 8.6],
  SSD: [31.6, 4.85],
  SYR: [35.9211, 33.2367],
  THA: [101, 15.1],
  TLS: [125.567, -8.5667],
  TON: [-175.2, -21.2],
  TUR: [35.4, 39.1]
};

/** Where the dot of a sea stands, by the words of the table. */
export const seaPoints: Readonly<Record<string, Point>> = {
  "Gulf of Aden": [48, 12.4],
  "Gulf of Oman and northern Arabian Sea": [59.5, 24],
  "Indian Ocean": [70, 5],
  "Persian Gulf": [51.2, 27.6]
};
