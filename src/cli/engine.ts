/** Everything that reads and shows a repository, loaded at once when a command first needs it: one file, not many. */
export * from "#views";
export * from "#workspace";
