/** The roles that colour plays in every figure and on the site. */
export interface Theme {
  readonly ink: string;
  readonly muted: string;
  readonly faint: string;
  readonly grid: string;
  readonly paper: string;
  readonly band: string;
  /** Japan and what is Japan's own. */
  readonly japan: string;
  /** The United States and what is done with it. */
  readonly usa: string;
  /** Third countries and other actors. */
  readonly other: string;
  /** Further series where three do not suffice; tell them apart by label and place too. */
  readonly extra1: string;
  readonly extra2: string;
}

/**
 * One palette in two lights. Hues follow the Okabe-Ito idea (vermilion, blue, bluish green, purple, amber differ in
 * lightness and for all common kinds of colour vision); every series colour has at least 4.5:1 on its paper.
 */
export const light: Theme = {
  ink: "#1b1e23",
  muted: "#555c66",
  faint: "#737a85",
  grid: "#dfe1e5",
  paper: "#ffffff",
  band: "#f1f2f4",
  japan: "#b8321f",
  usa: "#1f5fa8",
  other: "#20744f",
  extra1: "#7a4b9a",
  extra2: "#8a5a00"
};

export const dark: Theme = {
  ink: "#eceef1",
  muted: "#b4bac4",
  faint: "#929aa6",
  grid: "#343941",
  paper: "#16191d",
  band: "#20242a",
  japan: "#f5826b",
  usa: "#74b3f5",
  other: "#5fc394",
  extra1: "#c69be6",
  extra2: "#e0ac4a"
};

export const roles = Object.keys(light) as (keyof Theme)[];

/** Each role as a CSS custom property, so that one drawing follows the reader's light or dark setting. */
export const auto = Object.fromEntries(roles.map((role) => [role, `var(--${role})`])) as unknown as Theme;

/** The custom properties of a theme as CSS declarations. */
export function declarations(theme: Theme): string {
  return roles.map((role) => `--${role}:${theme[role]}`).join(";");
}
