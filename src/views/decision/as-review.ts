import { decision } from "../catalogue/decision.ts";
import { revisitOf } from "./revisit.ts";

/** The view `decision`, told as a review: `fairlead revisit`. */
export const revisit = revisitOf(decision);
