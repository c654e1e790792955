import {round} from "../lib/dom.ts";
import {textWidth} from "../lib/text.ts";
import type {Theme} from "../lib/theme.ts";
import type {Mark, Shape, Shapes} from "./options.ts";
import type {PanelBox} from "./time-panel.ts";
import {fit, type Bounds, type Projection} from "./projection.ts";

/** A dot on a map. */
export interface Place {
  readonly longitude: number;
  readonly latitude: number;
  /** Pixels. */
  readonly radius: number;
  readonly color: keyof Theme;
  readonly hollow?: boolean;
  /** Pixels right of and below the point: several that stand at one point are spread around it. */
  readonly offset?: readonly [x: number, y: number];
  /** Pixels around the dot that its label keeps free, if more than the dot itself. */
  readonly clearance?: number;
  /** Written beside the dot where there is room; places that come first have the first choice. */
  readonly label?: string;
  /** Index of the row of data. */
  readonly row: number;
}

export interface MapPanel {
  readonly bounds: Bounds;
  readonly box: PanelBox;
  /** Drawn in a frame, with these words at its top: a part of the map at another scale. */
  readonly heading?: string;
}

export interface MapData {
  readonly projection: Projection;
  /** A place is drawn in the last panel whose bounds hold it. */
  readonly panels: readonly MapPanel[];
  readonly places: readonly Place[];
}

const size = 11;

/** Where land, dots and labels of a map go, panel by panel, in pixels of the panel; marks in those of the map. */
export function layoutMap({projection, panels, places}: MapData, shapes: Shapes) {
  const panelOf = (place: Place) => panels.findLastIndex(({bounds}) => holds(bounds, place));
  const laidOut = panels.map((panel, i) => {
    const {bounds, box} = panel;
    const project = fit(projection, bounds, box.width, box.height);
    const dots = places
      .filter((place) => panelOf(place) === i)
      .map((place) => {
        const [x, y] = project(place.longitude, place.latitude);
        const [dx, dy] = place.offset ?? [0, 0];
        return {...place, x: round(x + dx), y: round(y + dy)};
      });
    return {
      ...panel,
      land: shapes.map((shape) => ({id: shape.id, path: outline(shape, project, box)})).filter(({path}) => path !== ""),
      frames: i > 0 ? [] : panels.slice(1).map(({bounds: part}) => frame(part, project)),
      dots,
      labels: labelled(dots, box, covered(panels, i))
    };
  });
  return {
    panels: laidOut,
    marks: laidOut.flatMap(({box, dots}, i) =>
      dots.map(({x, y, row}): Mark => ({x: round(box.x + x), y: round(box.y + y), row, series: String(i)}))
    )
  };
}

/** Where on the map a part lies that is drawn at another scale. */
function frame({west, south, east, north}: Bounds, project: Projection) {
  const [left, top] = project(west, north);
  const [right, bottom] = project(east, south);
  return {x: round(left), y: round(top), width: round(right - left), height: round(bottom - top)};
}

/** Whether a point lies within bounds, whose east may run past 180 degrees. */
export function holds(
  {west, south, east, north}: Bounds,
  {longitude, latitude}: Pick<Place, "longitude" | "latitude">
): boolean {
  const around = longitude < west ? longitude + 360 : longitude;
  return around >= west && around <= east && latitude >= south && latitude <= north;
}

/** Points nearer than this to the last one, along both axes together, are joined with it: pixels. */
const least = {japan: 3, others: 4} as const;

/**
 * The outline in whole pixels. Points that fall together are joined; rings and stretches that lie on one side of the
 * box, and so cannot be seen in it, are left out.
 */
function outline({id, grid, rings}: Shape, project: Projection, {width, height}: PanelBox): string {
  const apart = id === "japan" ? least.japan : least.others;
  let path = "";
  for (const ring of rings) {
    let [stepX, stepY] = [0, 0];
    const points: Outlined[] = [];
    for (let i = 0; i < ring.length; i += 2) {
      stepX += ring[i];
      stepY += ring[i + 1];
      const [px, py] = project(stepX * grid, stepY * grid);
      const [x, y] = [Math.round(px), Math.round(py)];
      const sides = (x < 0 ? 1 : 0) | (x > width ? 2 : 0) | (y < 0 ? 4 : 0) | (y > height ? 8 : 0);
      const last = points.at(-1);
      if (last && Math.abs(x - last.x) + Math.abs(y - last.y) < apart) continue;
      // Between two points beyond the same edge, those beyond it too change nothing within.
      if (last && points.length > 1 && (points.at(-2)!.sides & last.sides & sides) !== 0) points.pop();
      points.push({x, y, sides});
    }
    if (points.length < 3 || points.reduce((common, {sides}) => common & sides, 15) !== 0) continue;
    path += points
      .map(({x, y}, i) => (i === 0 ? `M${x},${y}l` : `${separated(x - points[i - 1].x)}${comma(y - points[i - 1].y)}`))
      .join("");
    path += "Z";
  }
  return path;
}

interface Outlined {
  readonly x: number;
  readonly y: number;
  /** The edges of the box beyond which the point lies, as bits. */
  readonly sides: number;
}

/** Numbers of a path need a space or comma before them only where no sign stands. */
function separated(value: number): string {
  return value < 0 ? String(value) : ` ${value}`;
}

function comma(value: number): string {
  return value < 0 ? String(value) : `,${value}`;
}

interface Dot extends Place {
  readonly x: number;
  readonly y: number;
}

interface Taken {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What later panels hide of a panel, and its own heading. */
function covered(panels: readonly MapPanel[], i: number): Taken[] {
  const {box, heading} = panels[i];
  const later = panels.slice(i + 1).map(({box: {x, y, width, height}}) => ({
    left: x - box.x,
    right: x - box.x + width,
    top: y - box.y,
    bottom: y - box.y + height
  }));
  return heading ? [...later, {left: 0, right: textWidth(heading, 12, 600) + 12, top: 0, bottom: 20}] : later;
}

/** Labels around their dots, where they touch neither a dot nor a label nor the edge nor what is taken. */
function labelled(dots: readonly Dot[], {width, height}: PanelBox, covers: readonly Taken[]) {
  const taken: Taken[] = [
    ...covers,
    ...dots.map(({x, y, radius}) => ({left: x - radius, right: x + radius, top: y - radius, bottom: y + radius}))
  ];
  return dots.flatMap(({x, y, radius, clearance = radius, label, color}) => {
    if (!label) return [];
    const long = textWidth(label, size);
    const gap = clearance + 4;
    const sides = [
      {x: x + gap, y, anchor: "start", left: x + gap},
      {x: x - gap, y, anchor: "end", left: x - gap - long},
      {x, y: y - gap - 4, anchor: "middle", left: x - long / 2},
      {x, y: y + gap + 5, anchor: "middle", left: x - long / 2},
      ...[-8, 8].flatMap((dy) => [
        {x: x + gap, y: y + dy, anchor: "start", left: x + gap},
        {x: x - gap, y: y + dy, anchor: "end", left: x - gap - long}
      ])
    ];
    for (const side of sides) {
      const box = {left: side.left, right: side.left + long, top: side.y - size / 2, bottom: side.y + size / 2};
      const isFree =
        box.left >= 0 &&
        box.right <= width &&
        box.top >= 0 &&
        box.bottom <= height &&
        taken.every(
          (other) =>
            box.left > other.right || box.right < other.left || box.top > other.bottom || box.bottom < other.top
        );
      if (!isFree) continue;
      taken.push(box);
      return [{text: label, x: round(side.x), y: round(side.y + 4), anchor: side.anchor, color}];
    }
    return [];
  });
}
