import { frontMatterOf } from "./front-matter.ts";
import { keyAmong } from "./other-names.ts";
import { type Place, placeOf } from "./places.ts";

/** Where a text says a field, or would: a key of its front matter, or a stretch of its body. */
export type Home = { readonly kind: "front matter"; readonly key: string } | Place;

/** Keys of the front matter, in order; none without front matter. */
export function frontMatterKeys(text: string): readonly string[] {
  const matter = frontMatterOf(text);
  return matter === undefined
    ? []
    : [...text.slice(matter.at, matter.end).matchAll(/^["']?([^\s#"':][^"':\n]*?)["']?[ \t]*:(?=\s)/gm)].map(([, key = ""]) => key);
}

/** Where a field stands; where it stands nowhere yet, the front matter when there is any, else `undefined`. */
export function homeOf(text: string, key: string): Home | undefined {
  const keys = frontMatterKeys(text);
  const own = keyAmong(keys, key);
  if (keys.includes(own)) return { kind: "front matter", key: own };
  return placeOf(text, key) ?? (frontMatterOf(text) === undefined ? undefined : { kind: "front matter", key: own });
}
