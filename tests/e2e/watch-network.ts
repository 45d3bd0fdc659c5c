/**
 * The only way out of a driven browser: a proxy that lets requests through to the test's own pages, refuses all others, and
 * remembers those. It sees what no hook inside the browser could hide: workers, pre-connections, the browser's own calls.
 */
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";

/** A browser's own calls home that cannot be switched off are turned to this address; they are refused, but not remembered. */
export const BROWSERS_OWN = "http://browsers-own.invalid";

export interface NetworkWatch {
  readonly port: number;
  /** "GET http://…" or "CONNECT host:443", in order. */
  readonly refused: readonly string[];
  close(): Promise<void>;
}

/** `allowed`: the one origin that is let through, "http://127.0.0.1:1234". */
export async function watchNetwork(allowed: string): Promise<NetworkWatch> {
  const refused: string[] = [];
  const server = createServer((incoming, outgoing) => {
    const url = incoming.url ?? "";
    if (!url.startsWith(`${allowed}/`)) {
      if (!url.startsWith(`${BROWSERS_OWN}/`)) refused.push(`${incoming.method} ${url}`);
      outgoing.writeHead(502).end();
      return;
    }
    const onward = request(url, { method: incoming.method, headers: incoming.headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on("error", () => outgoing.destroy());
    incoming.pipe(onward);
  });
  server.on("connect", ({ url }, socket) => {
    refused.push(`CONNECT ${url}`);
    socket.on("error", () => undefined);
    socket.end("HTTP/1.1 502 Refused\r\n\r\n");
  });
  server.on("upgrade", ({ url }, socket) => {
    refused.push(`UPGRADE ${url}`);
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    refused,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
