/** Byte strings, each kept once and known by a number: paths and names are never made into text on the way in. */
export interface ByteTable {
  readonly count: () => number;
  /** The number of `bytes[from … to)`, a new one when it was not seen before. */
  readonly intern: (bytes: Uint8Array, from: number, to: number) => number;
  /** The same, with the hash already at hand. */
  readonly internHashed: (bytes: Uint8Array, from: number, to: number, hash: number) => number;
  /** The number, or -1. */
  readonly find: (bytes: Uint8Array) => number;
  /** Entry `i` is `bytes[start[i] … start[i + 1])`. */
  readonly start: () => Uint32Array;
  readonly bytes: () => Uint8Array;
}

/** FNV-1a over bytes, one step: cheap enough to be taken while looking for the end of a path. */
export const hashSeed = 0x811c9dc5;
export const hashStep = (hash: number, byte: number): number => Math.imul(hash ^ byte, 0x01000193);

export function hashBytes(bytes: Uint8Array, from: number, to: number): number {
  let hash = hashSeed;
  for (let at = from; at < to; at++) hash = hashStep(hash, bytes[at] ?? 0);
  return hash;
}

/** Open addressing; the slots hold entry + 1. `known` starts it with entries read back from the store. */
export function byteTable(known?: { readonly start: Uint32Array; readonly bytes: Uint8Array }): ByteTable {
  let count = known === undefined ? 0 : known.start.length - 1;
  let start = known?.start ?? new Uint32Array(1025);
  let arena = known?.bytes ?? new Uint8Array(1 << 16);
  let slots = new Int32Array(slotsFor(count));
  let mask = slots.length - 1;

  const place = (entry: number, hash: number): void => {
    let slot = hash & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = entry + 1;
  };
  const rehash = (): void => {
    slots = new Int32Array(slotsFor(count));
    mask = slots.length - 1;
    for (let entry = 0; entry < count; entry++) place(entry, hashBytes(arena, start[entry] ?? 0, start[entry + 1] ?? 0));
  };
  if (count > 0) rehash();

  const equals = (entry: number, bytes: Uint8Array, from: number, to: number): boolean => {
    const at = start[entry] ?? 0;
    if ((start[entry + 1] ?? 0) - at !== to - from) return false;
    for (let i = from, j = at; i < to; i++, j++) if (bytes[i] !== arena[j]) return false;
    return true;
  };
  const lookUp = (bytes: Uint8Array, from: number, to: number, hash: number): number => {
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const entry = (slots[slot] ?? 0) - 1;
      if (entry < 0 || equals(entry, bytes, from, to)) return entry;
    }
  };
  const append = (bytes: Uint8Array, from: number, to: number, hash: number): number => {
    const at = start[count] ?? 0;
    const end = at + to - from;
    if (end > arena.length) arena = larger(arena, new Uint8Array(Math.max(end, arena.length * 2)));
    if (count + 2 > start.length) start = larger(start, new Uint32Array(start.length * 2));
    arena.set(bytes.subarray(from, to), at);
    start[count + 1] = end;
    count += 1;
    if (count * 2 > slots.length) rehash();
    else place(count - 1, hash);
    return count - 1;
  };
  const internHashed: ByteTable["internHashed"] = (bytes, from, to, hash) => {
    const entry = lookUp(bytes, from, to, hash);
    return entry < 0 ? append(bytes, from, to, hash) : entry;
  };
  return {
    count: () => count,
    internHashed,
    intern: (bytes, from, to) => internHashed(bytes, from, to, hashBytes(bytes, from, to)),
    find: (bytes) => lookUp(bytes, 0, bytes.length, hashBytes(bytes, 0, bytes.length)),
    start: () => start.subarray(0, count + 1),
    bytes: () => arena.subarray(0, start[count] ?? 0),
  };
}

const slotsFor = (count: number): number => 2 ** Math.max(11, Math.ceil(Math.log2(count * 2 + 2)) + 1);

function larger<T extends { set: (from: T) => void }>(from: T, to: T): T {
  to.set(from);
  return to;
}
