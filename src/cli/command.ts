import type { Style } from "./terminal/style.ts";

/** Tasks that help is ordered by. */
export const tasks = [
  "See where a repository stands",
  "Before and while you change it",
  "Set direction, and decide",
  "Dig deeper",
  "Show it to others",
  "Set up and look behind",
] as const;
export type Task = (typeof tasks)[number];

/** An option as it is declared, parsed, completed and explained. */
export interface Option {
  readonly name: string;
  readonly short?: string;
  /** What its value is called in help; without it the option is a switch. */
  readonly value?: string;
  /** It may be given several times. */
  readonly many?: true;
  readonly summary: string;
}

/** One entry of the catalogue `cli/commands`. What it needs to run is loaded when it runs. */
export interface Command {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly task: Task;
  /** Ways to call it, the usual one first: what stands after the name, and in one line what that does. */
  readonly usage: readonly { readonly call: string; readonly does: string }[];
  /** A few sentences more, for its own help. */
  readonly about?: string;
  readonly options: readonly Option[];
  readonly examples: readonly { readonly command: string; readonly does: string }[];
  /** Most positional arguments it takes; any number when left out. */
  readonly most?: number;
  readonly run: (invocation: Invocation) => Promise<number>;
}

/** Where a command speaks. */
export interface Terminal {
  /** The result. */
  readonly out: (text: string) => void;
  /** Messages and progress. */
  readonly say: (text: string) => void;
  /** Cells a line may take. */
  readonly cells: number;
  /** The screen's own size; `rows` is 0 when the result is not read on a screen. */
  readonly columns: number;
  readonly rows: number;
  readonly style: Style;
  /** Whether messages go to a screen, where a line can be redrawn. */
  readonly redraws: boolean;
}

/** A command as it was called. */
export interface Invocation {
  readonly command: Command;
  readonly commands: readonly Command[];
  readonly positionals: readonly string[];
  readonly flag: (name: string) => boolean;
  readonly text: (name: string) => string | undefined;
  /** Values of an option that may be given several times, in order. */
  readonly texts: (name: string) => readonly string[];
  readonly terminal: Terminal;
  /** Aborted when the person interrupts. */
  readonly signal: AbortSignal;
}
