/** As much of a browser's messaging as the protocol needs: what is sent is serialised, as Chrome does, and every listener hears it. */
type Listener = (message: unknown, sender: unknown) => Promise<unknown> | undefined;

export function makeFakeBrowser() {
  const listeners = new Set<Listener>();
  const store = new Map<string, unknown>();
  const deliver = async (message: unknown, sender: unknown): Promise<unknown> => {
    const plain = JSON.parse(JSON.stringify(message)) as unknown;
    const answers = [...listeners].map((listener) => listener(plain, sender)).filter((one) => one !== undefined);
    if (answers.length === 0) throw new Error("Could not establish connection. Receiving end does not exist.");
    return JSON.parse(JSON.stringify(await answers[0])) as unknown;
  };
  return {
    runtime: {
      id: "sidelight",
      onMessage: {
        addListener: (listener: Listener) => void listeners.add(listener),
        removeListener: (listener: Listener) => void listeners.delete(listener),
      },
      sendMessage: (message: unknown) => deliver(message, { id: "sidelight", tab: { id: 7 } }),
    },
    tabs: { sendMessage: (_tab: number, message: unknown) => deliver(message, { id: "sidelight" }) },
    storage: {
      local: {
        get: async (key: string) => (store.has(key) ? { [key]: store.get(key) } : {}),
        set: async (items: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(items)) store.set(key, JSON.parse(JSON.stringify(value)));
        },
      },
    },
    /** Delivers as if someone else had sent it. */
    deliverFrom: (id: string, message: unknown) => deliver(message, { id }),
  };
}
