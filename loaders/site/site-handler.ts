import {readFileSync} from "node:fs";
import type {RequestListener} from "node:http";
import {join} from "node:path";
import compression from "@polka/compression";
import sirv from "sirv";

/**
 * Answers requests with the files of a built site, compressed for those who take that. Figures and data are there to be
 * used on other sites, so any page may read them; an unknown address gets the site's own page for that.
 */
export function siteHandler(dist: string): RequestListener {
  const notFound = readFileSync(join(dist, "404.html"));
  const files = sirv(dist, {
    extensions: ["html"],
    dotfiles: false,
    setHeaders: (response) => response.setHeader("access-control-allow-origin", "*")
  });
  const compress = compression({brotli: true, level: 5});
  return (request, response) =>
    compress(request, response, () =>
      files(request, response, () => {
        response.writeHead(404, {"content-type": "text/html; charset=utf-8"});
        response.end(notFound);
      })
    );
}
