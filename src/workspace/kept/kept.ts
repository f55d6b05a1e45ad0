import { DamagedSegment, type Kind, type Segment, type SegmentContent, type Store } from "#store";

/** How something that was computed becomes columns, and columns what was computed; `undefined` when they do not fit. */
export interface Form<T> {
  readonly kind: Kind;
  readonly write: (value: T) => SegmentContent["columns"];
  readonly read: (segment: Segment) => T | undefined;
}

/** Gives what was computed before under the same key, else computes and keeps it. Without a key nothing is kept. */
export async function keptOr<T>(store: Store, form: Form<T>, key: string | undefined, compute: () => T): Promise<T> {
  if (key === undefined) return compute();
  const known = await findKept(store, form, key);
  if (known !== undefined) return known;
  const value = compute();
  await keep(store, form, key, value);
  return value;
}

/** What was kept under the key; `undefined` when there is nothing, or it cannot be read. */
export async function findKept<T>(store: Store, form: Form<T>, key: string): Promise<T | undefined> {
  const segment = await store.newest(form.kind, key);
  return segment === undefined ? undefined : readSafely(segment, form);
}

/** Keeps a value. Of each kind the last few are kept: a person goes back and forth between branches. */
export async function keep<T>(store: Store, form: Pick<Form<T>, "kind" | "write">, key: string, value: T): Promise<void> {
  const before = await store.segments(form.kind);
  await store.add(form.kind, { meta: { key }, columns: form.write(value) }, before.slice(0, Math.max(0, before.length - 3)));
}

function readSafely<T>(segment: Segment, form: Form<T>): T | undefined {
  try {
    return form.read(segment);
  } catch (error) {
    // A damaged segment counts as never written; JSON that is none was written by nobody.
    if (error instanceof DamagedSegment || error instanceof SyntaxError) return undefined;
    throw error;
  }
}
