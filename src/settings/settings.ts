/** What Sidelight keeps between two sessions: each key with its default, and the one reader and writer. */
import browser from "webextension-polyfill";

export interface Settings {
  /** Why the pack that was installed cannot be used, as a sentence; null: it was checked and is whole. */
  readonly packFault: string | null;
}

const DEFAULTS: Settings = { packFault: null };

const READERS: { readonly [K in keyof Settings]: (value: unknown) => Settings[K] } = {
  packFault: (value) => (typeof value === "string" ? value : DEFAULTS.packFault),
};

/** Anything stored that is not of the key's type reads as its default. */
export async function readSetting<K extends keyof Settings>(key: K): Promise<Settings[K]> {
  return READERS[key]((await browser.storage.local.get(key))[key]);
}

export async function writeSetting<K extends keyof Settings>(key: K, value: Settings[K]): Promise<void> {
  await browser.storage.local.set({ [key]: value });
}
