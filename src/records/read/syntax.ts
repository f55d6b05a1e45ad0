/** What a text is written in; told by the text alone, so that a file's name changes nothing. */
export type Syntax = "markdown" | "rst" | "asciidoc";

const hashHeading = /^#{1,6} \S/m;
const equalsHeading = /^={1,5} \S/m;
const directive = /^\.\. (?:[\w-]+::|_[^\n]{1,200}:)/m;
const fieldList = /^:[A-Za-z][\w -]{0,40}:(?: |$)/m;
const otherUnderline = /^\S[^\n]{0,300}\n([~^"'`*+#.:])\1{2,}[ \t]*$/m;
const overline = /^([=\-~^"'`*+#])\1{2,}[ \t]*\n[ \t]?\S[^\n]{0,300}\n\1{3,}[ \t]*$/m;
const underlined = /^\S[^\n]{0,300}\n(?:={3,}|-{3,})[ \t]*$/m;

export function syntaxOf(text: string): Syntax {
  if (hashHeading.test(text)) return "markdown";
  if (equalsHeading.test(text)) return "asciidoc";
  if (directive.test(text) || otherUnderline.test(text) || overline.test(text)) return "rst";
  return fieldList.test(text) && underlined.test(text) ? "rst" : "markdown";
}
