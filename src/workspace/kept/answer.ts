import { printable } from "#base";
import type { Question, View } from "#views";
import type * as zod from "zod";
import { isAllAsked } from "../found.ts";
import type { Stage } from "../stage.ts";
import type { Shown } from "../types.ts";
import { jsonBytes, jsonFrom } from "./json.ts";
import { findKept, type Form, keep } from "./kept.ts";
import { keptKey } from "./key.ts";

/** The answer of a view that may be kept: as it was given before, and a way to keep it. */
export interface KeptAnswer<M> {
  readonly known: M | undefined;
  readonly save: (shown: Shown<M>) => Promise<void>;
}

/**
 * What was answered to the same question at the same commit, on the same day, by the same build. Not where contents
 * may still arrive (a shallow or partial clone).
 */
export async function keptAnswer<M>(stage: Stage, view: View<M>, question: Question): Promise<KeptAnswer<M>> {
  const { repository, config } = stage;
  if (view.kept !== true || repository.shallow) return { known: undefined, save: () => Promise.resolve() };
  // An answer given while some rules waited for the list of findings is another once that was asked.
  const allAsked = await isAllAsked(stage);
  const keyNow = async (): Promise<string | undefined> => {
    const records = await stage.recordStamp.now();
    const detail = ["answer", view.name, stage.now, repository.name, repository.branch, repository.bare, records, allAsked, question];
    return records === undefined ? undefined : keptKey(repository, config, JSON.stringify(detail));
  };
  const before = await keyNow();
  const store = await stage.store();
  // Loading what checks an answer costs as much as a small one: not before there is one.
  const isKept = before !== undefined && (await store.newest(answerKind, before)) !== undefined;
  const known = isKept ? await findKept(store, answerForm(view, await import("zod")), before) : undefined;
  return {
    known,
    save: async ({ model, missing }) => {
      const key = missing.length === 0 && isPrintable(model) ? await keyNow() : undefined;
      if (key !== undefined) await keep(store, { kind: answerKind, write: written }, key, model);
    },
  };
}

const answerKind = { name: "answer", version: 1 } as const;
const written = (model: unknown): { readonly model: Uint8Array } => ({ model: jsonBytes(model) });

/** A model as its schema has it: nothing of another shape is taken back, and nothing that would act on a terminal. */
export function answerForm<M>(view: View<M>, z: typeof zod): Form<M> {
  const schema = view.schema(z);
  const isModel = (value: unknown): value is M => schema.safeParse(value).success && isPrintable(value);
  return {
    kind: answerKind,
    write: written,
    read: (segment) => {
      const model = jsonFrom(segment.bytes("model"));
      return isModel(model) ? model : undefined;
    },
  };
}

/** Whether every text in it can be drawn as it stands. */
function isPrintable(value: unknown): boolean {
  if (typeof value === "string") return printable(value) === value;
  return typeof value !== "object" || value === null || Object.values(value).every(isPrintable);
}
