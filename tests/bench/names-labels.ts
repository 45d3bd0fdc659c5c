/** What every way but ours reads: the labels as JSON. */
export function labelsIn(bytes: Uint8Array): string[] {
  return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8")) as string[];
}
