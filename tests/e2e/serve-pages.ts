/** Serves pages of our own on the loopback address, and remembers every request, so that a test can tell ours from others. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface PageServer {
  readonly origin: string;
  /** "GET /path", in order. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** A page whose path begins so is sent but for its last line, and never ended: the browser keeps loading it. */
export const ENDLESS = "/endless/";

/** `pages`: path → HTML. Every other path is answered 404 and remembered alike. */
export async function servePages(pages: ReadonlyMap<string, string>): Promise<PageServer> {
  const requests: string[] = [];
  const server = createServer(({ method, url = "" }, response) => {
    requests.push(`${method} ${url}`);
    const html = pages.get(url);
    response.writeHead(html === undefined ? 404 : 200, { "content-type": "text/html; charset=utf-8" });
    if (url.startsWith(ENDLESS)) response.write(html?.slice(0, html.lastIndexOf("</body>")) ?? "");
    else response.end(html ?? "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
