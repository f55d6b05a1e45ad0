/** Something in a file of the repository that could not be read as meant. Reading never throws: it lists these. */
export interface Problem {
  readonly path: string;
  /** 1-based; left out where the problem is the whole file. */
  readonly line?: number;
  readonly message: string;
  /** What the reader can do about it. */
  readonly hint: string;
  /** It lies between two files: each can be read for itself. */
  readonly between?: true;
}

/** A value together with what could not be read on the way to it. */
export interface Read<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}
