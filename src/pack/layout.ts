/**
 * The binary layout of a pack, for writer and reader alike.
 *
 * A pack file is three slices, one after the other, each complete in itself, so that a waking background reads only what it
 * needs (reading a packaged file costs 5 to 14 ms a megabyte):
 *
 *   names    everything that finding and telling names apart needs
 *   claims   the index over statements and topics
 *   records  what is read only when something is shown
 *
 * A slice is little-endian: a 64-byte header, a table of sections, the sections, each starting at a multiple of 8.
 *
 *   0  u32  magic "SLPK"            16  16 bytes  pack id: the same in the slices that belong together
 *   4  u16  layout version          32  32 bytes  SHA-256 of all bytes after the header
 *   6  u16  slice (1, 2, 3)
 *   8  u32  length of the slice in bytes, header included
 *  12  u32  number of sections
 *
 * A table entry is 24 bytes: 12 bytes ASCII name (zero-padded), u32 element type, u32 offset from the slice's start, u32
 * length in elements.
 */
export const MAGIC = 0x4b504c53; // "SLPK" read as little-endian u32
/** Counts up when a reader of the old layout could not read the new one. */
export const LAYOUT_VERSION = 2;
export const HEADER_BYTES = 64;
export const ENTRY_BYTES = 24;
export const NAME_BYTES = 12;
export const ALIGNMENT = 8;

export const SLICES = ["names", "claims", "records"] as const;
export type SliceName = (typeof SLICES)[number];

/** Element types of a section, in the order of their code (index + 1). */
export const ELEMENTS = ["u8", "u16", "u32", "i32", "f32"] as const;
export type ElementType = (typeof ELEMENTS)[number];
export const ELEMENT_BYTES: Readonly<Record<ElementType, number>> = { u8: 1, u16: 2, u32: 4, i32: 4, f32: 4 };

export interface Views {
  readonly u8: Uint8Array;
  readonly u16: Uint16Array;
  readonly u32: Uint32Array;
  readonly i32: Int32Array;
  readonly f32: Float32Array;
}
export type Section = Views[ElementType];

/** A pack that cannot be used; the message is a sentence for people. */
export class PackError extends Error {
  override readonly name = "PackError";
  constructor(
    readonly reason: "truncated" | "foreign" | "newer" | "older" | "damaged" | "mismatched",
    message: string,
  ) {
    super(message);
  }
}
