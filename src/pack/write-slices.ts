/** The one writer of packs: named typed arrays in, the bytes of three slices out. Deterministic: same sections, same bytes. */
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
  type Section,
  SLICES,
  type SliceName,
} from "./layout.ts";

export type Sections = Readonly<Record<string, Section>>;
export type Sha256 = (bytes: Uint8Array) => Uint8Array;

/** Returns the three slices as one file; `sha256` is passed in because this room knows no platform. Section order is by name. */
export function writePack(slices: Readonly<Record<SliceName, Sections>>, sha256: Sha256): Uint8Array {
  const written = SLICES.map((name, index) => writeSlice(index + 1, slices[name], sha256));
  const digests = written.map((slice) => slice.subarray(32, HEADER_BYTES));
  const id = sha256(concatenate(digests)).subarray(0, 16);
  for (const slice of written) slice.set(id, 16);
  return concatenate(written);
}

function writeSlice(code: number, sections: Sections, sha256: Sha256): Uint8Array {
  const names = Object.keys(sections).sort();
  const tableEnd = HEADER_BYTES + names.length * ENTRY_BYTES;
  const offsets: number[] = [];
  let length = align(tableEnd);
  for (const name of names) {
    offsets.push(length);
    length = align(length + (sections[name]?.byteLength ?? 0));
  }
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint16(4, LAYOUT_VERSION, true);
  view.setUint16(6, code, true);
  view.setUint32(8, length, true);
  view.setUint32(12, names.length, true);
  names.forEach((name, index) => {
    const section = sections[name] as Section;
    const type = elementTypeOf(section);
    const entry = HEADER_BYTES + index * ENTRY_BYTES;
    if (name.length > NAME_BYTES)
      throw new RangeError(`section name "${name}" is longer than ${NAME_BYTES} characters`);
    for (let i = 0; i < name.length; i++) bytes[entry + i] = name.charCodeAt(i);
    view.setUint32(entry + 12, ELEMENTS.indexOf(type) + 1, true);
    view.setUint32(entry + 16, offsets[index] as number, true);
    view.setUint32(entry + 20, section.length, true);
    writeElements(view, offsets[index] as number, section, type);
  });
  bytes.set(sha256(bytes.subarray(HEADER_BYTES)), 32);
  return bytes;
}

/** Element by element, so that a big-endian machine writes the same bytes. */
function writeElements(view: DataView, offset: number, section: Section, type: ElementType): void {
  const size = ELEMENT_BYTES[type];
  for (let i = 0; i < section.length; i++) {
    const at = offset + i * size;
    const value = section[i] as number;
    if (type === "u8") view.setUint8(at, value);
    else if (type === "u16") view.setUint16(at, value, true);
    else if (type === "u32") view.setUint32(at, value, true);
    else if (type === "i32") view.setInt32(at, value, true);
    else view.setFloat32(at, value, true);
  }
}

function elementTypeOf(section: Section): ElementType {
  if (section instanceof Uint8Array) return "u8";
  if (section instanceof Uint16Array) return "u16";
  if (section instanceof Uint32Array) return "u32";
  if (section instanceof Int32Array) return "i32";
  return "f32";
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function align(offset: number): number {
  return Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
}
