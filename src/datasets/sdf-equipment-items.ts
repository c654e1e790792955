import type {Words} from "../lib/words.ts";

/** Aircraft go by their designation, which is the same in both languages. */
function aircraft<const Names extends Readonly<Record<string, string>>>(names: Names) {
  return Object.fromEntries(Object.entries(names).map(([id, name]) => [id, {en: name, ja: name}])) as {
    readonly [Id in keyof Names]: Words;
  };
}

/** Ships, guns and vehicles by class, aircraft by type: as the tables of the white paper list them. */
export const equipmentItems = {
  "all-ships": {en: "All ships", ja: "全艦艇"},
  destroyers: {en: "Destroyers", ja: "護衛艦"},
  submarines: {en: "Submarines", ja: "潜水艦"},
  "mine-warfare-ships": {en: "Mine warfare ships", ja: "機雷艦艇"},
  "patrol-combatant-craft": {en: "Patrol combatant craft", ja: "哨戒艦艇"},
  "amphibious-ships": {en: "Amphibious ships", ja: "輸送艦艇"},
  "auxiliary-ships": {en: "Auxiliary ships", ja: "補助艦艇"},
  tanks: {en: "Tanks", ja: "戦車"},
  "armored-vehicles": {en: "Armored vehicles", ja: "装甲車"},
  "field-artillery": {en: "Field artillery", ja: "野戦砲"},
  mortars: {en: "Mortars", ja: "迫撃砲"},
  "recoilless-guns": {en: "Recoilless guns", ja: "無反動砲"},
  "rocket-launchers": {en: "Rocket launchers and the like", ja: "ロケット弾発射機など"},
  "antiaircraft-machine-guns": {en: "Anti-aircraft machine guns", ja: "高射機関砲"},
  ...aircraft({
    "ah-1s": "AH-1S",
    "ah-64d": "AH-64D",
    "c-1": "C-1",
    "c-130h": "C-130H",
    "c-2": "C-2",
    "ch-47j": "CH-47J",
    "ch-47j-ja": "CH-47J/JA",
    "e-2c": "E-2C",
    "e-2d": "E-2D",
    "e-767": "E-767",
    "f-1": "F-1",
    "f-15j-dj": "F-15J/DJ",
    "f-2a-b": "F-2A/B",
    "f-35a": "F-35A",
    "f-4ej": "F-4EJ",
    "f-4ej-ej-improved": "F-4EJ/EJ(improved)",
    "kc-130h": "KC-130H",
    "kc-767": "KC-767",
    "lr-1": "LR-1",
    "lr-2": "LR-2",
    "mch-101": "MCH-101",
    "mh-53e": "MH-53E",
    "oh-1": "OH-1",
    "oh-6d": "OH-6D",
    "p-1": "P-1",
    "p-3c": "P-3C",
    "rf-4e-ej": "RF-4E/EJ",
    "sh-60j": "SH-60J",
    "sh-60k": "SH-60K",
    "uh-1h-j": "UH-1H/J",
    "uh-1j": "UH-1J",
    "uh-60j": "UH-60J",
    "uh-60ja": "UH-60JA",
    "v-22": "V-22"
  })
} as const satisfies Record<string, Words>;
