import type {Words} from "../lib/words.ts";

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
