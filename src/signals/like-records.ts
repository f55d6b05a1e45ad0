import { counted } from "#base";
import type { Picture } from "#picture";
import type { DirectionRecord } from "#records";
import { listCommand, stated } from "./record-facts.ts";
import { recordsSubject } from "./record-subjects.ts";
import { namedFew } from "./record-words.ts";
import type { Draft, Lenses } from "./types.ts";

/** What a rule says of several records that are alike in one thing. */
export interface Alike {
  readonly group: readonly DirectionRecord[];
  readonly folder: string;
  /** Of the group, given how many there are: "2 risks have no one owner". */
  readonly statement: string;
  readonly figure: { readonly name: string; readonly definition: string };
  readonly lenses: Lenses;
  readonly ask: string;
}

/** Several records that state the same of themselves, as one finding for the team. */
export const likeRecords = (picture: Picture, { group, folder, statement, figure, lenses, ask }: Alike): Draft => {
  const kind = group[0]?.kind ?? "";
  return {
    subject: recordsSubject(group, folder),
    severity: "medium",
    statement,
    evidence: [stated(picture, namedFew(group), { ...figure, n: counted(group.length, kind), command: listCommand(kind) })],
    confidence: "declared",
    lenses,
    trend: undefined,
    questions: [{ whom: "the team", ask }],
  };
};
