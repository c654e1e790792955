import type {Words} from "../lib/words.ts";

/** What a reader may choose of a figure; what is chosen is kept in the address. */
export type Control = Choice | Several | Years;

/** One of a few. */
export interface Choice<Value extends string = string> {
  readonly kind: "choice";
  readonly id: string;
  readonly label: Words;
  readonly options: Readonly<Record<Value, Words>>;
  readonly initial: Value;
}

/** Several of many; never none. */
export interface Several<Value extends string = string> {
  readonly kind: "several";
  readonly id: string;
  readonly label: Words;
  readonly options: Readonly<Record<Value, Words>>;
  readonly initial: readonly Value[];
}

/** A stretch of years, both ends included. */
export interface Years {
  readonly kind: "years";
  readonly id: "years";
  readonly label: Words;
  /** First and last year that may be chosen; both are chosen at first. */
  readonly range: readonly [number, number];
}

/** What a reader has chosen, by id of the control, as it stands in an address; what is not there is as at first. */
export type View = Readonly<Record<string, string>>;

/** The value chosen; the initial one where the view says nothing or nonsense. */
export function chosen<Value extends string>({id, options, initial}: Choice<Value>, view: View): Value {
  const value = view[id];
  return value !== undefined && Object.hasOwn(options, value) ? (value as Value) : initial;
}

/** The values chosen, in the order of the options; the initial ones where the view names none that exists. */
export function chosenSeveral<Value extends string>({id, options, initial}: Several<Value>, view: View): Value[] {
  const named = new Set(view[id]?.split("."));
  const values = (Object.keys(options) as Value[]).filter((value) => named.has(value));
  return values.length > 0 ? values : (Object.keys(options) as Value[]).filter((value) => initial.includes(value));
}

/** The years chosen, within the range; the whole range where the view says nothing, nonsense, or less than a year. */
export function chosenYears({id, range: [first, last]}: Years, view: View): readonly [number, number] {
  const [, from, to] = /^(\d{4})-(\d{4})$/.exec(view[id] ?? "") ?? [];
  const [a, b] = [Math.max(first, Number(from)), Math.min(last, Number(to))];
  return a < b ? [a, b] : [first, last];
}

/** A choice of years for rows of these years. */
export function yearsControl(first: number, last: number): Years {
  return {kind: "years", id: "years", label: {en: "Years", ja: "期間"}, range: [first, last]};
}

/** How a view stands in an address: only what is not as at first, in the order of the controls. */
export function canonical(controls: readonly Control[], view: View): View {
  const entries = controls.flatMap((control): [string, string][] => {
    const value = text(control, view);
    return value === text(control, {}) ? [] : [[control.id, value]];
  });
  return Object.fromEntries(entries);
}

function text(control: Control, view: View): string {
  switch (control.kind) {
    case "choice":
      return chosen(control, view);
    case "several":
      return chosenSeveral(control, view).join(".");
    case "years":
      return chosenYears(control, view).join("-");
  }
}
