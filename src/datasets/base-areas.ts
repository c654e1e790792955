import {prefectures} from "./prefectures.ts";
import type {Words} from "../lib/words.ts";

/** Country, prefectures, towns and single facilities for which people at the bases are counted. */
export const baseAreas = {
  japan: {en: "Japan", ja: "全国"},
  "outside-okinawa": {en: "Japan outside Okinawa", ja: "沖縄県以外"},
  aomori: prefectures.aomori,
  kanagawa: prefectures.kanagawa,
  nagasaki: prefectures.nagasaki,
  okinawa: prefectures.okinawa,
  tokyo: prefectures.tokyo,
  yamaguchi: prefectures.yamaguchi,
  chatan: {en: "Chatan (town)", ja: "北谷町"},
  iwakuni: {en: "Iwakuni (city)", ja: "岩国市"},
  kin: {en: "Kin (town)", ja: "金武町"},
  misawa: {en: "Misawa (city)", ja: "三沢市"},
  "okinawa-city": {en: "Okinawa (city)", ja: "沖縄市"},
  sasebo: {en: "Sasebo (city)", ja: "佐世保市"},
  yokosuka: {en: "Yokosuka (city)", ja: "横須賀市"},
  "azuma-storage-area": {en: "Azuma Storage Area", ja: "吾妻倉庫地区"},
  "camp-zama": {en: "Camp Zama", ja: "キャンプ座間"},
  "fleet-activities-yokosuka": {en: "Fleet Activities Yokosuka", ja: "横須賀海軍施設"},
  "ikego-housing-area": {en: "Ikego Housing Area and Navy Annex", ja: "池子住宅地区及び海軍補助施設"},
  "nagasaka-rifle-range": {en: "Nagasaka Rifle Range", ja: "長坂小銃射撃場"},
  "naval-air-facility-atsugi": {en: "Naval Air Facility Atsugi", ja: "厚木海軍飛行場"},
  "negishi-housing-area": {en: "Negishi Housing Area", ja: "根岸住宅地区"},
  "sagami-general-depot": {en: "Sagami General Depot", ja: "相模総合補給廠"},
  "sagamihara-housing-area": {en: "Sagamihara Housing Area", ja: "相模原住宅地区"},
  "tsurumi-pol-depot": {en: "Tsurumi POL Depot", ja: "鶴見貯油施設"},
  "urago-ammunition-depot": {en: "Urago Ammunition Depot", ja: "浦郷倉庫地区"},
  "yokohama-north-dock": {en: "Yokohama North Dock", ja: "横浜ノース・ドック"}
} as const satisfies Record<string, Words>;
