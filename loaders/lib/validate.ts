import type {Field} from "../../src/datasets/spec.ts";
import {kebab} from "../../src/lib/kebab.ts";

/** Why a value does not fit its field, and what to do. */
export interface Misfit {
  readonly what: string;
  readonly remedy: string;
}

const integerRanges = {int16: [-32768, 32767], int32: [-2147483648, 2147483647]} as const;

/** Control characters, byte-order marks, and what is left of bytes that are not UTF-8. */
const unreadable = /[\p{Cc}\uFEFF\uFFFD]/u;

const isoDate = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** Says what is wrong with a value for a field; undefined when nothing is. Missing is null. */
export function misfit(field: Field, value: unknown): Misfit | undefined {
  const {name, type} = field;
  if (value === null || value === undefined) {
    return field.nullable ? undefined : {what: `missing ${name}`, remedy: "every row needs it"};
  }
  if (type === "int16" || type === "int32" || type === "float64") return misfitNumber(field, value);
  if (typeof value !== "string") return {what: `${name} is not text`, remedy: "give it as text"};
  if (unreadable.test(value)) {
    return {what: `unreadable character in ${name}`, remedy: "type the cell again, and save the file as UTF-8"};
  }
  if (value !== value.trim() || value === "") {
    return {what: `${name} with blank ends`, remedy: "remove the spaces, or leave the cell empty if it is missing"};
  }
  if (type === "category" && !Object.hasOwn(field.values ?? {}, value)) {
    return {what: `unknown ${name}`, remedy: `use one of ${Object.keys(field.values ?? {}).join(", ")}`};
  }
  if (type === "id" && !kebab.test(value))
    return {what: `${name} is not an id`, remedy: "use lower-case words joined by hyphens"};
  if (type === "date" && !isDate(value)) {
    return {what: `${name} is not a date`, remedy: "write it as 2016, 2016-09 or 2016-09-26"};
  }
  if (field.pattern && !field.pattern.test(value)) {
    return {what: `${name} of the wrong form`, remedy: `it must match ${field.pattern.source}`};
  }
  return undefined;
}

function misfitNumber({name, type, range}: Field, value: unknown): Misfit | undefined {
  if (typeof value !== "number" || !Number.isFinite(value)) {
    return {what: `${name} is not a number`, remedy: "write digits only, or leave the cell empty if it is missing"};
  }
  if (type === "int16" || type === "int32") {
    const [min, max] = integerRanges[type];
    if (!Number.isInteger(value) || value < min || value > max) {
      return {
        what: `${name} is not a whole number that ${type} can hold`,
        remedy: `give a whole number from ${min} to ${max}`
      };
    }
  }
  if (range && (value < range[0] || value > range[1])) {
    return {
      what: `${name} out of range`,
      remedy: `believable values are ${range[0]} to ${range[1]}: check digits and unit`
    };
  }
  return undefined;
}

/** True for an ISO 8601 year, month or day that exists in the calendar. */
export function isDate(text: string): boolean {
  if (!isoDate.test(text)) return false;
  if (text.length < 10) return true;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}
