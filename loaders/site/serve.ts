import {existsSync} from "node:fs";
import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import {repositoryPath} from "../lib/repository-path.ts";
import {siteHandler} from "./site-handler.ts";

const dist = repositoryPath("dist");
const first = Number(process.env.PORT ?? 3000);
const last = process.env.PORT ? first : first + 20;

if (!existsSync(dist)) {
  console.error("nothing to serve (dist); run npm run build first");
  process.exit(1);
}

const server = createServer(siteHandler(dist));

let port = first;
server.on("listening", () => {
  console.log(`Shield & Spear is at http://127.0.0.1:${(server.address() as AddressInfo).port}/ (Ctrl+C stops it)`);
});
server.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EADDRINUSE" && port < last) return server.listen(++port, "127.0.0.1");
  console.error(`cannot listen on port ${port} (${error.code}); choose another with PORT=… npm start`);
  process.exitCode = 1;
});
server.listen(port, "127.0.0.1");
