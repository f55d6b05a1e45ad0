import { decodePath, encodePath, type Path } from "#base";
import type { Edit, RecordFiles } from "#records";

/** What was chosen, and why. */
export interface Outcome {
  readonly chosen: string | undefined;
  readonly because: string | undefined;
}

/** Writes the outcome below the heading that holds it: in a template's place, else as a paragraph of its own before what stands there. */
export async function writeOutcome(files: RecordFiles, record: Path, outcome: Outcome): Promise<Edit> {
  const bytes = await files.bytesOf(record);
  if (bytes === undefined)
    return { state: "refused", problem: { path: record, message: "there is no such file", hint: "fairlead list decision" } };
  const words = outcomeWords(outcome);
  if (words === "") return { state: "done", changes: [] };
  const text = decodePath(bytes);
  const after = withOutcome(text, words);
  if (after !== undefined) return { state: "done", changes: [{ path: record, before: bytes, after: encodePath(after) }] };
  return {
    state: "refused",
    problem: {
      path: record,
      message: "it has no section for the outcome",
      hint: "Add a heading “Decision” or “Decision Outcome”, or leave --because out.",
    },
  };
}

/** MADR's own sentence: `Chosen option: "PostgreSQL", because …`. */
function outcomeWords({ chosen, because }: Outcome): string {
  const reason = because?.trim().replace(/[.\s]+$/, "");
  if (chosen === undefined) return reason === undefined ? "" : `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`;
  return `Chosen option: "${chosen}"${reason === undefined ? "" : `, because ${reason}`}.`;
}

/** `undefined` where there is no such heading. Only what is put in, and a template's own sentence, changes. */
function withOutcome(text: string, words: string): string | undefined {
  const heading = /^#{1,4}[ \t]+(?:\d+[.)][ \t]*)?(?:decision outcome|decision|outcome|resolution)[ \t:]*#*[ \t]*(\r?\n|$)/im.exec(text);
  if (heading === null) return undefined;
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const from = heading.index + heading[0].length;
  const next = /^#{1,6}[ \t]/m.exec(text.slice(from));
  const end = next === null ? text.length : from + next.index;
  const place =
    /^[ \t]*(?:Chosen option:[ \t]*(?:""|"\{[^}\n]*\}"|“”)[^\n\r]*|The change (?:option )?that we['’]re proposing or have agreed to implement\.?|\{[^}\n]*\})[ \t]*(?=\r?$)/im.exec(
      text.slice(from, end),
    );
  if (place !== null) return text.slice(0, from + place.index) + words + text.slice(from + place.index + place[0].length);
  const head = text.slice(0, from) + (heading[1] === "" ? eol : "");
  const rest = text.slice(from).replace(/^(?:[ \t]*\r?\n)+/, "");
  return `${head}${eol}${words}${eol}${rest === "" ? "" : eol}${rest}`;
}
