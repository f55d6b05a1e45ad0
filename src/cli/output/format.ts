import type { Problem } from "#base";
import { UserError } from "#base";
import type { View } from "#views";
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
export function printed<M>(view: View<M>, model: M, problems: readonly Problem[], format: Format, terminal: Pick<Terminal, "cells" | "style">): string {
  if (format === "json") return jsonText({ schema: schemaOf(view.name), problems, ...model });
  const document = view.document(model);
  return format === "md" ? renderMarkdown(document) : renderTerminal(document, terminal.cells, terminal.style);
}
