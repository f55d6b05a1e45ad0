import { type Problem, UserError } from "#base";
import type { Document, View } from "#views";
import type { Invocation, Terminal } from "../command.ts";
import { renderMarkdown } from "../markdown/render.ts";
import { renderTerminal } from "../terminal/render.ts";
import { jsonText, schemaOf } from "./json.ts";

export type Format = "text" | "json" | "md";

/** How the answer was asked for. */
export function formatOf({ flag }: Pick<Invocation, "flag">): Format {
  if (flag("json") && flag("md")) throw new UserError("--json and --md cannot both be had", { hint: "Leave one out." });
  return flag("json") ? "json" : flag("md") ? "md" : "text";
}

/** Names are shown on the terminal of whoever asks; what is made to be passed on holds them only with --people. */
export const namesWanted = (invocation: Pick<Invocation, "flag">): boolean => formatOf(invocation) === "text" || invocation.flag("people");

/** A view's model as it was asked for. */
export const printed = <M>(view: View<M>, model: M, problems: readonly Problem[], format: Format, terminal: Sheet): string =>
  format === "json"
    ? jsonText({ schema: schemaOf(view.name), problems: [...problems, ...(view.problems?.(model) ?? [])], ...model })
    : documentText(view.document(model), format, terminal);

type Sheet = Pick<Terminal, "cells" | "style">;

/** A document as Markdown or for the terminal. */
export const documentText = (document: Document, format: Format, terminal: Sheet): string =>
  format === "md" ? renderMarkdown(document) : renderTerminal(document, terminal.cells, terminal.style);
