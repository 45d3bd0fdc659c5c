/** The article of the invented story, and where in it something stands. */
export const TEXT = [
  "Corvania and Estmark will sign the ferry accord in Port Aldern next week",
  "President Ilse Varga will travel to Port Aldern on 14 May to sign the Northern Strait ferry accord, two officials who asked not to be named told the Aldern Courier.",
  "The accord would add 40 crossings a week, said Tomas Reik, the Estmark transport minister. Reik called the talks “closer than at any time in ten years”.",
  "The fishermen’s union, led by عبد الرحمن الخطيب, has reportedly asked for a delay, and Maria-Magdalena von Hohenstein-Wittenberg zu Bartenstein, who chairs the Joint Commission for the Supervision of the Northern Strait Navigation Rules, declined to comment.",
  "A spokeswoman for the Corvanian government denied that any date had been fixed. Lena Orlik and the Bay Forum could not be reached.",
].join("\n\n");

/** `[start, end)` of the first place in TEXT that reads so. */
export function spanOf(text: string): { readonly start: number; readonly end: number; readonly text: string } {
  const start = TEXT.indexOf(text);
  if (start < 0) throw new Error(`not in the sample text: ${text}`);
  return { start, end: start + text.length, text };
}
