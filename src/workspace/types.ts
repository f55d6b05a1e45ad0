import type { Part, Path, Problem, Seconds } from "#base";
import type { GitRepository } from "#git";
import type { Analysis, Config, Divided, PartName, Picture, Repository } from "#picture";
import type { FileChange, RecordFiles } from "#records";
import type { Question, Sketch, Surroundings, View } from "#views";
import type { Writes } from "./editing/types.ts";
import type { PrivacyWalk } from "./privacy/proof.ts";
import type { NameOnBranches, Saved, SaveTo } from "./write/types.ts";

/** What was asked on the command line, or by the server, before a repository is known. */
export interface WorkspaceOptions {
  /** Commit, branch, tag or day (`2025-08-22`) to ask at; HEAD when left out. */
  readonly at?: string | undefined;
  /** `false` keeps nothing on disk (`--no-store`). */
  readonly store?: boolean | undefined;
  /** The repository where it is being opened already. */
  readonly begun?: Promise<GitRepository> | undefined;
  /** The clock, read once at the edge; only due dates look at it. */
  readonly now?: Seconds | undefined;
}

/** A stage of long work, for one redrawn line. `of` is 0 when the end is not known. */
export interface Progress {
  /** "reading history", "measuring files". */
  readonly stage: string;
  readonly done: number;
  readonly of: number;
  /** What is counted, in the plural. */
  readonly unit: string;
}

export interface GatherOptions {
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** The areas of another commit of the same history, so that what is found at both can be compared. Nothing of it is kept. */
  readonly dividedAs?: Divided | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Records come with nobody named in their text. */
  readonly unnamed?: boolean | undefined;
}

export interface ShowOptions<M> extends GatherOptions {
  /** What was changed, for views that ask about a change. */
  readonly change?: ChangeSet | undefined;
  /** The same repository at an earlier commit, for views that compare. */
  readonly earlier?: Picture | undefined;
  /** Called at most once, with the view over the newest year, when the whole history is still being read. */
  readonly onPartial?: ((shown: Shown<M>) => void) | undefined;
}

/** A view's answer, and what could not be read on the way. */
export interface Shown<M> {
  readonly model: M;
  readonly problems: readonly Problem[];
  /** Of history and tree, what the view needed and could not be had: it then tells little, and the exit code is 3. */
  readonly missing: readonly Missing[];
}

/** Something that cannot be read, why, and what would help. */
export interface Missing {
  /** "the history", "the files", "../checkout". */
  readonly what: string;
  readonly reason: string;
  readonly hint: string;
}

/** What a question holds before the window has been laid at a commit. */
export interface Asked {
  readonly subject?: string | undefined;
  /** "1 year", "6 months", "90d", "2y", "all"; the view's or analysis' own when left out. */
  readonly window?: string | undefined;
  readonly path?: string | undefined;
  readonly area?: string | undefined;
  readonly reference?: boolean | undefined;
  readonly limit?: number | undefined;
  readonly people?: boolean | undefined;
  readonly published?: boolean | undefined;
  readonly changed?: readonly string[] | undefined;
  readonly globs?: readonly string[] | undefined;
  readonly since?: boolean | undefined;
  readonly all?: boolean | undefined;
}

/** What changed against a base, uncommitted changes included (`why --diff`). */
export interface ChangeSet {
  /** The merge base compared with. */
  readonly base: string;
  /** How the base was named: "origin/main", "main", "HEAD". */
  readonly against: string;
  /** Paths added, modified or deleted, in order. */
  readonly paths: readonly Path[];
  /** What could not be looked at, in words. */
  readonly gaps: readonly string[];
  /** Content of the changed files at the base, and now; `undefined` where there is none. */
  readonly before: () => Promise<ReadonlyMap<Path, Buffer | undefined>>;
  readonly after: () => Promise<ReadonlyMap<Path, Buffer | undefined>>;
}

/** What `why` was asked about. */
export interface Subject {
  readonly kind: "finding" | "place";
  readonly id: string;
}

/** A repository at a commit, ready to be asked. Parts are gathered on demand and kept for its life. */
export interface Workspace {
  readonly repository: Repository;
  readonly config: Config;
  /** What could not be read of the repository's own files. */
  readonly problems: readonly Problem[];
  readonly now: Seconds;
  /** Where HEAD and the refs lie: the server looks there for whether they moved. */
  readonly gitFolders: { readonly git: string; readonly common: string };
  readonly analyses: readonly Analysis[];
  /** What a person named: a finding by its id, else a path or area; a path may be told from where they stand. */
  readonly subject: (given: string) => Promise<Subject>;
  /** The same repository at another commit, branch, tag or day: what one of them reads, neither reads again. */
  readonly at: (rev: string) => Promise<Workspace>;
  /** Lays a question at this commit. Throws `UserError` for a window that cannot be read. */
  readonly question: (asked: Asked) => Question;
  /** Gathers exactly what the view needs, and builds it. */
  readonly show: <M>(view: View<M>, question: Question, options?: ShowOptions<M>) => Promise<Shown<M>>;
  /** Gathers the parts named. */
  readonly gather: (needs: readonly PartName[], options?: GatherOptions) => Promise<Picture>;
  /** Versions, state folder, and the files that steer the reading. */
  readonly around: () => Promise<Surroundings>;
  /** What changed since the merge base with `base` (default: upstream, else the default branch, else HEAD). */
  readonly changes: (base: string | undefined) => Promise<ChangeSet>;
  /** Begins a walk that looks for everybody the history names, in all it is shown (`fairlead privacy --prove`). */
  readonly privacyWalk: () => Promise<PrivacyWalk>;
  /** Writes changes of records: all of them or none; a file that is no longer what its change was made from is a conflict. */
  readonly save: (changes: readonly FileChange[], where: SaveTo) => Promise<Saved>;
  /** Where records can be written here. */
  readonly writes: Writes;
  /** Changes whenever a file that records are read from changes on disk. */
  readonly recordTrace: () => Promise<string>;
  /** What an edit of records looks at: those of this commit or its work tree, the kinds, and the bytes of files. */
  readonly recordFiles: () => Promise<RecordFiles>;
  /** Names in these folders on every local and remote-tracking branch: what a new number is counted from. */
  readonly recordNames: (folders: readonly Path[]) => Promise<readonly NameOnBranches[]>;
  /** What a change tells of itself, for a record about it. */
  readonly sketchOfChange: (set: ChangeSet, options?: GatherOptions) => Promise<Sketch>;
  /** The name a commit of whoever runs this would bear in this repository; `undefined` where git knows none. */
  readonly person: () => Promise<string | undefined>;
  /** Shows the walk every byte that is kept of this repository. */
  readonly lookAtState: (walk: PrivacyWalk) => Promise<void>;
}

export type GatheredPart<T> = Promise<Part<T>>;
