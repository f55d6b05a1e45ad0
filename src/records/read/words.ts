/** What a reader sees of a stretch of mark-up: links as their words, no emphasis, no images, no comments, no struck text. */
export function plainWords(text: string): string {
  if (/^[A-Za-z0-9 .,;()/'"-]*$/.test(text)) return text.replace(/ {2,}/g, " ").trim();
  return text
    .replace(/<!--.*?(?:-->|$)/g, " ")
    .replace(/~~[^~\n]*~~/g, " ")
    .replace(/<(del|s|strike)\b[^>]*>.*?<\/\1>/gi, " ")
    .replace(/!\[([^\]]*)\]\([^)]*\/badge\/(?:[^)]*?status)-([A-Za-z%0-9]+)-[^)]*\)/gi, " $2 ")
    .replace(/!\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])/g, " $1 ")
    .replace(/\[([^\]]*)\]\((?:[^()]|\([^()]*\))*\)/g, "$1")
    .replace(/\[([^\]]+)\]\[[^\]]*\]/g, "$1")
    .replace(/:[\w+-]+:`([^`<]*?)\s*(?:<[^`>]*>)?`/g, "$1")
    .replace(/`([^`<]+?)\s*<[^`>]*>`__?/g, "$1")
    .replace(/(?:https?:\/\/|link:)[^\s[]+\[([^\]]*)\]/g, "$1")
    .replace(/<((?:https?:\/\/|mailto:)[^>\s]*)>/g, "$1")
    .replace(/<(?=[A-Za-z/])[^>]*>/g, " ")
    .replace(/&nbsp;/g, " ")
    .replace(/(?<=^|\s):[a-z0-9_+-]+:(?=\s|$)/g, " ")
    .replace(/[\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}\ufe0f\u200d]/gu, " ")
    .replace(/[*`]+/g, "")
    .replace(/(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, "")
    .replace(/\s+/g, " ")
    .trim();
}
