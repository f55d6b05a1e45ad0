import { createHash } from "node:crypto";
import { DamagedSegment, type Kind, type Segment, type Store } from "#store";
import { isWithin } from "../columns/checks.ts";
import { type Stock, stockKey } from "../stock/stock.ts";
import { isWholeStock } from "./gather.ts";
import type { Landing } from "./landed.ts";
import type { Sequence } from "./sequence.ts";

const kind: Kind = { name: "view", version: 3 };
/** Tips whose order is kept: a few branches somebody goes back and forth between. */
const mostKept = 3;

/** What takes long to work out for a tip, kept beside the commits: their order, and where each row's content lives on. */
export interface View {
  readonly sequence: Sequence;
  readonly file: Int32Array;
  readonly landing: Landing;
}

/** What a view depends on: the tip, the commits that are kept, and where a shallow clone is cut. */
export const viewKey = (stock: Stock, tip: string, boundary: ReadonlySet<string>): string =>
  createHash("sha256")
    .update(JSON.stringify([stockKey(stock), tip, [...boundary].sort()]))
    .digest("hex");

/** The view kept under a key; `undefined` when there is none that can be trusted. */
export async function loadView(store: Store, stock: Stock, key: string): Promise<View | undefined> {
  const segment = await store.newest(kind, key);
  if (segment === undefined) return undefined;
  try {
    return readView(segment, stock);
  } catch (error) {
    if (!(error instanceof DamagedSegment)) throw error;
    await store.remove([segment]);
    return undefined;
  }
}

function readView(segment: Segment, stock: Stock): View {
  const total = stock.commitBase.at(-1) ?? 0;
  const [only] = stock.pieces;
  const whole = segment.meta["whole"] === 1 && only !== undefined;
  const commit = whole ? upTo(total) : segment.ints("commit");
  const parents = whole ? only.parents : { start: segment.words("parentStart"), value: segment.ints("parent") };
  const cut = segment.ints("cut");
  const landing = { mainline: segment.ints("mainline"), ofCommit: segment.ints("landed"), merges: Number(segment.meta["merges"]) };
  const file = segment.ints("file");
  const until = Number(segment.meta["until"]);
  const fits =
    (whole ||
      (isWithin(commit, 0, total) && parents.start.length === commit.length + 1 && parents.start.at(-1) === parents.value.length)) &&
    isWithin(parents.value, 0, commit.length) &&
    isWithin(cut, 0, commit.length) &&
    isWithin(landing.mainline, 0, commit.length) &&
    landing.ofCommit.length === commit.length &&
    isWithin(landing.ofCommit, -1, landing.mainline.length) &&
    Number.isSafeInteger(landing.merges) &&
    Number.isSafeInteger(until);
  if (!fits) throw new DamagedSegment(segment.name, "its columns do not fit together");
  const asKept = whole && segment.meta["late"] === 0;
  return { sequence: { commit, parents, cut, until, ...(asKept ? { asKept } : {}) }, file, landing };
}

function upTo(count: number): Int32Array {
  const out = new Int32Array(count);
  for (let at = 0; at < count; at++) out[at] = at;
  return out;
}

/** Keeps a view, the oldest making room. */
export async function keepView(store: Store, stock: Stock, key: string, view: View): Promise<void> {
  const { commit, parents, cut, until } = view.sequence;
  const whole = isWholeStock(stock, view.sequence) && (stock.pieces[0]?.outside.length ?? 1) === 0;
  const late = Number(whole && stock.pieces[0]?.time.some((time) => time > until) === true);
  const { mainline, ofCommit, merges } = view.landing;
  const order = whole ? {} : { commit, parentStart: parents.start, parent: parents.value };
  const kept = await store.segments(kind);
  await store.add(
    kind,
    { meta: { key, until, whole: Number(whole), late, merges }, columns: { ...order, cut, file: view.file, mainline, landed: ofCommit } },
    kept.slice(0, Math.max(0, kept.length - mostKept + 1)),
  );
}
