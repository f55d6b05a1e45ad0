/**
 * Degree of authorship of one person in one file: 3.293 + 1.098 FA + 0.164 DL − 0.321 ln(1 + AC), with FA = 1 for the
 * first author, DL the person's later changes, AC those of others (Fritz 2014; as used by Avelino 2016).
 */
export const degreeOfAuthorship = (firstAuthor: boolean, deliveries: number, acceptances: number): number =>
  3.293 + (firstAuthor ? 1.098 : 0) + 0.164 * deliveries - 0.321 * Math.log(1 + acceptances);

/** An author of a file has more than this share of the file's highest degree (Avelino 2016). */
export const authorShare = 0.75;

/** And at least this degree. A single-precision number, as the authors' tool compares it. */
export const authorFloor = Math.fround(3.293);
