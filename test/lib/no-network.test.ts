import {spawnSync} from "node:child_process";
import {describe, expect, test} from "vitest";
import {repositoryPath} from "../../loaders/lib/repository-path.ts";

const run = (code: string) =>
  spawnSync(
    process.execPath,
    ["--import", repositoryPath("test/lib/no-network.mjs"), "--input-type=module", "--eval", code],
    {encoding: "utf8"}
  );

describe("a build without network", () => {
  test.each([
    [`import {connect} from "node:net"; connect({host: "192.0.2.1", port: 80});`, "connection to 192.0.2.1"],
    [`import {connect} from "node:net"; connect({host: "localhost.example", port: 80});`, "connection to localhost.ex"],
    [`import {get} from "node:https"; get("https://registry.example/");`, "connection to registry.example"],
    [`await fetch("https://registry.example/");`, "fetch of https://registry.example/"]
  ])("ends at %s", (code, said) => {
    const {status, stderr} = run(code);
    expect(stderr).toContain(said);
    expect(status).toBe(99);
  });

  test("may speak to its own machine", () => {
    const {status, stdout} = run(`import {connect, createServer} from "node:net";
      const server = createServer((socket) => socket.end()).listen(0, "127.0.0.1", () => {
        connect({host: "127.0.0.1", port: server.address().port}).on("close", () => {
          console.log("spoke");
          server.close();
        }).resume();
      });`);
    expect({status, stdout}).toEqual({status: 0, stdout: "spoke\n"});
  });
});
