import {defensePlans} from "./defense-plans.ts";
import {citation, compilationLicence, exactness, provenance} from "./provenance.ts";
import type {DatasetSpec, Field} from "./spec.ts";

const [plan] = defensePlans.fields;

const columns = [
  {...plan, description: {en: "Id of the plan in the table of plans.", ja: "計画の識別子（defense-plans 表）。"}},
  {
    name: "year",
    type: "int16",
    range: [1976, 2040],
    label: {en: "Year of the plan", ja: "計画の決定年"},
    description: {en: "Year in which the plan was adopted.", ja: "計画が決定された年。"}
  },
  {
    name: "item",
    type: "category",
    values: {
      "ground-personnel": {en: "Ground personnel, authorized", ja: "陸上自衛隊の編成定数"},
      "ground-regular": {en: "Ground personnel: regular", ja: "陸上自衛隊：常備自衛官定員"},
      "ground-ready-reserve": {en: "Ground personnel: ready reserve", ja: "陸上自衛隊：即応予備自衛官員数"},
      tanks: {en: "Tanks", ja: "戦車"},
      "main-artillery": {en: "Main artillery", ja: "主要特科装備（火砲）"},
      destroyers: {en: "Destroyers", ja: "護衛艦"},
      "aegis-destroyers": {en: "Aegis destroyers", ja: "イージス艦"},
      "aegis-system-vessels": {en: "Aegis system equipped vessels", ja: "イージス・システム搭載艦"},
      "patrol-vessels": {en: "Patrol vessels", ja: "哨戒艦"},
      submarines: {en: "Submarines", ja: "潜水艦"},
      "maritime-combat-aircraft": {en: "Maritime combat aircraft", ja: "海上自衛隊の作戦用航空機"},
      "air-combat-aircraft": {en: "Air combat aircraft", ja: "航空自衛隊の作戦用航空機"},
      fighters: {en: "Fighters, among air combat aircraft", ja: "戦闘機（航空自衛隊の作戦用航空機の内数）"},
      "surface-to-air-missile-groups": {en: "Surface-to-air missile groups", ja: "地対空誘導弾部隊（群）"}
    },
    label: {en: "Item", ja: "項目"},
    description: {
      en: "What is to be held. Aegis destroyers are among the destroyers; a plan that does not name an item has no row for it.",
      ja: "保有すべき勢力。イージス艦は護衛艦の内数。計画に記載のない項目には行がない。"
    }
  },
  {
    name: "measure",
    type: "category",
    values: {
      target: {en: "Target of the plan", ja: "計画の目標水準"},
      present: {en: "Held when the plan was made", ja: "計画策定時の現状"}
    },
    label: {en: "Measure", ja: "指標"},
    description: {
      en: "What the plan wants, or what the same table prints as held: for three items of 2013.",
      ja: "計画の目標か、同じ表が示す現状（2013年の三項目のみ）か。"
    }
  },
  {
    name: "as_of",
    type: "date",
    nullable: true,
    label: {en: "As of", ja: "現状の時点"},
    description: {
      en: "Date of what is held; missing for a target, for which the plans name no day.",
      ja: "現状の時点。目標には期日の記載がないため空欄。"
    }
  },
  {
    name: "value",
    type: "int32",
    unit: "as in the column `unit`",
    range: [1, 300000],
    label: {en: "Value", ja: "値"},
    description: {en: "As printed in the table.", ja: "表の記載値。"}
  },
  {
    name: "unit",
    type: "category",
    values: {
      persons: {en: "Persons", ja: "人"},
      pieces: {en: "Ships, aircraft, guns or vehicles", ja: "隻・機・門・両"},
      groups: {en: "Groups", ja: "群"}
    },
    label: {en: "Unit", ja: "単位"},
    description: {en: "Unit of the value.", ja: "値の単位。"}
  },
  exactness
] as const satisfies readonly Field[];

export const forceTargets = {
  id: "force-targets",
  title: {en: "Force levels in the defense programs of Japan", ja: "防衛大綱・整備計画の目標勢力"},
  description: {
    en: "The forces that the National Defense Program Outlines and Guidelines of 1976 to 2018, and the Defense Buildup Program of 2022, set as levels to be held, as white papers of 2021 and 2024 put the annexed tables side by side. Targets are no counts of what there is: those stand in the tables of strength and equipment.",
    ja: "1976〜2018年の防衛計画の大綱と2022年の防衛力整備計画が定めた勢力の水準。別表を並べた2021年・2024年の防衛白書による。目標であって保有数ではなく、現員・保有数は別の表にある。"
  },
  row: {
    en: "One item of the force levels of one defense plan, by measure",
    ja: "一計画・一項目の勢力の水準（指標別）"
  },
  inputs: {
    targets: {
      path: "data/deployments/force-targets.csv",
      fields: [...columns, ...citation],
      key: ["plan_id", "item", "measure", "source_id"]
    },
    plans: defensePlans.inputs.plans
  },
  fields: [...columns, ...provenance],
  key: ["plan_id", "item", "measure"],
  references: [{column: "plan_id", dataset: "defense-plans", field: "plan_id"}],
  series: ["item"],
  breaks: [
    {
      id: "ready-reserve-1995",
      from: "1995",
      where: {item: ["ground-personnel"]},
      note: {
        en: "From 1995 the ground total includes ready reserve personnel, who are printed apart too",
        ja: "1995年以降の陸上自衛隊の総数は即応予備自衛官を含む（内数も別に記載）"
      },
      source_id: "doj-2021"
    },
    {
      id: "aegis-2022",
      from: "2022",
      where: {item: ["aegis-destroyers"]},
      note: {
        en: "To 2018 Aegis destroyers for missile defense, in 2022 destroyers equipped with Aegis",
        ja: "2018年までは弾道ミサイル防衛用のイージス艦、2022年はイージス・システム搭載護衛艦"
      },
      source_id: "doj-2023"
    }
  ],
  licence: compilationLicence
} as const satisfies DatasetSpec;
