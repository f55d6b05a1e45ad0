/** What somebody asked to do with a record. */
export type Task =
  | { readonly do: "edit"; readonly path: string }
  | { readonly do: "new"; readonly kind: string; readonly one: string }
  /** A record that answers a finding, with all that is known of it filled in. */
  | { readonly do: "draft"; readonly kind: string; readonly finding: string; readonly label: string }
  | { readonly do: "put off"; readonly finding: string; readonly statement: string }
  /** `move` is the one that was asked for; all that are possible are offered when it is left out. */
  | { readonly do: "move"; readonly path: string; readonly move: string | undefined }
  /** `seen` is what the expectations came to, where that can be told. */
  | { readonly do: "review"; readonly path: string; readonly seen: "held" | "mixed" | "missed" | "cannot tell" | null };
