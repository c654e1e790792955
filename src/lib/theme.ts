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
 * One palette in two lights. Every series colour has at least 4.5:1 on its paper, and any two of them stay apart
 * (15 units of CIE L*a*b*) for normal sight and for protanopia, deuteranopia and tritanopia; the tests measure it.
 */
export const light: Theme = {
  ink: "#1b1e23",
  muted: "#555c66",
  faint: "#737a85",
  grid: "#dfe1e5",
  paper: "#ffffff",
  band: "#f1f2f4",
  japan: "#96251a",
  usa: "#244480",
  other: "#12826c",
  extra1: "#ae35d6",
  extra2: "#97680a"
};

export const dark: Theme = {
  ink: "#eceef1",
  muted: "#b4bac4",
  faint: "#929aa6",
  grid: "#343941",
  paper: "#16191d",
  band: "#20242a",
  japan: "#e06a52",
  usa: "#a3bcec",
  other: "#2fdba6",
  extra1: "#c560ef",
  extra2: "#e8b93a"
};

export const roles = Object.keys(light) as (keyof Theme)[];

/** Each role as a CSS custom property, so that one drawing follows the reader's light or dark setting. */
export const auto = Object.fromEntries(roles.map((role) => [role, `var(--${role})`])) as unknown as Theme;

/** The custom properties of a theme as CSS declarations. */
export function declarations(theme: Theme): string {
  return roles.map((role) => `--${role}:${theme[role]}`).join(";");
}
