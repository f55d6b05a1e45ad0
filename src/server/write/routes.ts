import { UserError } from "#base";
import { editSchemas, type EditVerb } from "#views";
import type { Editing } from "#workspace";
import type { Hono, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import * as z from "zod";

/** Longest request, in bytes: a few records with what they were. */
const mostBytes = 8_000_000;

export interface WriteParts {
  /** `undefined` where nothing may be written: asked at another commit than HEAD. */
  readonly editing: () => Editing | undefined;
  /** Records were written: what is shown is no longer what there is. */
  readonly onWritten: () => Promise<void>;
}

/**
 * A request that writes comes from our own page and is JSON. No other site's form can send that type, its script may not
 * without asking first, and it is never told yes; the cookie is not sent along with it either (`SameSite=Strict`).
 */
const onlyOwnJson: MiddlewareHandler = async (context, next) => {
  if (context.req.header("origin") === undefined) return context.text("This server writes only for its own pages.", 403);
  const type = context.req.header("content-type")?.split(";")[0]?.trim().toLowerCase();
  return type === "application/json" ? next() : context.text("Only JSON here.", 415);
};

const tooLong = bodyLimit({ maxSize: mostBytes, onError: (context) => context.text("Too long.", 413) });

/** The addresses that write, one for each thing that can be asked; everything they take is checked first. */
export function writeRoutes(app: Hono, parts: WriteParts): void {
  const schemas = editSchemas(z);
  // oxlint-disable-next-line no-unnecessary-type-parameters -- it ties what is asked at an address to what is answered there
  const add = <V extends EditVerb>(verb: V): void => {
    app.post(`/api/${verb}`, onlyOwnJson, tooLong, async (context) => {
      const editing = parts.editing();
      if (editing === undefined) return context.text("Nothing is written at this commit.", 409);
      const asked = schemas[verb].safeParse(await readJson(context.req));
      if (!asked.success) return context.text("This cannot be read as what the page sends.", 400);
      const answer: { readonly state: string } = await answered(() => editing[verb](asked.data));
      if (answer.state === "saved") await parts.onWritten();
      return context.json(answer);
    });
  };
  for (const verb of verbs) add(verb);
}

const verbs: readonly EditVerb[] = ["open", "draft", "put-off", "look", "set", "move", "review", "supersede", "merge", "save"];

async function readJson(request: { readonly json: () => Promise<unknown> }): Promise<unknown> {
  try {
    return await request.json();
  } catch {
    return undefined; // no JSON: then it fits no schema either
  }
}

/** What a person can mend is told to them as an answer; anything else is an error. */
async function answered<T>(
  ask: () => Promise<T>,
): Promise<T | { readonly state: "refused"; readonly message: string; readonly hint: string }> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof UserError) return { state: "refused", message: error.message, hint: error.hint };
    throw error;
  }
}
