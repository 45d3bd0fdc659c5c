/** The pack's checksums: a download or a disk may damage a file. Compared when it is installed, not at every waking. */

import { describeError } from "../messages/describe-error.ts";
import { SLICES, type SliceName } from "../pack/layout.ts";
import { openSlice, verifySlice } from "../pack/open-slice.ts";

/** Null: whole; else what is wrong, as a sentence. */
export async function findPackFault(
  readSlices: () => Promise<Readonly<Record<SliceName, Uint8Array>>>,
): Promise<string | null> {
  try {
    const slices = await readSlices();
    for (const name of SLICES) await verifySlice(openSlice(slices[name], name), sha256);
    return null;
  } catch (error) {
    return describeError(error);
  }
}

async function sha256(bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes as Uint8Array<ArrayBuffer>));
}
