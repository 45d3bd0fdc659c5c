/**
 * Files → a ZIP archive, the same bytes for the same files: sorted names, no times, no owners. After PKWARE's APPNOTE 6.3.3, as far
 * as stores need it: deflate, no ZIP64 (nothing over 4 GB), names in UTF-8.
 */
import { crc32, deflateRawSync } from "node:zlib";

/** Days and times start in 1980 in this format: the first one there is. */
const EPOCH_DATE = 0x0021;
const UTF8_NAMES = 0x0800;
const DEFLATE = 8;
/** The version of the format that knows deflate. */
const VERSION = 20;

export function zip(files: ReadonlyMap<string, Uint8Array>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const name of [...files.keys()].sort()) {
    const bytes = files.get(name) as Uint8Array;
    const encoded = Buffer.from(name, "utf8");
    const packed = deflateRawSync(bytes, { level: 9 });
    // What both headers say alike: version, flags, method, time, date, checksum, sizes, length of the name, no extra field.
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(VERSION, 0);
    facts.writeUInt16LE(UTF8_NAMES, 2);
    facts.writeUInt16LE(DEFLATE, 4);
    facts.writeUInt16LE(EPOCH_DATE, 8);
    facts.writeUInt32LE(crc32(bytes), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(bytes.length, 18);
    facts.writeUInt16LE(encoded.length, 22);
    const entry = Buffer.concat([uint32(0x04034b50), facts, encoded, packed]);
    // Comment length, disk, internal and external attributes: none.
    const position = Buffer.alloc(14);
    position.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([uint32(0x02014b50), uint16(VERSION), facts, position, encoded]));
    parts.push(entry);
    offset += entry.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.size, 4);
  end.writeUInt16LE(files.size, 6);
  end.writeUInt32LE(listing.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, listing, uint32(0x06054b50), end]);
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
