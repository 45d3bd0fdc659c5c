import { crc32, inflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import { zip } from "../../../build/package/zip.ts";

const FILES = new Map([
  ["popup/popup.html", new TextEncoder().encode("<!doctype html>")],
  ["manifest.json", new TextEncoder().encode(JSON.stringify({ name: "x".repeat(5000) }))],
  ["pack/größe.bin", Uint8Array.from({ length: 70_000 }, (_, i) => (i * 7919) % 251)],
  ["empty.txt", new Uint8Array()],
]);

/** Reads an archive the way unpackers do: from its end, over the listing, to each entry. */
function unzip(archive: Buffer): ReadonlyMap<string, Uint8Array> {
  const end = archive.length - 22;
  expect(archive.readUInt32LE(end)).toBe(0x06054b50);
  const files = new Map<string, Uint8Array>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    expect(archive.readUInt32LE(at)).toBe(0x02014b50);
    const [sum, packed, size] = [16, 20, 24].map((field) => archive.readUInt32LE(at + field)) as [
      number,
      number,
      number,
    ];
    const [name, extra, comment] = [28, 30, 32].map((field) => archive.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    const local = archive.readUInt32LE(at + 42);
    expect(archive.readUInt32LE(local)).toBe(0x04034b50);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const bytes = inflateRawSync(archive.subarray(start, start + packed));
    expect(bytes.length).toBe(size);
    expect(crc32(bytes)).toBe(sum);
    files.set(archive.toString("utf8", at + 46, at + 46 + name), new Uint8Array(bytes));
    at += 46 + name + extra + comment;
  }
  expect(at).toBe(end);
  return files;
}

test("what is packed comes out again", () => {
  const unpacked = unzip(zip(FILES));
  expect([...unpacked.keys()]).toEqual([...FILES.keys()].sort());
  for (const [name, bytes] of FILES) expect(unpacked.get(name), name).toEqual(bytes);
});

test("the same files give the same bytes, in whatever order they come", () => {
  expect(zip(new Map([...FILES].reverse())).equals(zip(FILES))).toBe(true);
});
