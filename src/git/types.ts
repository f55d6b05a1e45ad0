import type { Buffer } from "node:buffer";

/** How a git is to be run. */
export interface RunOptions {
  /** Bytes for its standard input. */
  readonly input?: Uint8Array;
  /** Milliseconds after which a git that has printed nothing new is stopped. Default 60,000; `Infinity` for never. */
  readonly timeout?: number;
  /** Kills it; the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Where it stands: in the git folder (nothing of the work tree is looked at), or at the top of the work tree. */
  readonly from?: "git-dir" | "work-tree";
  /** Another index than the repository's own (git calls a hook with one). */
  readonly indexFile?: string;
  /**
   * Let a long output go through a file without a name instead of a pipe: git then never waits for the reader, and
   * a whole history costs a fifth less. Falls back to a pipe where there is no room for one.
   */
  readonly spool?: boolean;
  /**
   * Asked after each piece: nothing more is handed on until what it gives has resolved. Spooled only, where git does
   * not wait for its reader.
   */
  readonly pace?: () => Promise<unknown> | undefined;
  /** Exit statuses that are an answer, not a failure. Default: 0 only. */
  readonly accept?: readonly number[];
}

/** Called with the next bytes, in order. The bytes are only good until it returns. */
export type OnBytes = (bytes: Uint8Array) => void;

/** An object as git holds it. */
export interface GitObject {
  readonly oid: string;
  readonly type: "blob" | "tree" | "commit" | "tag";
  /** Size in bytes, also where `bytes` was left out. */
  readonly size: number;
  /** `undefined` when larger than was asked for. */
  readonly bytes: Buffer | undefined;
}

/** One repository, opened. Every git that is ever started is started by it. */
export interface GitRepository {
  /** Absolute. In a linked worktree its own; `commonDir` is the shared one. */
  readonly gitDir: string;
  readonly commonDir: string;
  /** Top of the work tree; `undefined` in a bare repository or below a git folder. */
  readonly workTree: string | undefined;
  readonly bare: boolean;
  readonly shallow: boolean;
  /** Whether it is a partial clone: objects may be missing, and are never fetched. */
  readonly partial: boolean;
  readonly objectFormat: "sha1" | "sha256";
  /** Commit that HEAD is at; `undefined` when no commit was made yet. */
  readonly head: string | undefined;
  /** Branch that HEAD is on; `undefined` when detached or unborn. */
  readonly branch: string | undefined;
  /** Runs git to its end and gives what it printed. Rejected when it fails, with what it said. */
  readonly run: (args: readonly string[], options?: RunOptions) => Promise<Buffer>;
  /** Runs git and hands on what it prints while it runs. */
  readonly stream: (args: readonly string[], onBytes: OnBytes, options?: RunOptions) => Promise<void>;
  /** What `ls-tree -r -z --full-tree` prints of a commit; not to be written to. */
  readonly tree: (commit: string) => Promise<Buffer>;
  /**
   * Reads objects in the order asked. One that is not here (partial clone, pruned) is left out. Larger ones than
   * `maxBytes` come without their bytes.
   */
  readonly readObjects: (
    oids: readonly string[],
    onObject: (object: GitObject, index: number) => void,
    options?: { readonly maxBytes?: number; readonly signal?: AbortSignal },
  ) => Promise<void>;
  /** The same for blobs; anything else is left out. */
  readonly readBlobs: (
    oids: readonly string[],
    onBlob: (oid: string, bytes: Buffer, index: number) => void,
    options?: { readonly maxBytes?: number; readonly signal?: AbortSignal },
  ) => Promise<void>;
  /** One object by id, or by `<commit>:<path>`; `undefined` when there is none here. Uses a git that stays for the next question. */
  readonly object: (name: string) => Promise<GitObject | undefined>;
  /** The ids among these that are here; in a partial clone without fetching any. */
  readonly present: (oids: readonly string[]) => Promise<ReadonlySet<string>>;
  /** Full id of the commit a person named. Rejected with a `UserError` when there is none. */
  readonly resolve: (rev: string) => Promise<string>;
  /** Address of the remote `origin`; `undefined` when there is none. */
  readonly origin: () => Promise<string | undefined>;
  /** Ends the git that stays. Nothing else is needed to let the process end. */
  readonly close: () => void;
}
