import {escape, from} from "arquero";
import {index} from "d3-array";
import {usFacilities as spec} from "../src/datasets/us-facilities.ts";
import {choose} from "./lib/choose.ts";
import {defineDataset, type Inputs} from "./lib/dataset.ts";
import type {Fault} from "./lib/faults.ts";
import {laterThanSource} from "./lib/later-than-source.ts";
import {pointFaults} from "./lib/point-faults.ts";
import type {Sources} from "./lib/sources.ts";
import {statusOf} from "./lib/status.ts";

type Tables = Inputs<typeof spec>;
type Printed = Tables["areas"][number];
type Area = Omit<Printed, "area" | "unit"> & {readonly area_ha: number};

const hectares = {
  m2: (area) => area / 10000,
  "thousand-m2": (area) => area / 10,
  km2: (area) => area * 100,
  ha: (area) => area
} as const satisfies Record<Printed["unit"], (area: number) => number>;

export const usFacilities = defineDataset(spec, {
  transform({facilities, areas, coordinates}, sources) {
    const areaOf = index(chooseAreas(areas, sources), ({facility_id}) => facility_id);
    const pointOf = index(coordinates, ({facility_id}) => facility_id);
    const status = (source_id: string) => statusOf({derived: false, source_id}, sources);
    return facilities.map((facility) => {
      const area = areaOf.get(facility.facility_id);
      const point = pointOf.get(facility.facility_id);
      return {
        ...facility,
        area_ha: area?.area_ha ?? null,
        area_date: area?.date ?? null,
        latitude: point?.latitude ?? null,
        longitude: point?.longitude ?? null,
        alternatives: area?.alternatives ?? null,
        status: status(facility.source_id),
        note: [facility.note, area?.note].filter(Boolean).join(". ") || null,
        area_status: area ? status(area.source_id) : null,
        area_source_id: area?.source_id ?? null,
        area_locator: area?.locator ?? null,
        coordinates_source_id: point?.source_id ?? null,
        coordinates_locator: point?.locator ?? null
      };
    });
  },
  rules: (_, tables, sources) => [
    ...strays(tables),
    ...tables.coordinates.flatMap((point) =>
      pointFaults({...point, name: point.facility_id}, prefectureOf(point, tables))
    ),
    ...laterThanSource(tables.areas, ({date}) => date, sources)
  ]
});

/** One area for each facility, in hectares: only so can documents be compared that print it in different units. */
function chooseAreas(areas: Tables["areas"], sources: Sources) {
  if (areas.length === 0) return [];
  const inHectares = from([...areas])
    .derive({area_ha: escape(({area, unit}: Printed) => withoutNoise(hectares[unit](area)))})
    .select("facility_id", "date", "area_ha", "source_id", "locator", "note", "_at")
    .objects() as Area[];
  return choose(inHectares, {key: ["facility_id"], value: "area_ha", sources});
}

/** To a square meter: a product of binary fractions has digits that nobody printed. */
function withoutNoise(area: number): number {
  return Math.round(area * 10000) / 10000;
}

function prefectureOf({facility_id}: Tables["coordinates"][number], {facilities}: Tables) {
  return facilities.find((facility) => facility.facility_id === facility_id)?.prefecture;
}

function strays({facilities, areas, coordinates}: Tables): Fault[] {
  const ids = new Set(facilities.map(({facility_id}) => facility_id));
  return [...areas, ...coordinates]
    .filter(({facility_id}) => !ids.has(facility_id))
    .map(({facility_id, _at}) => ({
      what: "value of an unknown facility",
      value: facility_id,
      where: _at,
      remedy: "add the facility to data/deployments/us-facilities.csv, or mend the id"
    }));
}
