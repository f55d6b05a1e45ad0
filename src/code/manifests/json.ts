/** Any value of JSON, looked at field by field: what is not there, or of another type, is nothing. */
export interface Json {
  readonly text: () => string | undefined;
  /** The same for numbers and truths: `1.20` is what is left of it, "1.2". */
  readonly plain: () => string | undefined;
  readonly field: (name: string) => Json;
  readonly items: () => readonly Json[];
  readonly entries: () => readonly (readonly [string, Json])[];
}

/** Reads JSON, with comments and trailing commas where `loose`; what cannot be read is a value without anything. */
export function readJson(text: string, loose = false): Json {
  try {
    return jsonView(JSON.parse(loose ? withoutComments(text) : text));
  } catch (error) {
    // A manifest that is no JSON declares nothing; the file itself is measured like any other.
    if (error instanceof SyntaxError) return jsonView(undefined);
    throw error;
  }
}

/** Looks at what a parser gave, field by field. */
export function jsonView(value: unknown): Json {
  return {
    text: () => (typeof value === "string" ? value : undefined),
    plain: () => (typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : undefined),
    field: (name) => jsonView(isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined),
    items: () => (Array.isArray(value) ? value.map(jsonView) : []),
    entries: () => (isRecord(value) ? Object.entries(value).map(([name, field]) => [name, jsonView(field)] as const) : []),
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Takes comments and trailing commas out, strings left alone. */
function withoutComments(text: string): string {
  return text
    .replace(/"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, (part) => (part.startsWith('"') ? part : " "))
    .replace(/"(?:[^"\\\n]|\\.)*"|,(?=\s{0,1000}[}\]])/g, (part) => (part.startsWith('"') ? part : ""));
}
