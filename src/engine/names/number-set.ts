/** A set of 32-bit numbers for one article: open addressing in one typed array, at most half full. Zero is in none. */
export class NumberSet {
  readonly #table: Uint32Array;

  /** `most`: how many numbers will be added at the most. */
  constructor(most: number) {
    let size = 64;
    while (size < 2 * most) size *= 2;
    this.#table = new Uint32Array(size);
  }

  add(value: number): void {
    if (value !== 0) this.#table[slotOf(this.#table, value)] = value;
  }

  has(value: number): boolean {
    return value !== 0 && this.#table[slotOf(this.#table, value)] === value;
  }
}

/** Knuth's multiplicative hash: neighbouring numbers are spread. */
function slotOf(table: Uint32Array, value: number): number {
  const mask = table.length - 1;
  let slot = (Math.imul(value, 0x9e3779b1) >>> 8) & mask;
  while (table[slot] !== 0 && table[slot] !== value) slot = (slot + 1) & mask;
  return slot;
}
