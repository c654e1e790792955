import {existsSync} from "node:fs";
import {createServer} from "node:http";
import sirv from "sirv";
import {repositoryPath} from "../lib/repository-path.ts";

const dist = repositoryPath("dist");
const first = Number(process.env.PORT ?? 3000);
const last = process.env.PORT ? first : first + 20;

if (!existsSync(dist)) {
  console.error("nothing to serve (dist); run npm run build first");
  process.exit(1);
}

const files = sirv(dist, {extensions: ["html"], dotfiles: false});
const server = createServer((request, response) =>
  files(request, response, () => {
    response.writeHead(404, {"content-type": "text/html; charset=utf-8"});
    response.end(
      '<!doctype html><html lang="en"><title>Not found</title><h1>Not found</h1><p><a href="/">Shield &amp; Spear</a></p></html>'
    );
  })
);

listen(first);

function listen(port: number): void {
  server.once("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EADDRINUSE" && port < last) return listen(port + 1);
    console.error(`cannot listen on port ${port} (${error.code}); choose another with PORT=… npm start`);
    process.exitCode = 1;
  });
  server.listen(port, "127.0.0.1", () => {
    server.removeAllListeners("error");
    console.log(`Shield & Spear is at http://127.0.0.1:${port}/ (Ctrl+C stops it)`);
  });
}
