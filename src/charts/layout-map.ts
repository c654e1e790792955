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
        return {...place, x: round(x), y: round(y)};
      });
    return {
      ...panel,
      land: shapes.map((shape) => ({id: shape.id, path: outline(shape, project, box)})),
      dots,
      labels: labelled(dots, box)
    };
  });
  return {
    panels: laidOut,
    marks: laidOut.flatMap(({box, dots}, i) =>
      dots.map(({x, y, row}): Mark => ({x: round(box.x + x), y: round(box.y + y), row, series: String(i)}))
    )
  };
}

function holds({west, south, east, north}: Bounds, {longitude, latitude}: Place): boolean {
  const around = longitude < west ? longitude + 360 : longitude;
  return around >= west && around <= east && latitude >= south && latitude <= north;
}

/** The outline in whole pixels; rings that lie outside the box are left out, points that fall together joined. */
function outline({grid, rings}: Shape, project: Projection, {width, height}: PanelBox): string {
  let path = "";
  for (const ring of rings) {
    let [stepX, stepY] = [0, 0];
    let [lastX, lastY] = [NaN, NaN];
    let piece = "";
    let inside = false;
    for (let i = 0; i < ring.length; i += 2) {
      stepX += ring[i];
      stepY += ring[i + 1];
      const [px, py] = project(stepX * grid, stepY * grid);
      const [x, y] = [Math.round(px), Math.round(py)];
      inside ||= x >= 0 && x <= width && y >= 0 && y <= height;
      if (x === lastX && y === lastY) continue;
      piece += i === 0 ? `M${x},${y}l` : `${separated(x - lastX)}${comma(y - lastY)}`;
      [lastX, lastY] = [x, y];
    }
    if (inside && !piece.endsWith("l")) path += `${piece}Z`;
  }
  return path;
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

/** Labels beside, above or below their dots, where they touch neither a dot nor a label nor the edge. */
function labelled(dots: readonly Dot[], {width, height}: PanelBox) {
  const taken = dots.map(({x, y, radius}) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius
  }));
  return dots.flatMap(({x, y, radius, label, color}) => {
    if (!label) return [];
    const long = textWidth(label, size);
    const gap = radius + 4;
    const sides = [
      {x: x + gap, y, anchor: "start", left: x + gap},
      {x: x - gap, y, anchor: "end", left: x - gap - long},
      {x, y: y - gap - 4, anchor: "middle", left: x - long / 2},
      {x, y: y + gap + 5, anchor: "middle", left: x - long / 2}
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
