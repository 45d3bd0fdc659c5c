import { describe, expect, it } from "vitest";
import { packNumbers } from "../../build/pack/pack-numbers.ts";
import { LARGEST_NUMBER, numberAt } from "../../src/pack/packed-numbers.ts";

describe("numbers of three bytes", () => {
  const numbers = [0, 1, 255, 256, 65_535, 65_536, LARGEST_NUMBER];
  it("come back as they were", () => {
    const bytes = packNumbers(numbers);
    expect(bytes).toHaveLength(3 * numbers.length);
    expect(numbers.map((_, index) => numberAt(bytes, index))).toEqual(numbers);
  });

  it("are none outside", () => {
    expect(numberAt(packNumbers(numbers), numbers.length)).toBeNaN();
    expect(numberAt(packNumbers(numbers), -1)).toBeNaN();
  });

  it("refuse what does not fit", () => {
    expect(() => packNumbers([LARGEST_NUMBER + 1])).toThrow("counts to");
  });
});
