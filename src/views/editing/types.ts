import type { Link } from "../route.ts";
import type { Rich } from "../rich/types.ts";

// What the page that edits records and the server that writes them say to each other: plain data, no bytes.

/** A file as it is being edited. */
export interface EditedFile {
  readonly path: string;
  /** SHA-256 of what it was read as, in hex; null for a file that is new. */
  readonly base: string | null;
  /** Its text as it was read; null for a file that is new. */
  readonly before: string | null;
  readonly text: string;
}

export type FieldInput = "text" | "day" | "number" | "boolean" | "choice" | "list" | "record" | "records" | "structure";

/** A field of a record, as a form asks for it. */
export interface EditedField {
  readonly key: string;
  readonly label: string;
  readonly meaning: string;
  readonly input: FieldInput;
  readonly choices: readonly string[];
  readonly required: boolean;
  /** Asked for in a new record, needed or not. */
  readonly drafted: boolean;
  /** As typed: a list has one entry a line, a structure is YAML. Empty where it is not stated. */
  readonly value: string;
  readonly stated: boolean;
}

export interface EditProblem {
  readonly path: string;
  readonly line: number | null;
  readonly message: string;
  readonly hint: string;
}

/** What a text says, read while it is typed. */
export interface EditLook {
  readonly title: string;
  readonly fields: readonly EditedField[];
  readonly problems: readonly EditProblem[];
  readonly preview: readonly Rich[];
}

export interface EditMove {
  readonly id: string;
  readonly label: string;
  readonly to: string;
  /** It needs another record that takes its place. */
  readonly needs: boolean;
}

/** A record that is open for editing: its own file first, then what else an edit changes (the sidecar, the other end of a link). */
export interface EditedRecord extends EditLook {
  readonly path: string;
  readonly kind: string;
  /** The kind in words. */
  readonly one: string;
  readonly isNew: boolean;
  /** Line ends of several sorts: the text cannot be typed in without changing them, so only the form can. */
  readonly formOnly: boolean;
  readonly files: readonly EditedFile[];
  readonly moves: readonly EditMove[];
  /** Of an accepted decision: what it leaves unsaid, in words. */
  readonly unsaid: readonly string[];
  /** Options that were weighed, by name. */
  readonly options: readonly string[];
  /** Records that can take its place. */
  readonly others: readonly { readonly path: string; readonly name: string }[];
}

export interface EditRefused {
  readonly state: "refused";
  readonly message: string;
  readonly hint: string;
}

export type EditAnswer = { readonly state: "open"; readonly record: EditedRecord } | EditRefused;

/** Where a change is written. */
export type EditPlace = { readonly to: "files" } | { readonly to: "branch"; readonly branch: string; readonly message: string };

/** One field that was changed on either side; `both` when on both, and differently. */
export interface ConflictField {
  readonly key: string;
  readonly label: string;
  readonly before: string;
  readonly yours: string;
  readonly theirs: string;
  readonly both: boolean;
}

/**
 * A stretch of a text that two people changed, in lines; the lines of all stretches, joined, are the text. Settled where
 * at most one of them changed it, or both alike; open where both did, and differently.
 */
export type MergePiece =
  | { readonly state: "settled"; readonly lines: readonly string[] }
  | { readonly state: "open"; readonly before: readonly string[]; readonly yours: readonly string[]; readonly theirs: readonly string[] };

/** Whose an open stretch is to be; "both" is yours, then theirs. */
export type PieceChoice = "yours" | "theirs" | "both";

/** What was said of a conflict. */
export interface ConflictChoices {
  /** By key of a field that both changed: whose it is to be. */
  readonly fields: { readonly [key: string]: "yours" | "theirs" };
  /** Of the open stretches, in order. */
  readonly pieces: readonly PieceChoice[];
}

/** A file that somebody else changed meanwhile: both texts, and what differs, by field and below the fields by line. */
export interface EditConflict {
  readonly path: string;
  readonly before: string | null;
  readonly yours: string;
  /** null when the file is gone. */
  readonly theirs: string | null;
  readonly base: string | null;
  /** Fields of the front matter that were changed; none where the file is put together by its lines alone. */
  readonly fields: readonly ConflictField[];
  /** The text below the fields, or all of it where there are none. */
  readonly pieces: readonly MergePiece[];
}

export type SaveAnswer =
  | {
      readonly state: "saved";
      readonly paths: readonly string[];
      readonly commit: { readonly branch: string; readonly oid: string } | null;
      /** The page of the record that was written; null where nothing here shows it (a branch that is not looked at). */
      readonly link: Link | null;
    }
  | { readonly state: "stale"; readonly conflicts: readonly EditConflict[] }
  | EditRefused;

/** What can be asked of the server, each by its own address below `api/`. */
export interface EditAsked {
  readonly open: { readonly path: string };
  /** `from` is the id of a finding that the record is to answer; its title does where none is given. Empty for none. */
  readonly draft: { readonly kind: string; readonly title: string; readonly from: string };
  /** Until which day a finding is put off, why, and who says so; empty for whom git here goes by. */
  readonly "put-off": { readonly finding: string; readonly until: string; readonly because: string; readonly by: string };
  readonly look: { readonly path: string; readonly kind: string; readonly files: readonly EditedFile[] };
  readonly set: EditAsked["look"] & { readonly key: string; readonly value: string };
  readonly move: {
    readonly path: string;
    readonly move: string;
    /** The record that takes its place, for a move that needs one. */
    readonly by: string | null;
    /** Of a decision: the option that was chosen, and why. Empty where nothing is said. */
    readonly chosen: string;
    readonly because: string;
    /** Accept a draft though it says nothing yet. */
    readonly asItIs: boolean;
  };
  readonly review: {
    readonly path: string;
    readonly outcome: "held" | "mixed" | "missed" | "cannot tell";
    /** Day of the next review; empty for none. */
    readonly next: string;
    readonly note: string;
  };
  readonly supersede: { readonly path: string; readonly title: string };
  readonly merge: {
    readonly kind: string;
    readonly conflict: Pick<EditConflict, "path" | "before" | "yours" | "theirs">;
    readonly choices: ConflictChoices;
  };
  readonly save: { readonly files: readonly EditedFile[]; readonly place: EditPlace };
}

export interface EditAnswers {
  readonly open: EditAnswer;
  readonly draft: EditAnswer;
  readonly "put-off": EditAnswer;
  readonly look: { readonly state: "look"; readonly look: EditLook } | EditRefused;
  readonly set: { readonly state: "look"; readonly look: EditLook; readonly files: readonly EditedFile[] } | EditRefused;
  readonly move: EditAnswer;
  readonly review: EditAnswer;
  readonly supersede: EditAnswer;
  readonly merge: EditAnswer;
  readonly save: SaveAnswer;
}

export type EditVerb = keyof EditAsked;
