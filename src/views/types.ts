import type { Confidence, Part, Path, Problem, Seconds } from "#base";
import type { Analysis, PartName, Picture, Scope } from "#picture";
import type { Found, Rule } from "#signals";
import type * as zod from "zod";
import type { ReadMarkdown } from "./rich/load.ts";

/** zod is handed to a schema, so that a command which validates nothing never loads it. */
export type Z = typeof zod;
/** The model that a schema describes, read-only all through. */
export type Model<S extends (z: Z) => zod.ZodType> = Frozen<zod.infer<ReturnType<S>>>;
type Frozen<T> = T extends readonly (infer E)[] ? readonly Frozen<E>[] : T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;

/** What the person asked for. Each view reads what concerns it. */
export interface Question {
  /** A path, an area's id, a finding's id, an analysis' id: what the view is about. */
  readonly subject: string | undefined;
  readonly scope: Scope;
  readonly limit: number | undefined;
  /** Names of people may leave the machine with this output (people.md, rule 7). */
  readonly people: boolean;
  /** It leaves the machine for good (the static export): then titles, too, are held against everybody the history names. */
  readonly published?: boolean;
  /** Paths changed, for `why --diff`. */
  readonly changed: readonly Path[];
  /** Globs of what is asked about (`measures --in`). */
  readonly globs?: readonly string[];
  /** Replay the past to tell since when each finding was there to be seen (`findings --since`; slow). */
  readonly since?: boolean;
  /** Show what was answered, put off or is gone too (`findings --all`). */
  readonly all?: boolean;
}

/** Names for the few people a view may show, already capped at three and unordered (people.md, rule 2). */
export interface Helpers {
  /** For a scope: people who can help here. */
  readonly names: readonly string[];
}

/** What stands around the picture, for `doctor` and `privacy`: gathered by `workspace`, never by a view. */
export interface Surroundings {
  /** Versions as printed by each: "0.1.0", "2.47.3", "20.19.4". */
  readonly versions: { readonly fairlead: string; readonly git: string; readonly node: string };
  /** The state folder as a person would type it; `undefined` when nothing is kept (`--no-store`). */
  readonly state: StateFolder | undefined;
  /** Files at the root that steer the reading; `found` at the commit read or in the work tree. */
  readonly settings: readonly { readonly file: string; readonly found: boolean; readonly does: string }[];
  /** What could not be read in them, and what does not fit between branches. */
  readonly problems: readonly Problem[];
}

export interface StateFolder {
  readonly folder: string;
  /** Why it lies there: "in the repository's git folder", "the git folder cannot be written". */
  readonly because: string;
  /** What it holds by kind of file: how many, how large, what is in them. */
  readonly holds: readonly { readonly what: string; readonly files: number; readonly bytes: number }[];
}

/** One repository of an estate: its picture, or why there is none. */
export type Member =
  | { readonly asked: string; readonly picture: Picture }
  | { readonly asked: string; readonly problem: string; readonly hint: string };

/** An import between two files of the repository, by path: who imports, what is imported. */
export interface ImportEdge {
  readonly from: Path;
  readonly to: Path;
}

/** What a change is, for `change`: gathered by `workspace`; the paths changed stand in the question. */
export interface ChangeFacts {
  /** How the base was named: "main". */
  readonly against: string;
  /** What could not be looked at, in words. */
  readonly gaps: readonly string[];
  /** Imports of the changed files as they were at the base, and as they are now. */
  readonly imports: Part<{ readonly before: readonly ImportEdge[]; readonly after: readonly ImportEdge[] }>;
}

export interface ViewInput {
  readonly picture: Picture;
  readonly question: Question;
  readonly now: Seconds;
  /** Every rule; none for a view that rests on no history, or that asks what they said (`asksRules`) where that is known. */
  readonly rules: readonly Rule[];
  readonly analyses: readonly Analysis[];
  /** What the rules say of the picture, when it is known already; asked anew when left out. */
  readonly found?: () => Found;
  /** Present only for views that declare `names: true`. */
  readonly helpers?: Part<Helpers>;
  /** Present for views that declare `around: true`. */
  readonly around?: Surroundings;
  /** Present for views that declare `change: true`. */
  readonly change?: ChangeFacts;
  /** Present for views that declare `markdown: true`. */
  readonly markdown?: ReadMarkdown;
  /** The same repository at an earlier commit, for `since`. */
  readonly earlier?: Picture;
  /** Present for `estate` only. */
  readonly members?: readonly Member[];
}

/**
 * One entry of the catalogue `views/catalogue`: a question's answer as plain data, and its words as a document.
 * `document` is a method so that a list of views of different models is a list of `View<unknown>`: whoever calls it
 * hands it the model that the same view built.
 */
export interface View<M> {
  readonly name: string;
  /** The question the page opens with. */
  readonly question: string;
  readonly needs: (question: Question) => readonly PartName[];
  /** Whether it shows findings: then what the rules need is gathered too, unless what they said is kept. */
  readonly asksRules?: boolean;
  /** Whether it may show who can help. */
  readonly names: boolean;
  /** Whether it reads what stands around the picture (`ViewInput.around`). */
  readonly around?: boolean;
  /** Whether it reads what was changed (`ViewInput.change`). */
  readonly change?: boolean;
  /** Whether it shows text that somebody wrote, as it is formatted (`ViewInput.markdown`). */
  readonly markdown?: boolean;
  /** Set where it hands on the text of records, more than their titles: with people in it where names are on, or never. */
  readonly quotes?: "as written" | "unnamed";
  /** Whether its answer may be kept on disk: it names nobody, and rests on the commit, the configuration and the day alone. */
  readonly kept?: boolean;
  readonly schema: (z: Z) => zod.ZodType;
  readonly build: (input: ViewInput) => M;
  /** Problems of files that the model tells of row by row: in JSON they stand together with the others. */
  problems?(model: M): readonly ToldProblem[];
  /** The model in words: what the terminal and `--md` print. */
  document(model: M): Document;
}

/** A problem as a model tells it: its path printable, without a line where it stands in none. */
export interface ToldProblem {
  readonly path: string;
  readonly line: number | null;
  readonly message: string;
  readonly hint: string;
}

/**
 * A neutral page: terminal, Markdown and a plain web page are each one renderer of it. In every text of it, what
 * stands between backticks can be typed or found in the tree. Paths are already printable.
 */
export interface Document {
  readonly blocks: readonly Block[];
}

export interface TableColumn {
  readonly label: string;
  readonly align: "start" | "end";
  /** Every cell can be typed or found in the tree. */
  readonly mono?: boolean;
}

export type Block =
  /** First line: name, then facts in ink-3. */
  | { readonly kind: "title"; readonly text: string; readonly facts: string }
  | { readonly kind: "heading"; readonly text: string; readonly note?: string }
  /** Lines under one capital label, as DIRECTION and REALITY in the overview. */
  | { readonly kind: "labelled"; readonly label: string; readonly lines: readonly string[] }
  | { readonly kind: "paragraph"; readonly text: string; readonly confidence?: Confidence }
  /** Support, in a softer ink: how something was computed, what was left out. */
  | { readonly kind: "note"; readonly text: string }
  | {
      readonly kind: "finding";
      readonly severity: "high" | "medium" | "low";
      readonly statement: string;
      readonly facts: readonly string[];
      /** Ready to be copied, the most fitting first. */
      readonly commands?: readonly string[];
    }
  | {
      readonly kind: "table";
      readonly columns: readonly TableColumn[];
      readonly rows: readonly (readonly string[])[];
      readonly more?: string;
    }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "command"; readonly text: string; readonly does?: string }
  | { readonly kind: "next"; readonly commands: readonly string[] }
  | { readonly kind: "empty"; readonly what: string; readonly why: string; readonly next?: string };
