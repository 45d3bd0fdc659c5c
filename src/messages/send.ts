/** Sending and answering by the protocol, over webextension-polyfill. */
import browser, { type Runtime } from "webextension-polyfill";
import type {
  Addressee,
  Answer,
  BackgroundMessages,
  ContentMessages,
  Envelope,
  MessagesTo,
  Question,
} from "./protocol.ts";

/** Asks the background. Rejects where the extension was updated or removed under a page that is still open. */
export async function askBackground<N extends keyof BackgroundMessages>(
  name: N,
  message: Question<BackgroundMessages[N]>,
): Promise<Answer<BackgroundMessages[N]>> {
  const envelope: Envelope = { to: "background", name, message };
  return (await browser.runtime.sendMessage(envelope)) as Answer<BackgroundMessages[N]>;
}

/** Asks the content script of a tab's top frame. Rejects where none is listening. */
export async function askContent<N extends keyof ContentMessages>(
  tab: number,
  name: N,
  message: Question<ContentMessages[N]>,
): Promise<Answer<ContentMessages[N]>> {
  const envelope: Envelope = { to: "content", name, message };
  return (await browser.tabs.sendMessage(tab, envelope, { frameId: 0 })) as Answer<ContentMessages[N]>;
}

type Answers<To extends Addressee> = {
  readonly [N in keyof MessagesTo<To>]: MessagesTo<To>[N] extends (message: infer Q) => infer A
    ? (message: Q, sender: Runtime.MessageSender) => A | Promise<A>
    : never;
};

/** Answers the messages addressed to `to`, from this extension only; everything else is left to other listeners. Returns how to stop. */
export function answer<To extends Addressee>(to: To, answers: Answers<To>): () => void {
  const listener = (envelope: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
    if (sender.id !== browser.runtime.id || !isEnvelope(envelope) || envelope.to !== to) return undefined;
    const table = answers as Readonly<Record<string, (message: unknown, sender: Runtime.MessageSender) => unknown>>;
    const method = Object.hasOwn(table, envelope.name) ? table[envelope.name] : undefined;
    return method === undefined ? undefined : Promise.resolve(method(envelope.message, sender));
  };
  // The polyfill's type wants `true` or a promise; undefined means "not for me" in both browsers.
  const untyped = listener as Parameters<typeof browser.runtime.onMessage.addListener>[0];
  browser.runtime.onMessage.addListener(untyped);
  return () => browser.runtime.onMessage.removeListener(untyped);
}

function isEnvelope(value: unknown): value is Envelope {
  return (
    typeof value === "object" && value !== null && "to" in value && "name" in value && typeof value.name === "string"
  );
}
