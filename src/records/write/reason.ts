/** First words that carry a capital only because they begin a sentence: a name keeps its own. */
const plain = /^(?:It|We|The|This|That|These|There|They|A|An|No|Our|All|Nobody|Nothing)\b/;

/** "because …" of a reason, however it was given: a sentence, or "because" before it. */
export function becauseOf(reason: string): string {
  const said = reason
    .trim()
    .replace(/[.\s]+$/, "")
    .replace(/^because\s+/i, "");
  if (said === "") return "";
  return `because ${plain.test(said) ? said.charAt(0).toLowerCase() + said.slice(1) : said}`;
}
