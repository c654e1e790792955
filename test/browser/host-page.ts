import {createServer} from "node:http";
import type {AddressInfo} from "node:net";

export interface HostPage {
  readonly address: string;
  readonly close: () => void;
}

/** A page at another origin, under a content security policy of its own. */
export async function hostPage(body: string, policy = ""): Promise<HostPage> {
  const server = createServer((request, response) => {
    if (request.url !== "/") {
      response.writeHead(204);
      response.end();
      return;
    }
    response.writeHead(200, {
      "content-type": "text/html; charset=utf-8",
      ...(policy && {"content-security-policy": policy})
    });
    response.end(
      `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>host</title>${body}`
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  return {address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close()};
}

/** The policy of a host that allows nothing but what embeds of a site need. */
export function strictPolicy(origin: string, scripts = ""): string {
  return [
    "default-src 'none'",
    `frame-src ${origin}`,
    `script-src ${origin} ${scripts}`,
    `connect-src ${origin}`,
    `img-src ${origin}`,
    "require-trusted-types-for 'script'"
  ].join("; ");
}
