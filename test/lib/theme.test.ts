import {describe, expect, test} from "vitest";
import {dark, declarations, light, roles, type Theme} from "../../src/lib/theme.ts";

const text: readonly (keyof Theme)[] = ["ink", "muted", "japan", "usa", "other", "extra1", "extra2"];
const series: readonly (keyof Theme)[] = ["japan", "usa", "other", "extra1", "extra2"];

describe.each([
  ["light", light],
  ["dark", dark]
] as const)("%s palette", (_, theme) => {
  test.each(text)("%s has at least 4.5:1 on paper (WCAG 2.2, 1.4.3)", (role) => {
    expect(contrast(theme[role], theme.paper)).toBeGreaterThanOrEqual(4.5);
  });

  test("marks and lines that carry meaning have at least 3:1 on paper (WCAG 2.2, 1.4.11)", () => {
    expect(contrast(theme.faint, theme.paper)).toBeGreaterThanOrEqual(3);
  });

  test("series colours stay apart for normal sight, protanopia, deuteranopia and tritanopia", () => {
    for (const [kind, matrix] of Object.entries(deficiencies)) {
      for (const [i, a] of series.entries()) {
        for (const b of series.slice(i + 1)) {
          const distance = labDistance(simulate(theme[a], matrix), simulate(theme[b], matrix));
          expect({kind, a, b, apart: distance > 15}).toEqual({kind, a, b, apart: true});
        }
      }
    }
  });
});

test("both palettes fill the same roles, and become custom properties", () => {
  expect(Object.keys(dark)).toEqual(roles);
  expect(declarations(light)).toContain(`--japan:${light.japan}`);
});

type Rgb = readonly [number, number, number];

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB. */
const deficiencies: Readonly<Record<string, readonly Rgb[]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1]
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998]
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881]
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039]
  ]
};

function linearRgb(hex: string): Rgb {
  const channel = (i: number) => {
    const value = parseInt(hex.slice(i, i + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function luminance([r, g, b]: Rgb): number {
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(linearRgb(a)), luminance(linearRgb(b))].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function simulate(hex: string, matrix: readonly Rgb[]): Rgb {
  const rgb = linearRgb(hex);
  const [r, g, b] = matrix.map((row) => Math.min(1, Math.max(0, row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2])));
  return [r, g, b];
}

/** Distance in CIE L*a*b* (CIE 1976, D65). */
function labDistance(a: Rgb, b: Rgb): number {
  const [p, q] = [lab(a), lab(b)];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

function lab([r, g, b]: Rgb): Rgb {
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(luminance([r, g, b]));
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
