import { memo, type MemoKey } from "./memo.ts";
import type { Picture, Window } from "./types.ts";
import { yearOf } from "./window.ts";

/** How what was worked out becomes numbers, and numbers what was worked out; `undefined` when they do not fit: they come from a disk. */
export interface NumbersForm<T> {
  readonly write: (value: T) => ArrayLike<number>;
  readonly read: (numbers: Int32Array) => T | undefined;
}

/**
 * As `memo`, and kept for the next run over the same picture: for what goes through a whole history and comes to few
 * numbers. Only what rests on history, tree and areas alone; `picture.shelf` is there where these were read whole.
 */
export function shelved<T>(picture: Picture, key: MemoKey<T>, form: NumbersForm<T>, compute: () => T, detail = ""): T {
  const lookUp = (): T => {
    const { shelf } = picture;
    if (shelf === undefined) return compute();
    const name = `${key.name} ${detail}`;
    const kept = shelf.find(name);
    const known = kept === undefined ? undefined : form.read(kept);
    if (known !== undefined) return known;
    const made = compute();
    shelf.put(name, Int32Array.from(form.write(made)));
    return made;
  };
  return memo(picture, key, lookUp, detail);
}

/** Whether a window is the year that ends at the picture's commit: what is asked again and again, and so worth a place. */
export const isYear = ({ repository }: Picture, window: Window): boolean => {
  const year = yearOf(repository.at.time);
  return window.from === year.from && window.to === year.to;
};

/** Whether these are the places where the rows of a list of `length` begin, and where the last one ends. */
export const areStarts = (start: Uint32Array, length: number): boolean =>
  start[0] === 0 && start.at(-1) === length && start.every((one, row) => row === 0 || one >= (start[row - 1] ?? 0));

/** Whether every number is a whole one within `[0, below)`. */
export const areBelow = (numbers: Int32Array, below: number): boolean => numbers.every((one) => one >= 0 && one < below);
