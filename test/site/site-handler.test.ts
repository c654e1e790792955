import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {createServer, type Server} from "node:http";
import type {AddressInfo} from "node:net";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {siteHandler} from "../../loaders/site/site-handler.ts";

const page = `<p>${"Shield and spear. ".repeat(400)}</p>`;
let dist: string;
let server: Server;
let origin: string;

beforeAll(async () => {
  dist = mkdtempSync(join(tmpdir(), "site-"));
  for (const [name, text] of [
    ["404.html", "no such page"],
    ["budgets.html", page],
    ["table.parquet", page]
  ])
    writeFileSync(join(dist, name), text);
  server = createServer(siteHandler(dist));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(dist, {recursive: true});
});

const get = (path: string, encoding: string) => fetch(origin + path, {headers: {"accept-encoding": encoding}});

describe("the site as it is served", () => {
  test.each(["br", "gzip"])("compresses a page by %s for those who take that", async (encoding) => {
    const response = await get("/budgets", encoding);
    expect(response.headers.get("content-encoding")).toBe(encoding);
    expect(await response.text()).toBe(page);
  });

  test("sends a page as it is to those who take nothing else", async () => {
    const response = await get("/budgets", "identity");
    expect(response.headers.get("content-encoding")).toBeNull();
    expect(response.headers.get("content-length")).toBe(String(page.length));
  });

  test("leaves a file alone that is compressed already, so that parts of it can be asked for", async () => {
    const response = await fetch(`${origin}/table.parquet`, {headers: {range: "bytes=3-8"}});
    expect(response.status).toBe(206);
    expect(await response.text()).toBe("Shield");
  });

  test("lets any page read its files, and answers an unknown address with its own page", async () => {
    const response = await get("/nothing", "br");
    expect(response.status).toBe(404);
    expect(await response.text()).toBe("no such page");
    expect((await get("/budgets", "br")).headers.get("access-control-allow-origin")).toBe("*");
  });
});
