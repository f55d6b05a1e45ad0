import { debt } from "./kinds/debt.ts";
import { decision } from "./kinds/decision.ts";
import { dismissal } from "./kinds/dismissal.ts";
import { goal } from "./kinds/goal.ts";
import { principle } from "./kinds/principle.ts";
import { risk } from "./kinds/risk.ts";
import { technology } from "./kinds/technology.ts";
import type { Kind } from "./types.ts";

/** Every kind of record. Another one is one more file and one more line. */
export const kinds: readonly Kind[] = [goal, principle, decision, technology, risk, dismissal, debt];

/** The kind of that id; `undefined` when there is none. */
export const kindOf = (id: string): Kind | undefined => kinds.find((kind) => kind.id === id);
