import { resolve } from "node:path";
import { printable, UserError } from "#base";
import { makeFolder as make } from "#store";

/** Makes a folder that a person named to write into, those above it included. Throws `UserError` where none can be made. */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await make(resolve(folder));
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new UserError(`the folder ${printable(folder)} cannot be made (${reason})`, { hint: "Name a folder that you may write to." });
  }
}
