import {formatDate} from "../../src/lib/format.ts";
import {evidence, lacking, outcome, type Check, type Published} from "./check.ts";

/** An event of the chronology, as far as a check needs it. */
export type Event = Published<{
  readonly event_id: string;
  readonly date: string;
  readonly title_en: string;
  readonly title_ja: string | null;
}>;

/**
 * The check of a claim that dates an event: the chronology has the event, on a date that lies within the one claimed.
 * @param claimed the date as precise as the article gives it
 */
export function dated(claim: string, event: string, claimed: string, {qualified = false} = {}): Check {
  return {
    claim,
    datasets: ["events"],
    run({events}, {escape}) {
      const [found] = events.filter(escape(({event_id}: Event) => event_id === event)).objects() as Event[];
      if (!found) return lacking("events");
      const holds = found.date.startsWith(claimed);
      const [en, ja] = (["en", "ja"] as const).map((locale) => formatDate(found.date, locale));
      const says = {
        en: `Chronology: ${found.title_en}, ${en}${holds ? "." : `; the article says ${formatDate(claimed, "en")}.`}`,
        ja: `年表：${titleJa(found)}、${ja}${holds ? "。" : `。記事は${formatDate(claimed, "ja")}とする。`}`
      };
      return outcome([{says, holds}], {qualified, rows: [eventRow(found)]});
    }
  };
}

/** An event as evidence. */
export function eventRow(event: Event) {
  const date = {en: formatDate(event.date, "en"), ja: formatDate(event.date, "ja")};
  return evidence("events", event, {en: event.title_en, ja: titleJa(event)}, date);
}

function titleJa({title_en, title_ja}: Event): string {
  return title_ja ?? title_en;
}
