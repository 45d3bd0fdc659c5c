/** The one reader of packs: bytes in, typed-array views over those very bytes out. Nothing is copied or parsed. */
import {
  ALIGNMENT,
  ELEMENT_BYTES,
  ELEMENTS,
  type ElementType,
  ENTRY_BYTES,
  HEADER_BYTES,
  LAYOUT_VERSION,
  MAGIC,
  NAME_BYTES,
  PackError,
  type Section,
  SLICES,
  type SliceName,
  type Views,
} from "./layout.ts";

/** An opened slice. `section` throws PackError where the section is missing or of another type. */
export interface Slice {
  readonly name: SliceName;
  /** 32 hex digits; slices of one pack share it. */
  readonly packId: string;
  readonly bytes: Uint8Array;
  section<T extends ElementType>(name: string, type: T): Views[T];
}

/**
 * Opens the slice at the start of `given` (more may follow), checking header, table and every section's bounds. The views
 * lie over those very bytes, unless they begin at an odd place of their buffer: then over a copy. Throws PackError. The checksum is not verified here: see `verifySlice`.
 */
export function openSlice(given: Uint8Array, expected: SliceName): Slice {
  const { length, count } = checkHeader(given, expected);
  const bytes = aligned(given, length);
  const view = new DataView(bytes.buffer, bytes.byteOffset, length);
  const sections = new Map<string, { type: ElementType; section: Section }>();
  for (let index = 0; index < count; index++) {
    const entry = HEADER_BYTES + index * ENTRY_BYTES;
    let name = "";
    for (let i = 0; i < NAME_BYTES; i++) {
      const code = view.getUint8(entry + i);
      if (code === 0) break;
      name += String.fromCharCode(code);
    }
    const type = ELEMENTS[view.getUint32(entry + 12, true) - 1];
    const offset = view.getUint32(entry + 16, true);
    const elements = view.getUint32(entry + 20, true);
    if (type === undefined || offset % ALIGNMENT !== 0 || offset + elements * ELEMENT_BYTES[type] > length) {
      throw new PackError("damaged", `The pack is damaged: its section "${name}" points outside the file.`);
    }
    sections.set(name, { type, section: viewOf(bytes, type, offset, elements) });
  }
  return {
    name: expected,
    packId: hex(bytes.subarray(16, 32)),
    bytes: bytes.subarray(0, length),
    section(name, type) {
      const found = sections.get(name);
      if (found?.type !== type) {
        throw new PackError("damaged", `The pack is damaged: its section "${name}" is missing or of another type.`);
      }
      return found.section as Views[typeof type];
    },
  };
}

/** Cuts a pack file into its slices by their own lengths. Throws PackError. */
export function splitPack(file: Uint8Array): Readonly<Record<SliceName, Uint8Array>> {
  let rest = file;
  const take = (name: SliceName): Uint8Array => {
    const { length } = checkHeader(rest, name);
    const slice = rest.subarray(0, length);
    rest = rest.subarray(length);
    return slice;
  };
  return { names: take("names"), claims: take("claims"), records: take("records") };
}

/** Compares the slice's checksum with its bytes; `sha256` may be asynchronous (`crypto.subtle`). Throws PackError. */
export async function verifySlice(
  slice: Slice,
  sha256: (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>,
): Promise<void> {
  const digest = await sha256(slice.bytes.subarray(HEADER_BYTES));
  if (hex(digest) !== hex(slice.bytes.subarray(32, HEADER_BYTES))) {
    throw new PackError("damaged", `The pack is damaged: the checksum of its ${slice.name} does not fit its bytes.`);
  }
}

function checkHeader(bytes: Uint8Array, expected: SliceName): { length: number; count: number } {
  if (bytes.length < HEADER_BYTES) {
    throw new PackError("truncated", `The pack is cut short: ${bytes.length} bytes, less than a header.`);
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, HEADER_BYTES);
  if (view.getUint32(0, true) !== MAGIC) {
    throw new PackError("foreign", "This is not a Sidelight pack: it does not begin with its mark.");
  }
  const version = view.getUint16(4, true);
  if (version !== LAYOUT_VERSION) {
    const reason = version > LAYOUT_VERSION ? "newer" : "older";
    throw new PackError(
      reason,
      `The pack has layout ${version}, ${reason} than the layout ${LAYOUT_VERSION} this version of Sidelight reads.`,
    );
  }
  const name = SLICES[view.getUint16(6, true) - 1];
  if (name !== expected) {
    throw new PackError(
      "mismatched",
      `This is the slice "${name ?? "unknown"}" of a pack where "${expected}" was expected.`,
    );
  }
  const length = view.getUint32(8, true);
  const count = view.getUint32(12, true);
  if (length > bytes.length) {
    throw new PackError("truncated", `The pack is cut short: ${bytes.length} of ${length} bytes are there.`);
  }
  if (HEADER_BYTES + count * ENTRY_BYTES > length) {
    throw new PackError("damaged", "The pack is damaged: its table of sections is longer than the file.");
  }
  return { length, count };
}

/** Node hands out small files at any place of a pooled buffer, where no wide view can lie. */
function aligned(bytes: Uint8Array, length: number): Uint8Array {
  if (bytes.byteOffset % ALIGNMENT === 0) return bytes;
  const copy = new Uint8Array(length);
  copy.set(bytes.subarray(0, length));
  return copy;
}

/** Views need alignment and a little-endian machine; every browser and Node platform we ship to is one. */
function viewOf(bytes: Uint8Array, type: ElementType, offset: number, elements: number): Section {
  const at = bytes.byteOffset + offset;
  if (type === "u8") return new Uint8Array(bytes.buffer, at, elements);
  if (type === "u16") return new Uint16Array(bytes.buffer, at, elements);
  if (type === "u32") return new Uint32Array(bytes.buffer, at, elements);
  if (type === "i32") return new Int32Array(bytes.buffer, at, elements);
  return new Float32Array(bytes.buffer, at, elements);
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
