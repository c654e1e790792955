/**
 * The folder in which the live preview finds the public files, through the archive loader `src/public.zip.ts`. The
 * build writes them at their addresses itself: Framework would open the whole archive anew for each file, and an
 * archive named `figures` would hide the pages `/figures/<figure>`.
 */
const publicFolder = "public";

/**
 * Address of a public file in the site that is being made: its own in the build,
 * and below the folder of loaders' files in the live preview, which says so in the environment.
 */
export function publicPath(path: string): string {
  return process.env.SITE_STAGE === "preview" ? `/_file/${publicFolder}${path}` : path;
}

/** The fonts of the site: family, weight and file in its @fontsource package. */
export const fonts = [
  {family: "Inter", weight: 400, style: "normal", file: "inter-latin-400-normal.woff2", from: "@fontsource/inter"},
  {family: "Inter", weight: 600, style: "normal", file: "inter-latin-600-normal.woff2", from: "@fontsource/inter"},
  {
    family: "Source Serif 4",
    weight: 400,
    style: "normal",
    file: "source-serif-4-latin-400-normal.woff2",
    from: "@fontsource/source-serif-4"
  },
  {
    family: "Source Serif 4",
    weight: 600,
    style: "normal",
    file: "source-serif-4-latin-600-normal.woff2",
    from: "@fontsource/source-serif-4"
  }
] as const;

/** The rules that load the fonts; a page whose fonts come late keeps the fallback, since text must not move. */
export function fontFaces(): string {
  return fonts
    .map(
      ({family, weight, style, file}) =>
        `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};font-display:optional;src:url("${publicPath(`/fonts/${file}`)}") format("woff2")}`
    )
    .join("");
}

/** Asks for the fonts before the styles that name them are read; `external` keeps Framework from looking for them. */
export function fontPreloads(): string {
  return fonts
    .map(
      ({file}) =>
        `<link rel="preload external" href="${publicPath(`/fonts/${file}`)}" as="font" type="font/woff2" crossorigin>`
    )
    .join("");
}

/** The folder that the site is built in before it takes the place of `dist`. */
export const output = "dist.next";
