import {format} from "d3-format";
import type {Locale} from "./words.ts";

const thousands = /* @__PURE__ */ format(",d");
const minus = (text: string): string => text.replace(/^-/, "−");

/** Whole number with thousands separators. */
export function formatCount(value: number): string {
  return thousands(value);
}

const exact = /* @__PURE__ */ format(",");

/** Number with thousands separators and all the decimals that it has. */
export function formatNumber(value: number): string {
  return minus(exact(value));
}

/**
 * Amount given in units of 100 million yen (億円). English: `8.70 trillion yen`, below one trillion
 * `134.9 billion yen`; Japanese: `8兆7,005億円`.
 */
export function formatYen100m(value: number, locale: Locale): string {
  if (locale === "ja") {
    const [trillions, rest] = [Math.trunc(value / 10000), Math.abs(value) % 10000];
    return `${trillions === 0 ? "" : `${thousands(trillions)}兆`}${rest === 0 && trillions !== 0 ? "" : `${thousands(rest)}億`}円`;
  }
  return Math.abs(value) >= 10000
    ? `${(value / 10000).toFixed(2)} trillion yen`
    : `${(value / 10).toFixed(1)} billion yen`;
}

/**
 * Amount given in millions of U.S. dollars. English: `58.2 billion dollars`, from a trillion on `1.02 trillion dollars`;
 * Japanese: `582億ドル`, `1兆200億ドル`.
 */
export function formatDollarsM(value: number, locale: Locale): string {
  if (locale === "en") {
    return value >= 1e6
      ? `${(value / 1e6).toFixed(2)} trillion dollars`
      : `${(value / 1000).toFixed(1)} billion dollars`;
  }
  return formatYen100m(Math.round(value / 100), "ja").replace("円", "ドル");
}

/** Percentage with as many decimals as asked, `53%`. */
export function formatPercent(value: number, decimals = Number.isInteger(value) ? 0 : 1): string {
  return `${minus(value.toFixed(decimals))}%`;
}

/** Signed change in percent, `+9.4%` or `−0.5%`. */
export function formatChange(value: number, decimals = 1): string {
  const text = value.toFixed(decimals);
  return `${value < 0 ? minus(text) : `+${text}`}%`;
}

/** Japanese fiscal year: `FY2025`; in Japanese with the era year, `2025年度（令和7年度）`, or short, `2025年度`. */
export function formatFiscalYear(year: number, locale: Locale, {era = false} = {}): string {
  if (locale === "en") return `FY${year}`;
  return era ? `${year}年度（${formatEra(year)}度）` : `${year}年度`;
}

const eras = /* @__PURE__ */ new Intl.DateTimeFormat("ja-JP-u-ca-japanese", {
  era: "long",
  year: "numeric",
  timeZone: "UTC"
});

/** Era year in force on 1 October, the middle of the fiscal year that begins in April: `令和7年`. */
function formatEra(year: number): string {
  return eras.format(new Date(Date.UTC(year, 9, 1)));
}

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December"
];

/** ISO date as precise as given: `26 September 2016`, `September 2016`, `2016`; `2016年9月26日`. */
export function formatDate(iso: string, locale: Locale): string {
  const [year, month, day] = iso.split("-").map(Number);
  if (locale === "ja") return `${year}年${month ? `${month}月` : ""}${day ? `${day}日` : ""}`;
  return [day, month && months[month - 1], year].filter(Boolean).join(" ");
}

/** ISO date as a decimal year for a time axis; an unknown month stands at mid-year, an unknown day at mid-month. */
export function decimalYear(iso: string): number {
  const [year, month, day] = iso.split("-").map(Number);
  if (!month) return year + 0.5;
  return year + (month - 1 + ((day ?? 15.5) - 0.5) / 31) / 12;
}

/** The size of a file: `800 B`, `12 kB`, `1.2 MB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 999_500 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
