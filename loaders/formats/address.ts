/**
 * Where the site is published, without a slash at the end: the environment says so (`SITE_ORIGIN`). Where it does not,
 * descriptors name files by their place beside them, which holds wherever the site is.
 * @throws Error if it is no address
 */
export function siteOrigin(): string {
  const origin = process.env.SITE_ORIGIN ?? "";
  if (origin !== "" && !/^https?:\/\/[^/?#]+\/?$/.test(origin))
    throw new Error(`SITE_ORIGIN is no origin ${JSON.stringify(origin)}; write it as https://example.org`);
  return origin.replace(/\/$/, "");
}

/** Address of a file under `/data/`, as another file there names it. */
export function fileAddress(name: string): string {
  return siteOrigin() === "" ? name : `${siteOrigin()}/data/${name}`;
}

/** Address of a page of the site, as any file names it. */
export function pageAddressOf(path: string): string {
  return `${siteOrigin()}${path}`;
}
