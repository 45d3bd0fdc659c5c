import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { findPackFault } from "../../src/background/check-pack.ts";
import { splitPack } from "../../src/pack/open-slice.ts";
import { writePack } from "../../src/pack/write-slices.ts";

const sha256 = (bytes: Uint8Array) => new Uint8Array(createHash("sha256").update(bytes).digest());
const whole = () =>
  splitPack(
    writePack(
      { names: { a: Uint8Array.of(1, 2, 3) }, claims: { b: Float32Array.of(0.5) }, records: { c: Uint32Array.of(7) } },
      sha256,
    ),
  );

test("a whole pack has no fault", async () => {
  expect(await findPackFault(async () => whole())).toBeNull();
});

test.each(["names", "claims", "records"] as const)("one changed byte of %s is found", async (name) => {
  const slices = whole();
  const bytes = slices[name].slice();
  bytes[bytes.length - 8] = (bytes[bytes.length - 8] ?? 0) ^ 1;
  expect(await findPackFault(async () => ({ ...slices, [name]: bytes }))).toMatch(/damaged/);
});

test("a file that cannot be read is a fault with a sentence", async () => {
  const fault = await findPackFault(() => Promise.reject(new TypeError("Failed to fetch")));
  expect(fault).toBe("Failed to fetch.");
});
