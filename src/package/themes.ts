import {dark, light} from "../lib/theme.ts";

/** The palettes that a picture may be drawn in. */
export const themes = {light, dark} as const;
