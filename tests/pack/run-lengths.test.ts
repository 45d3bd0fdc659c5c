import { describe, expect, it } from "vitest";
import { PackError } from "../../src/pack/layout.ts";
import { runAt, STRIDE } from "../../src/pack/run-lengths.ts";

describe("run lengths", () => {
  const lengths = Uint8Array.from({ length: 3 * STRIDE + 5 }, (_, i) => (i * 7) % 5);
  const offsets = [0];
  for (const [i, length] of lengths.entries()) offsets.push((offsets[i] ?? 0) + length);
  const starts = Uint32Array.from({ length: 4 }, (_, i) => offsets[i * STRIDE] ?? 0);
  const total = offsets.at(-1) ?? 0;

  it("gives every list the stretch that plain offsets would", () => {
    lengths.forEach((_, i) => {
      expect(runAt(starts, lengths, i, total)).toEqual({ start: offsets[i], end: offsets[i + 1] });
    });
  });

  it.each([
    ["beyond the last", lengths.length, total],
    ["of a shorter array", lengths.length - 1, total - 1],
    ["far away", 1_000_000, total],
  ])("refuses a list %s", (_, index, limit) => {
    expect(() => runAt(starts, lengths, index, limit)).toThrow(PackError);
  });
});
