import { examplePicture, type ExampleRecord, type Picture } from "#picture";
import { aTeam, today } from "./example-commits.ts";

/** A repository a team works in, with these records and nothing else to speak of. */
export const seen =
  (...records: readonly ExampleRecord[]): (() => Picture) =>
  () =>
    examplePicture({ commits: aTeam, records, at: today });
