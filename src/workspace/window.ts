import { UserError } from "#base";
import { type Scope, type Window, windowNamed, windowNames } from "#picture";
import type { Question } from "#views";
import type { Asked } from "./types.ts";

const units: Readonly<Record<string, string>> = { d: "day", w: "week", m: "month", y: "year" };

/** "90d", "6m", "2y" and "12 weeks" as the names a window goes by; anything else is left as it is. */
export function windowName(text: string): string {
  const [, digits = "", unit = ""] = /^(\d+)\s*([dwmy]|weeks?)$/i.exec(text.trim()) ?? [];
  if (unit === "") return text.trim().replace(/\s+/g, " ");
  const count = Number(digits);
  const key = unit.charAt(0).toLowerCase();
  return key === "w" ? `${count * 7} days` : `${count} ${units[key] ?? "day"}${count === 1 ? "" : "s"}`;
}

/** A window that ends at `time`. Throws `UserError` for what cannot be read as one. */
export function windowAt(text: string, time: number): Window {
  const found = windowNamed(windowName(text), time);
  if (found !== undefined) return found;
  throw new UserError(`"${text}" is no window`, {
    hint: `Windows: ${windowNames.join(", ")}, or any number of days, months or years (90d, 6m, 2y).`,
  });
}

/** Lays what was asked at a commit of `time`. */
export function questionAt(asked: Asked, time: number): Question {
  const scope: Scope = {
    window: windowAt(asked.window ?? "1 year", time),
    path: asked.path,
    area: asked.area,
    reference: asked.reference ?? false,
  };
  return {
    subject: asked.subject,
    scope,
    limit: asked.limit,
    people: asked.people ?? false,
    ...(asked.published === true ? { published: true } : {}),
    changed: asked.changed ?? [],
    globs: asked.globs ?? [],
    since: asked.since ?? false,
    all: asked.all ?? false,
  };
}
