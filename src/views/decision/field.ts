import { printable } from "#base";
import type { Field, Source } from "#records";

/** "docs/adr/0003.md:4" */
export const placeOf = ({ path, line }: Source): string => `${printable(path)}${line === undefined ? "" : `:${line}`}`;

/** Where a field stands; null where there is none. */
export const whereOf = (field: Field<unknown> | undefined): string | null => (field === undefined ? null : placeOf(field.source));
