/** What `knows-an-article.ts` must not know. */
export interface Extracted {
  readonly text: string;
}
