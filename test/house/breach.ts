import type { House } from "./read.ts";

/** A place where the house is not built as agreed, and what to do instead. */
export interface Breach {
  readonly path: string;
  readonly line: number;
  readonly message: string;
  readonly instead: string;
}

export type HouseRule = (house: House) => readonly Breach[];

/** One line a breach, as a failing test prints it. */
export const showBreach = ({ path, line, message, instead }: Breach): string => `${path}:${line} ${message}. Instead: ${instead}.`;
