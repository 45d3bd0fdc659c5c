/**
 * The packaged dataset, opened once a life of the background, which the browser may end at any moment: what a waking costs is
 * the reading of three files. `connect-src 'self'` lets these files be fetched and nothing else.
 */
import browser from "webextension-polyfill";
import { SLICES, type SliceName } from "../pack/layout.ts";
import { openPack, type Pack } from "../pack/pack.ts";

let opening: Promise<Pack> | null = null;

/** Rejects with PackError where the files are not a pack, and is tried anew then. */
export function readPack(): Promise<Pack> {
  opening ??= readSlices().then(openPack);
  opening.catch(() => {
    opening = null;
  });
  return opening;
}

export async function readSlices(): Promise<Readonly<Record<SliceName, Uint8Array>>> {
  const [names, claims, records] = await Promise.all(SLICES.map(readSlice));
  return { names, claims, records } as Record<SliceName, Uint8Array>;
}

async function readSlice(name: SliceName): Promise<Uint8Array> {
  const response = await fetch(browser.runtime.getURL(`pack/${name}.bin`));
  return new Uint8Array(await response.arrayBuffer());
}
