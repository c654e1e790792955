import {formatCount, formatDate} from "../../src/lib/format.ts";
import {list} from "../../src/lib/list.ts";
import {evidence, lacking, outcome, same, type Check, type Published} from "./check.ts";
import {dated, eventRow, type Event} from "./dated.ts";
import {postureRow, type Posture} from "./posture.ts";
import {written} from "./written.ts";

type Equipment = Published<{
  readonly date: string;
  readonly item: string;
  readonly measure: string;
  readonly value: number;
}>;
type Pledge = Published<{
  readonly year: number;
  readonly from_iso3: string;
  readonly to_iso3: string;
  readonly defense: number;
}>;

/** The fighters of the Air Self-Defense Force that the table counts. */
const fighters: ReadonlySet<string> = new Set(["f-1", "f-2a-b", "f-4ej", "f-4ej-ej-improved", "f-15j-dj", "f-35a"]);

const coreFleet: Check = {
  claim: "f15-upgraded",
  datasets: ["sdf-equipment"],
  run(tables, {escape}) {
    const all = tables["sdf-equipment"]
      .filter(escape(({item, measure}: Equipment) => fighters.has(item) && measure === "number"))
      .orderby("date", "item")
      .objects() as Equipment[];
    const eagles = all.filter(({item}) => item === "f-15j-dj");
    const [first, last] = [eagles.at(0), eagles.at(-1)];
    if (!first || !last) return lacking("sdf-equipment");
    const largest = eagles.filter(({date, value}) =>
      all.every((other) => other.date !== date || other.item === "f-15j-dj" || other.value < value)
    );
    const says = {
      en: `The F-15 was the most numerous fighter at ${largest.length} of ${eagles.length} dates counted: ${first.value} (${formatDate(first.date, "en")}), ${last.value} (${formatDate(last.date, "en")}).`,
      ja: `F-15は調査${eagles.length}時点のうち${largest.length}時点で最多の戦闘機。${first.value}機（${formatDate(first.date, "ja")}）、${last.value}機（${formatDate(last.date, "ja")}）。`
    };
    return outcome([{says, holds: largest.length === eagles.length}], {
      qualified: true,
      rows: eagles.map((row) =>
        evidence(
          "sdf-equipment",
          row,
          {en: `F-15J and DJ, ${formatDate(row.date, "en")}`, ja: `F-15J・DJ、${formatDate(row.date, "ja")}`},
          same(formatCount(row.value))
        )
      )
    });
  }
};

const carrier: Check = {
  claim: "izumo-carrier",
  datasets: ["sdf-posture"],
  run(tables, {escape}) {
    const rows = tables["sdf-posture"]
      .filter(
        escape(({posture_id}: Posture) => /^(?:izumo-conversion-decided|(?:izumo|kaga)-first-stage)$/.test(posture_id))
      )
      .orderby("date", "posture_id")
      .objects() as Posture[];
    const ships = rows.filter(({posture_id, date}) => posture_id.endsWith("first-stage") && date < written);
    const dates = (locale: "en" | "ja") =>
      list(
        ships.map(({posture_id, date}) =>
          locale === "en"
            ? `${posture_id.startsWith("izumo") ? "Izumo" : "Kaga"} (${formatDate(date, locale)})`
            : `${posture_id.startsWith("izumo") ? "いずも" : "かが"}（${formatDate(date, locale)}）`
        ),
        locale
      );
    const says = {
      en: `First stage of the conversion for the F-35B completed before the article: ${dates("en") || "no ship"}.`,
      ja: `記事以前にF-35B運用のための第一段階の改修を終えた艦：${dates("ja") || "なし"}。`
    };
    return outcome([{says, holds: ships.length > 0}], {qualified: true, rows: rows.map(postureRow)});
  }
};

const spear: Check = {
  claim: "shield-to-spear",
  datasets: ["events", "alliance-pledges"],
  run({events, "alliance-pledges": pledges}, {escape}) {
    const [contract] = events
      .filter(escape(({event_id, date}: Event) => event_id === "2024-contract-up-400-tomahawks" && date < written))
      .objects() as Event[];
    const own = pledges
      .filter(escape(({from_iso3, to_iso3}: Pledge) => from_iso3 === "JPN" && to_iso3 === "USA"))
      .orderby("year")
      .objects() as Pledge[];
    const given = own.filter(({defense}) => defense === 1).length;
    const last = own.at(-1);
    return outcome(
      [
        {
          says: contract
            ? {
                en: `Chronology: ${contract.title_en}, ${formatDate(contract.date, "en")}.`,
                ja: `年表：${contract.title_ja ?? contract.title_en}、${formatDate(contract.date, "ja")}。`
              }
            : {en: "The chronology has no contract for Tomahawks.", ja: "年表にトマホークの契約がない。"},
          holds: contract !== undefined
        }
      ],
      {
        qualified: true,
        beside: last
          ? [
              {
                en: `Alliance data, to ${last.year}, code a pledge of Japan to defend the United States in ${given} of ${own.length} years.`,
                ja: `同盟データ（${last.year}年まで）は、日本による米国防衛の約束を${own.length}年のうち${given}年について認める。`
              }
            ]
          : [],
        rows: contract ? [eventRow(contract)] : []
      }
    );
  }
};

export const equipmentChecks: readonly Check[] = [
  spear,
  coreFleet,
  dated("izumo-decided-2018", "2018-decision-convert-izumo-class-f", "2018-12"),
  carrier
];
