/** Up, down, Home and End walk the popup's rows; any other key, or a key anywhere else, keeps its meaning. */
export function moveFocus(event: KeyboardEvent): void {
  const target = event.target as HTMLElement | null;
  const root = event.currentTarget as HTMLElement | null;
  if (target === null || root === null || !target.matches("[data-row]") || event.altKey || event.ctrlKey) return;
  // Rows inside a closed disclosure cannot take the focus.
  const rows = [...root.querySelectorAll<HTMLElement>("[data-row]")].filter(
    (row) => row.closest("details:not([open])") === null,
  );
  const next = rows[nextIndex(event.key, rows.indexOf(target), rows.length)];
  if (next === undefined || next === target) return;
  event.preventDefault();
  next.focus();
}

/** -1 where the key does not move. */
function nextIndex(key: string, at: number, length: number): number {
  switch (key) {
    case "ArrowDown":
      return Math.min(at + 1, length - 1);
    case "ArrowUp":
      return Math.max(at - 1, 0);
    case "Home":
      return 0;
    case "End":
      return length - 1;
    default:
      return -1;
  }
}
