/** Kinds of places where something about a person could come out or stay. */
export const outputKinds = ["view", "command", "answer of the server", "page", "export", "message", "state folder"] as const;
export type OutputKind = (typeof outputKinds)[number];

/** Something that Fairlead gave out, or keeps. */
export interface Output {
  readonly kind: OutputKind;
  /** How to get it again: "fairlead why src/billing --json". */
  readonly what: string;
  readonly content: string | Uint8Array;
  /** Whether it may name up to three people who can help (people.md, rules 2 and 3): the terminal and the pages of whoever asks. */
  readonly helpers: boolean;
}

/** A name where none may be, or a figure beside one. */
export interface Leak {
  readonly kind: OutputKind;
  readonly what: string;
  /** "line 12", "byte 4096", "models[2].person". */
  readonly where: string;
  readonly why: string;
}

/** Names and addresses that the history and its own files hold. Never printed, never kept. */
export interface Identities {
  readonly names: readonly string[];
  readonly addresses: readonly string[];
}

/** What the walk looked at, and what it found. */
export interface PrivacyProof {
  readonly looked: readonly { readonly kind: OutputKind; readonly outputs: number; readonly bytes: number }[];
  readonly names: number;
  readonly addresses: number;
  /** Names that also stand in paths of the repository, and so cannot be looked for. */
  readonly ambiguous: number;
  readonly leaks: readonly Leak[];
}
