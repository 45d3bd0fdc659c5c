/** What is thrown → a sentence for people. The rooms' own errors are sentences already; a browser's begin without capital or end without stop. */
export function describeError(error: unknown): string {
  const text = (error instanceof Error ? error.message : String(error)).trim();
  if (text === "") return "Something went wrong, and the browser did not say what.";
  const sentence = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}
