const importLine = /^import[ \t]*(\(|(?:[\w.]+[ \t]+)?["`]([^"`\n]+)["`])/gm;
const firstDeclaration = /^(?:func|type|var|const)\b/m;
const quoted = /^[ \t]*(?:[\w.]+[ \t]+)?["`]([^"`\n]+)["`]/gm;

/** What a Go text imports: the paths of its import lines and blocks, which stand before all declarations. */
export function* goImports(text: string): Generator<string> {
  const head = text.slice(0, firstDeclaration.exec(text)?.index ?? text.length);
  for (const hit of head.matchAll(importLine)) {
    if (hit[2] !== undefined) yield hit[2];
    else yield* blockFrom(head, hit.index + hit[0].length);
  }
}

function* blockFrom(head: string, at: number): Generator<string> {
  const end = head.indexOf("\n)", at);
  const block = head.slice(at, end < 0 ? head.length : end);
  for (const hit of block.matchAll(quoted)) if (hit[1] !== undefined) yield hit[1];
}
