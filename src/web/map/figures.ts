import { showCount } from "#base";
import type { FileMap } from "#views";

export type Tint = FileMap["tints"][number];

/** A file's figure of a tint as it is written on its tile; nothing where it was not measured. */
export function figureOf(tint: Tint, file: number): string {
  const value = tint.values[file] ?? -1;
  if (value < 0) return "";
  return tint.capped !== null && value >= tint.capped ? `${tint.capped}+` : showCount(value);
}

/** The same with its unit, and its base where it has one: "12 of 41 fixes". */
export function figureInWords(model: FileMap, tint: Tint, file: number): string {
  const figure = figureOf(tint, file);
  if (figure === "") return `${tint.label} not measured`;
  const [, unit] = /^(\w+) ago$/.exec(tint.one) ?? [];
  // Whole units are counted: none of them is still some time.
  if (figure === "0" && unit !== undefined) return `less than a ${unit} ago`;
  const base = model.tints.find((one) => one.id === tint.of);
  return base === undefined ? inUnits(tint, figure) : `${inUnits(tint, figure)} of ${inUnits(base, figureOf(base, file))}`;
}

const inUnits = ({ one, unit }: Tint, figure: string): string => `${figure} ${figure === "1" ? one : unit}`;
