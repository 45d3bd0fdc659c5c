/** The little of WebDriver BiDi that the Firefox tests need, over one WebSocket. Commands fail with the browser's own message. */
import WebSocket from "ws";

export interface Bidi {
  send<T = unknown>(method: string, params: object): Promise<T>;
  on(method: string, listener: (params: never) => void): void;
  close(): void;
}

type Waiting = { resolve(value: never): void; reject(error: Error): void };

export async function connectBidi(url: string): Promise<Bidi> {
  const socket = new WebSocket(url);
  await new Promise<void>((resolve, reject) => {
    socket.once("open", resolve);
    socket.once("error", reject);
  });
  const waiting = new Map<number, Waiting>();
  const listeners = new Map<string, ((params: never) => void)[]>();
  let count = 0;
  socket.on("message", (data) => {
    const message = JSON.parse(String(data)) as Record<string, unknown> & { id?: number };
    if (typeof message.id === "number") {
      const one = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.type === "error") one?.reject(new Error(`${message.error}: ${message.message}`));
      else one?.resolve(message.result as never);
      return;
    }
    for (const listener of listeners.get(String(message.method)) ?? []) listener(message.params as never);
  });
  return {
    send: (method, params) =>
      new Promise((resolve, reject) => {
        const id = ++count;
        waiting.set(id, { resolve: resolve as Waiting["resolve"], reject });
        socket.send(JSON.stringify({ id, method, params }));
      }),
    on: (method, listener) => void listeners.set(method, [...(listeners.get(method) ?? []), listener]),
    close: () => socket.close(),
  };
}
