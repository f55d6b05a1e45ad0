/** Object ids as machine words: 5 of them (SHA-1) or 8 (SHA-256), each id kept once and known by a number. */
export interface OidTable {
  readonly count: () => number;
  /** The number of the id written in hex at `hex[at]`; -1 for the id of all zeros, which stands for none. */
  readonly internHex: (hex: Uint8Array, at: number) => number;
  /** The number of the id at entry `entry` of another column of ids. */
  readonly internWords: (ids: Uint32Array, entry: number) => number;
  /** The same, without taking it in: -1 when it is not known. */
  readonly findWords: (ids: Uint32Array, entry: number) => number;
  readonly words: () => Uint32Array;
}

export const wordsOf = (format: "sha1" | "sha256"): number => (format === "sha256" ? 8 : 5);

/** Four hex digits in lower case, a byte each, as the number they write: all four at once, as this runs for every id of a history. */
function fourDigits(text: number): number {
  // Of a letter bit 6 is set, and its lower half says how far past "9" it is.
  const nibbles = (text & 0x0f0f0f0f) + Math.imul((text >>> 6) & 0x01010101, 9);
  const pairs = (nibbles | (nibbles >>> 4)) & 0x00ff00ff;
  return ((pairs >>> 8) | pairs) & 0xffff;
}

/** Ids are uniformly distributed: their first word is the hash. */
export function oidTable(width: number, known?: Uint32Array): OidTable {
  let count = known === undefined ? 0 : known.length / width;
  let ids = known ?? new Uint32Array(1024 * width);
  let slots = new Int32Array(0);
  let mask = 0;
  const scratch = new Uint32Array(width);
  let read: Uint8Array = new Uint8Array(0);
  let view = new DataView(read.buffer);

  const place = (entry: number): void => {
    let slot = (ids[entry * width] ?? 0) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = entry + 1;
  };
  const rehash = (): void => {
    slots = new Int32Array(2 ** Math.max(11, Math.ceil(Math.log2(count * 2 + 2)) + 1));
    mask = slots.length - 1;
    for (let entry = 0; entry < count; entry++) place(entry);
  };
  rehash();

  const lookUp = (from: Uint32Array, at: number): number => {
    for (let slot = (from[at] ?? 0) & mask; ; slot = (slot + 1) & mask) {
      const entry = (slots[slot] ?? 0) - 1;
      if (entry < 0) return -1;
      const base = entry * width;
      let same = 0;
      while (same < width && ids[base + same] === from[at + same]) same++;
      if (same === width) return entry;
    }
  };
  const intern = (from: Uint32Array, at: number): number => {
    const entry = lookUp(from, at);
    if (entry >= 0) return entry;
    if ((count + 1) * width > ids.length) {
      const grown = new Uint32Array(ids.length * 2 + width);
      grown.set(ids.subarray(0, count * width));
      ids = grown;
    }
    for (let i = 0; i < width; i++) ids[count * width + i] = from[at + i] ?? 0;
    count += 1;
    if (count * 2 > slots.length) rehash();
    else place(count - 1);
    return count - 1;
  };
  return {
    count: () => count,
    internHex: (hex, at) => {
      if (hex !== read) {
        read = hex;
        view = new DataView(hex.buffer, hex.byteOffset, hex.byteLength);
      }
      let any = 0;
      for (let i = 0; i < width; i++) {
        const word = (fourDigits(view.getInt32(at + i * 8)) << 16) | fourDigits(view.getInt32(at + i * 8 + 4));
        any |= word;
        scratch[i] = word;
      }
      return any === 0 ? -1 : intern(scratch, 0);
    },
    internWords: (from, entry) => intern(from, entry * width),
    findWords: (from, entry) => lookUp(from, entry * width),
    words: () => ids.subarray(0, count * width),
  };
}

/** An id as git prints it. */
export function hexOf(ids: Uint32Array, width: number, entry: number): string {
  let text = "";
  for (let i = 0; i < width; i++) text += (ids[entry * width + i] ?? 0).toString(16).padStart(8, "0");
  return text;
}

/** An id as words, from hex text; `undefined` when it is not one of this width. */
export function wordsFromHex(hex: string, width: number): Uint32Array | undefined {
  if (hex.length !== width * 8 || !/^[0-9a-f]+$/.test(hex)) return undefined;
  return Uint32Array.from({ length: width }, (_, at) => Number.parseInt(hex.slice(at * 8, at * 8 + 8), 16));
}

/** The last entry of a column of ids that is this one; -1 for none. One look, with nothing built for it. */
export function lastPlaceOf(ids: Uint32Array, words: Uint32Array): number {
  const width = words.length;
  for (let at = ids.lastIndexOf(words[0] ?? 0); at >= 0; at = at === 0 ? -1 : ids.lastIndexOf(words[0] ?? 0, at - 1)) {
    if (at % width === 0 && words.every((word, place) => ids[at + place] === word)) return at / width;
  }
  return -1;
}
