/** JSON as the bytes of a column. */
export const jsonBytes = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value), "utf8");

/** The value a column of JSON holds: what was written, or anything. */
export const jsonFrom = (bytes: Uint8Array): unknown =>
  JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8"));

/** Whether something has these fields, each of its kind. */
export function hasFields<F extends string>(
  value: unknown,
  kinds: Readonly<Record<F, (field: unknown) => boolean>>,
): value is Readonly<Record<F, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  const fields = new Map(Object.entries(value));
  return Object.entries<(field: unknown) => boolean>(kinds).every(([name, fits]) => fits(fields.get(name)));
}

export const isText = (value: unknown): value is string => typeof value === "string";
export const isNumber = (value: unknown): value is number => typeof value === "number";
export const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);
