import type { How } from "#base";
import type { CodeFile } from "#code";
import type { Picture } from "#picture";
import { type Behind, howOf } from "../shared/how.ts";
import type { Ramp } from "../shared/ramp.ts";
import type { FileMap } from "./schema.ts";

export type Tint = FileMap["tints"][number];

/** A source file of the map: as the tree has it, and where history knows it (-1 where it does not). */
export interface MapFile {
  readonly file: CodeFile;
  readonly path: number;
}

interface Words {
  readonly id: Tint["id"];
  readonly label: string;
  readonly unit: string;
  readonly one: string;
  readonly how: Behind;
}

/** A figure a file, as a column of the map. */
export function column(picture: Picture, words: Words, values: readonly number[], ramp: Ramp, more: Partial<Tint> = {}): Tint {
  const how: How = howOf(picture, words.how);
  const depth = more.depth ?? values.map((value) => (value < 0 ? 0 : ramp.depthOf(value))).join("");
  return {
    id: words.id,
    label: words.label,
    unit: words.unit,
    one: words.one,
    capped: null,
    of: null,
    steps: [...ramp.steps],
    empty: null,
    ...more,
    values: [...values],
    depth,
    how,
  };
}
