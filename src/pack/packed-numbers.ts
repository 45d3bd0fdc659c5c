/** Numbers of three bytes: enough for sixteen million words or entities, in three quarters of the room. */
export const LARGEST_NUMBER = 0xffffff;

/** The number at `index`, little-endian, or NaN outside. */
export function numberAt(bytes: Uint8Array, index: number): number {
  const at = index * 3;
  const high = bytes[at + 2];
  return high === undefined ? Number.NaN : (bytes[at] as number) | ((bytes[at + 1] as number) << 8) | (high << 16);
}
