import type {Words} from "../lib/words.ts";

/** West, south, east, north in decimal degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** Japan from Yonaguni and Okinotorishima to Minamitorishima and Etorofu. */
export const japan: Box = [122.9, 20.4, 154, 45.6];

/** Prefectures with facilities of the U.S. forces that the tables list. */
export const prefectures = {
  aomori: {en: "Aomori", ja: "青森県"},
  saitama: {en: "Saitama", ja: "埼玉県"},
  tokyo: {en: "Tokyo", ja: "東京都"},
  kanagawa: {en: "Kanagawa", ja: "神奈川県"},
  shizuoka: {en: "Shizuoka", ja: "静岡県"},
  kyoto: {en: "Kyoto", ja: "京都府"},
  hiroshima: {en: "Hiroshima", ja: "広島県"},
  yamaguchi: {en: "Yamaguchi", ja: "山口県"},
  fukuoka: {en: "Fukuoka", ja: "福岡県"},
  nagasaki: {en: "Nagasaki", ja: "長崎県"},
  okinawa: {en: "Okinawa", ja: "沖縄県"}
} as const satisfies Record<string, Words>;

/** The box that the land of a prefecture lies in, rounded outwards to a tenth of a degree; Tokyo without its islands. */
export const prefectureBoxes: Readonly<Record<keyof typeof prefectures, Box>> = {
  aomori: [139.4, 40.2, 141.7, 41.6],
  saitama: [138.7, 35.7, 139.9, 36.3],
  tokyo: [138.9, 35.5, 140, 35.9],
  kanagawa: [138.9, 35.1, 139.9, 35.7],
  shizuoka: [137.4, 34.5, 139.2, 35.7],
  kyoto: [134.8, 34.7, 136.1, 35.8],
  hiroshima: [132, 34, 133.5, 35.2],
  yamaguchi: [130.7, 33.7, 132.5, 34.8],
  fukuoka: [129.9, 33, 131.2, 34.3],
  nagasaki: [128.1, 31.9, 130.4, 34.8],
  okinawa: [122.9, 24, 131.4, 27.9]
};

/** True for a point inside a box or on its edge. */
export function isInside([west, south, east, north]: Box, longitude: number, latitude: number): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}
