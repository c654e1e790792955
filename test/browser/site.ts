import {spawnSync} from "node:child_process";
import {createServer, type Server} from "node:http";
import type {AddressInfo} from "node:net";
import type {TestProject} from "vitest/node";
import {siteHandler} from "../../loaders/site/site-handler.ts";
import {repositoryPath} from "../../loaders/lib/repository-path.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Origin of the built site. */
    origin: string;
  }
}

/** Builds the site as a user would and serves it on a free port for the browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const built = spawnSync("npm", ["run", "build"], {cwd: repositoryPath("."), encoding: "utf8"});
  if (built.status !== 0) throw new Error(`the site does not build:\n${built.stdout}\n${built.stderr}`);
  const server = createServer(siteHandler(repositoryPath("dist")));
  project.provide("origin", await listen(server));
  return () => new Promise((resolve) => server.close(() => resolve()));
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });
}
