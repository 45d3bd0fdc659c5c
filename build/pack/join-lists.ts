/** Lists of numbers as two arrays: all items one after the other, and where each list begins (`Lists` of the pack). */
export function joinLists(lists: readonly (readonly number[])[]): { at: Uint32Array; items: Uint32Array } {
  const at = new Uint32Array(lists.length + 1);
  let length = 0;
  lists.forEach((list, index) => {
    length += list.length;
    at[index + 1] = length;
  });
  const items = new Uint32Array(length);
  lists.forEach((list, index) => {
    items.set(list, at[index]);
  });
  return { at, items };
}
