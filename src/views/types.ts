import type { Confidence, Part, Path, Seconds } from "#base";
import type { Analysis, PartName, Picture, Scope } from "#picture";
import type { Rule } from "#signals";
import type * as zod from "zod";

/** zod is handed to a schema, so that a command which validates nothing never loads it. */
export type Z = typeof zod;
export type Infer<S extends (z: Z) => zod.ZodType> = zod.infer<ReturnType<S>>;

/** What the person asked for. Each view reads what concerns it. */
export interface Question {
  /** A path, an area's id, a finding's id, an analysis' id: what the view is about. */
  readonly subject: string | undefined;
  readonly scope: Scope;
  readonly limit: number | undefined;
  /** Names of people may leave the machine with this output (people.md, rule 7). */
  readonly people: boolean;
  /** Paths changed, for `why --diff`. */
  readonly changed: readonly Path[];
}

/** Names for the few people a view may show, already capped at three and unordered (people.md, rule 2). */
export interface Helpers {
  /** For a scope: people who can help here. */
  readonly names: readonly string[];
}

export interface ViewInput {
  readonly picture: Picture;
  readonly question: Question;
  readonly now: Seconds;
  readonly rules: readonly Rule[];
  readonly analyses: readonly Analysis[];
  /** Present only for views that declare `names: true`. */
  readonly helpers?: Part<Helpers>;
}

/** One entry of the catalogue `views/…`: a question's answer as plain data, and its words as a document. */
export interface View<M> {
  readonly name: string;
  /** The question the page opens with. */
  readonly question: string;
  readonly needs: (question: Question) => readonly PartName[];
  /** Whether it may show who can help. */
  readonly names: boolean;
  readonly schema: (z: Z) => zod.ZodType<M>;
  readonly build: (input: ViewInput) => M;
  /** The model in words: what the terminal and `--md` print. */
  readonly document: (model: M) => Document;
}

/** A neutral page: terminal, Markdown and a plain web page are each one renderer of it. */
export interface Document {
  readonly blocks: readonly Block[];
}

export type Block =
  /** First line: name, then facts in ink-3. */
  | { readonly kind: "title"; readonly text: string; readonly facts: string }
  | { readonly kind: "heading"; readonly text: string; readonly note?: string }
  /** Lines under one capital label, as DIRECTION and REALITY in the overview. */
  | { readonly kind: "labelled"; readonly label: string; readonly lines: readonly string[] }
  | { readonly kind: "paragraph"; readonly text: string; readonly confidence?: Confidence }
  | { readonly kind: "finding"; readonly severity: "high" | "medium" | "low"; readonly statement: string; readonly facts: readonly string[]; readonly command?: string }
  | { readonly kind: "table"; readonly columns: readonly { readonly label: string; readonly align: "start" | "end"; readonly mono?: boolean }[]; readonly rows: readonly (readonly string[])[]; readonly more?: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "command"; readonly text: string; readonly does?: string }
  | { readonly kind: "next"; readonly commands: readonly string[] }
  | { readonly kind: "empty"; readonly what: string; readonly why: string; readonly next?: string };
