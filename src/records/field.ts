import type { FieldSpec } from "./types.ts";

type Given = Pick<FieldSpec, "key" | "label" | "meaning"> & Partial<FieldSpec>;

/** A field of a kind: text, optional, and not in a draft, unless it says otherwise. */
export const field = (given: Given): FieldSpec => ({ input: "text", required: false, drafted: false, ...given });

/** A field every record of the kind must have; a draft shows it. */
export const requiredField = (given: Given): FieldSpec => field({ required: true, drafted: true, ...given });

/** The first field of every kind but decisions, whose title is their first heading. */
export const titleField: FieldSpec = requiredField({ key: "title", label: "Title", meaning: "What it is, in a few words." });
