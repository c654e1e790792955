import iso from "i18n-iso-countries";
import {describe, expect, it} from "vitest";
import {countryShape, kilometersTo, prefectureShape} from "../../../loaders/lib/geography.ts";
import {countries} from "../../../src/datasets/countries.ts";
import {pledgeStates} from "../../../src/datasets/alliance-pledge-states.ts";
import {prefectures} from "../../../src/datasets/prefectures.ts";

describe("prefectureShape(name)", () => {
  it("knows every prefecture of the tables, and one with a long vowel", () => {
    const names = [...Object.values(prefectures).map(({en}) => en), "Hyogo"];
    expect(names.filter((name) => !prefectureShape(name))).toEqual([]);
    expect(prefectureShape("Japan")).toBeUndefined();
  });

  it.each([
    ["Tokyo", 139.6917, 35.6895],
    ["Okinawa", 127.6809, 26.2124],
    ["Aomori", 140.7403, 40.8246],
    ["Hyogo", 135.183, 34.6913]
  ])("of %s holds its seat", (name, longitude, latitude) => {
    expect(kilometersTo(prefectureShape(name)!, longitude, latitude)).toBe(0);
  });
});

describe("the shapes of the prefectures", () => {
  const names = ["Okinawa", "Kagoshima", "Nagasaki", "Tokyo"];

  it.each([
    ["Amami", 129.4, 28.3, "Kagoshima"],
    ["Yoron", 128.43, 27.04, "Kagoshima"],
    ["Iheya", 127.97, 27.04, "Okinawa"],
    ["Yonaguni", 123, 24.455, "Okinawa"],
    ["Mageshima", 130.86, 30.74, "Kagoshima"],
    ["Tsushima", 129.3, 34.4, "Nagasaki"],
    ["Iwo Jima", 141.32, 24.78, "Tokyo"]
  ])("give the island %s to one prefecture", (_, longitude, latitude, prefecture) => {
    expect(names.filter((name) => kilometersTo(prefectureShape(name)!, longitude, latitude) < 0.5)).toEqual([
      prefecture
    ]);
  });
});

describe("countryShape(iso3)", () => {
  it.each([
    ["JPN", 139.6917, 35.6895],
    ["TWN", 121.5, 25.05],
    ["SSD", 31.6, 4.85]
  ])("of %s holds its capital", (iso3, longitude, latitude) => {
    expect(kilometersTo(countryShape(iso3)!, longitude, latitude)).toBe(0);
  });

  it("has a shape for every country of the tables", () => {
    expect(Object.keys(countries).filter((iso3) => !countryShape(iso3))).toEqual([]);
  });
});

describe("kilometersTo(shape, longitude, latitude)", () => {
  const square = {
    type: "Polygon" as const,
    coordinates: [
      [
        [139, 35],
        [139, 36],
        [140, 36],
        [140, 35],
        [139, 35]
      ]
    ]
  };

  it("is 0 inside, and the way to the nearest border outside, whether a side or a corner", () => {
    expect(kilometersTo(square, 139.5, 35.5)).toBe(0);
    expect(kilometersTo(square, 139.5, 34.9)).toBeCloseTo(11.1, 1);
    expect(kilometersTo(square, 140.1, 35.5)).toBeCloseTo(9.05, 1);
    expect(kilometersTo(square, 140.1, 36.1)).toBeCloseTo(Math.hypot(11.12, 8.98), 1);
  });
});

describe("the codes of countries", () => {
  it("are those of ISO 3166-1", () => {
    const codes = [...Object.keys(countries), ...Object.values(pledgeStates)];
    expect(codes.filter((code) => code !== code.toUpperCase() || !iso.isValid(code))).toEqual([]);
  });

  it("name the country that they stand for", () => {
    expect(Object.keys(countries).filter((code) => !iso.alpha3ToAlpha2(code))).toEqual([]);
  });
});
