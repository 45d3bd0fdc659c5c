/** Whether a word is likely a finite verb. By its letters alone: auxiliaries, irregular pasts of the news, "-ed". */
const FINITE = new Set(
  `is are was were has have had will would can could may might must shall should does did do
  said says told began became came fell went got gave took made met held saw led left lost won sent spent put set cut
  hit shot struck killed rose grew built bought sold paid spoke wrote broke chose drew drove fought found flew knew kept
  ran read sought shook showed stood swore threw understood wore withdrew arose bore beat bound brought caught dealt
  fled forbade forgot froze hid hurt laid lay lent let lit meant quit rode sang sank slew spread stole stuck swept
  taught tore thought woke wound comes goes makes takes gives leads says shows plans wants remains`.split(/\s+/),
);
/** End in "-ed" and are no verbs. */
const NOT_VERBS = new Set("united need speed indeed hundred red bed shed seed feed breed allied armed".split(" "));

export function isVerbForm(word: string | undefined): boolean {
  if (word === undefined) return false;
  return FINITE.has(word) || /n't$/.test(word) || (word.length > 4 && word.endsWith("ed") && !NOT_VERBS.has(word));
}
