import type { Value } from "../types.ts";
import { editYaml } from "./edit-yaml.ts";
import { beginsAsFrontMatter, frontMatterOf } from "./front-matter.ts";
import { lineEndOf } from "./splice.ts";
import { afterColon, scalarText } from "./yaml-text.ts";

/** A text as it will be, or, in words, why it is not touched. */
export type EditedText = { readonly state: "done"; readonly text: string } | { readonly state: "refused"; readonly because: string };

/** Sets a key of a file's front matter, or takes it out (`undefined`); a file without any gets one. */
export function editFrontMatter(text: string, key: string, value: Value | undefined, order: readonly string[]): EditedText {
  const place = frontMatterOf(text);
  if (place === undefined) return withFrontMatter(text, key, value);
  const edited = editYaml(text.slice(place.at, place.end), [key], value, order);
  if (edited.state === "refused") return { state: "refused", because: `${key} is not changed: ${edited.because}` };
  const after = text.slice(0, place.at) + edited.text + text.slice(place.end);
  const again = frontMatterOf(after);
  const whole = again !== undefined && after.slice(again.at, again.end) === edited.text;
  return whole ? { state: "done", text: after } : { state: "refused", because: `${key} would break the front matter in two` };
}

function withFrontMatter(text: string, key: string, value: Value | undefined): EditedText {
  if (value === undefined) return { state: "done", text };
  if (beginsAsFrontMatter(text)) return { state: "refused", because: "its front matter is not closed, or is no YAML" };
  const eol = lineEndOf(text);
  const mark = text.startsWith("\ufeff") ? "\ufeff" : "";
  const lines = ["---", `${scalarText(key)}:${afterColon(value, "", eol)}`, "---", "", ""];
  return { state: "done", text: mark + lines.join(eol) + text.slice(mark.length) };
}
