import type { Path } from "#base";
import type { BlobMeasures, CodeFile, Role } from "../types.ts";
import { figureNames, roles, type TreeColumns, wordsAt } from "./columns.ts";

/**
 * A file as a view of the columns. A class, against the habit of the house: a tree may have 100,000 of them, and
 * objects with all their fields take ten times the time and the memory of the columns themselves.
 */
class StoredFile implements CodeFile {
  readonly path: Path;
  readonly #columns: TreeColumns;
  readonly #file: number;

  constructor(columns: TreeColumns, path: Path, file: number) {
    this.path = path;
    this.#columns = columns;
    this.#file = file;
  }

  get blob(): string {
    const { blobs, paths } = this.#columns;
    const length = blobs.length / paths.length;
    return blobs.slice(this.#file * length, (this.#file + 1) * length);
  }

  get role(): Role {
    return roles[this.#columns.role[this.#file] ?? 0] ?? "other";
  }

  get language(): string | undefined {
    return this.#columns.languages[this.#columns.language[this.#file] ?? 0] || undefined;
  }

  get bytes(): number {
    return this.#figure(0);
  }

  get lines(): number {
    return this.#figure(1);
  }

  get indentSum(): number {
    return this.#figure(2);
  }

  get indentMax(): number {
    return this.#figure(3);
  }

  get markers(): BlobMeasures["markers"] {
    return {
      todo: this.#figure(4),
      fixme: this.#figure(5),
      hack: this.#figure(6),
      suppressions: this.#figure(7),
      mutedTests: this.#figure(8),
    };
  }

  get imports(): readonly string[] | undefined {
    const { imports } = this.#columns;
    return imports.read[this.#file] === 1 ? wordsAt(imports, this.#file) : undefined;
  }

  /** In the order of `figureNames`. */
  #figure(place: number): number {
    return this.#columns.figures[this.#file * figureNames.length + place] ?? -1;
  }
}

/** The files as everybody else sees them. */
export const filesOf = (columns: TreeColumns): readonly CodeFile[] =>
  columns.paths.map((path, file) => new StoredFile(columns, path, file));

/** A plain copy with another role. */
export function withRole(file: CodeFile, role: Role): CodeFile {
  const { path, blob, bytes, language, lines, indentSum, indentMax, markers, imports } = file;
  return { path, blob, bytes, role, language, lines, indentSum, indentMax, markers, imports };
}
