import type { ViewInput } from "../types.ts";

/** Whether people whom records state may be named here: asked for, and not forbidden for good (people.md, rule 7). */
export const mayName = ({ question, picture }: Pick<ViewInput, "question" | "picture">): boolean =>
  question.people && picture.config.people !== "never";
