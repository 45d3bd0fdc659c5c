import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { compilePack } from "../../../build/pack/compile.ts";
import { foldName } from "../../../src/engine/names/fold-name.ts";
import { HEADER_BYTES, PackError } from "../../../src/pack/layout.ts";
import { AliasSource, type NameIndex, NO_ENTITY } from "../../../src/pack/name-index.ts";
import { openSlice, splitPack, verifySlice } from "../../../src/pack/open-slice.ts";
import { openPack } from "../../../src/pack/pack.ts";
import { EXAMPLE_ENTITIES, exampleDataset } from "./example-dataset.ts";

const bytes = compilePack(exampleDataset());
const pack = openPack(splitPack(bytes));

function stateOf(names: NameIndex, name: string): number {
  let state = 0;
  for (const word of foldName(name)) {
    const utf8 = new TextEncoder().encode(word);
    const number = names.word(utf8, utf8.length);
    if (number === 0) return 0;
    state = names.step(state, number);
    if (state === 0) return 0;
  }
  return state;
}

describe("compilePack", () => {
  it("gives the same bytes whatever the order of the records", () => {
    expect(compilePack(exampleDataset([...EXAMPLE_ENTITIES].reverse()))).toEqual(bytes);
  });

  it("refuses an id given twice", () => {
    expect(() => compilePack(exampleDataset([...EXAMPLE_ENTITIES, ...EXAMPLE_ENTITIES]))).toThrow('called "Q1"');
  });

  it("numbers records by id and gives them back whole", () => {
    const { entities, statements, publishers, topics, passport } = pack.records;
    expect([0, 1, 2].map((i) => entities.id(i))).toEqual(["Q1", "Q2", "x-guild"]);
    expect(entities.get(0)).toEqual(EXAMPLE_ENTITIES[1]);
    expect(entities.find("x-guild")).toBe(2);
    expect(entities.find("Q3")).toBe(-1);
    expect(statements.get(0).text).toBe("They met — “at last”.");
    expect([publishers.count, topics.find("summit"), passport.counts.statements]).toEqual([1, 0, 1]);
    expect(() => entities.get(3)).toThrow(PackError);
  });

  it.each([
    ["Zoë Álvarez-König", 0, AliasSource.label],
    ["Zoe Alvarez Koenig", 0, AliasSource.label],
    ["Zoe Alvarez-Konig", 0, AliasSource.label],
    ["Álvarez-König", 0, AliasSource.surname],
    ["GHB", 2, AliasSource.initials],
    ["Ruritanian", 1, AliasSource.demonym],
  ])("finds %s", (name, entity, source) => {
    const { start, end } = pack.names.readings(stateOf(pack.names, name));
    expect(end - start).toBe(1);
    expect([pack.names.readingEntity(start), pack.names.readingSource(start)]).toEqual([entity, source]);
  });

  it.each(["Zoë", "Guild of", "Ruritani", "Ruritaniann", "König"])("does not find %s", (name) => {
    const { start, end } = pack.names.readings(stateOf(pack.names, name));
    expect(end - start).toBe(0);
  });

  it("keeps kinds, prominence, neighbours and offices", () => {
    const { names } = pack;
    expect([names.kind(0), names.kind(1), names.kind(2)]).toEqual(["person", "place", "organization"]);
    expect(names.prominence(0)).toBe(70);
    expect(names.relatedEntity(names.related(2).start)).toBe(1);
    const post = names.readingEntity(names.readings(stateOf(names, "president")).start);
    expect(names.office(names.offices(post).start)).toEqual({ holder: 0, of: 1, from: 20200500, to: 20249999 });
    const mayor = names.readingEntity(names.readings(stateOf(names, "mayor")).start);
    expect(names.office(names.offices(mayor).start)).toEqual({
      holder: 0,
      of: NO_ENTITY,
      from: 20250000,
      to: 99999999,
    });
  });
});

describe("a pack that cannot be used", () => {
  const sha256 = (data: Uint8Array) => new Uint8Array(createHash("sha256").update(data).digest());
  const changed = (at: number, value: number) => {
    const copy = bytes.slice();
    copy[at] = value;
    return copy;
  };

  it.each([
    ["empty", () => new Uint8Array(0), "truncated"],
    ["foreign", () => changed(0, 0x50), "foreign"],
    ["newer", () => changed(4, 9), "newer"],
    ["another slice first", () => changed(6, 3), "mismatched"],
    ["cut short", () => bytes.slice(0, bytes.length - 8), "truncated"],
    ["a table beyond the end", () => changed(15, 1), "damaged"],
    ["a section beyond the end", () => changed(HEADER_BYTES + 19, 1), "damaged"],
  ])("is refused: %s", (_, make, reason) => {
    expect(() => openPack(splitPack(make()))).toThrow(expect.objectContaining({ name: "PackError", reason }));
  });

  it("is refused where the slices come from different packs", () => {
    const other = splitPack(compilePack(exampleDataset(EXAMPLE_ENTITIES.slice(1))));
    expect(() => openPack({ ...splitPack(bytes), records: other.records })).toThrow("do not belong together");
  });

  it("is told by its checksum", async () => {
    const { names } = splitPack(bytes);
    await verifySlice(openSlice(names, "names"), sha256);
    await expect(verifySlice(openSlice(changed(names.length - 9, 77), "names"), sha256)).rejects.toThrow("checksum");
  });

  it("opens at an odd place of a buffer", () => {
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(openPack(splitPack(shifted.subarray(3))).records.entities.id(2)).toBe("x-guild");
  });

  it("never reads outside the file, whichever byte is damaged", () => {
    const { names } = splitPack(bytes);
    for (let at = HEADER_BYTES; at < names.length; at++) {
      const copy = bytes.slice();
      copy[at] = (copy[at] as number) ^ 0xff;
      try {
        const index = openPack(splitPack(copy)).names;
        for (const name of ["Zoë Álvarez-König", "Ruritania", "president", "GHB"]) {
          const { start, end } = index.readings(stateOf(index, name));
          for (let i = start; i < end; i++) {
            const entity = index.readingEntity(i);
            if (index.readingSource(i) === AliasSource.post) index.office(index.offices(entity).start);
            else index.kind(entity);
          }
        }
      } catch (error) {
        expect(error).toBeInstanceOf(PackError);
      }
    }
  });
});
