/** What somebody asked to do with a record. */
export type Task =
  | { readonly do: "edit"; readonly path: string }
  | { readonly do: "new"; readonly kind: string; readonly one: string }
  /** `move` is the one that was asked for; all that are possible are offered when it is left out. */
  | { readonly do: "move"; readonly path: string; readonly move: string | undefined }
  /** `seen` is what the expectations came to, where that can be told. */
  | { readonly do: "review"; readonly path: string; readonly seen: "held" | "mixed" | "missed" | "cannot tell" | null };
