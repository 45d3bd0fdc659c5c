import { LARGEST_NUMBER } from "../../src/pack/packed-numbers.ts";

/** `numbers` in three bytes each: `src/pack/packed-numbers.ts` reads them. Throws Error where one is too large. */
export function packNumbers(numbers: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(numbers.length * 3);
  numbers.forEach((number, index) => {
    if (number > LARGEST_NUMBER) throw new Error(`a pack counts to ${LARGEST_NUMBER}, not to ${number}`);
    bytes[index * 3] = number;
    bytes[index * 3 + 1] = number >>> 8;
    bytes[index * 3 + 2] = number >>> 16;
  });
  return bytes;
}
