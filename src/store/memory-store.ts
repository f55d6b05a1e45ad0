import type { Shelf } from "./folder-store.ts";
import { memorySegment } from "./segment-file.ts";
import type { Kind, Segment } from "./types.ts";

/** Segments for as long as this process lives: what `--no-store` asks for. */
export function memoryShelf(): Shelf {
  const kept = new Map<string, { readonly kind: Kind; readonly segment: Segment }>();
  let number = 0;
  const forget = (segments: readonly Segment[]): void => {
    for (const { name } of segments) kept.delete(name);
  };
  const all = ({ name, version }: Kind): readonly Segment[] =>
    [...kept.values()].flatMap(({ kind, segment }) => (kind.name === name && kind.version === version ? [segment] : []));
  return {
    segments: (kind) => Promise.resolve(all(kind)),
    newest: (kind, key) => Promise.resolve(all(kind).findLast(({ meta }) => meta["key"] === key)),
    add: (kind, content, replaces) => {
      number += 1;
      const name = `${kind.name}-${kind.version}.${number}`;
      kept.set(name, { kind, segment: memorySegment(name, content) });
      forget(replaces);
      return Promise.resolve(true);
    },
    remove: (segments) => Promise.resolve(forget(segments)),
  };
}
