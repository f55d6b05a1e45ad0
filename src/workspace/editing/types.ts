import type { EditAnswers, EditAsked, EditVerb } from "#views";

/** What the page that edits records asks, each answered over the records as they are now. */
export type Editing = { readonly [V in EditVerb]: (asked: EditAsked[V]) => Promise<EditAnswers[V]> };

/** Where records can be written here: into the work tree, by a commit on a branch alone, or not at all. */
export type Writes = "files" | "branch" | "none";
