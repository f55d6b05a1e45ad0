import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import type { Clone } from "./proof.ts";

const run = promisify(execFile);

/** A copy of a clone that shares its objects, in a folder that is thrown away: there what is read at many commits can be kept. */
export async function withCopy<T>(clone: Clone, use: (folder: string) => Promise<T>): Promise<T> {
  const scratch = await mkdtemp(path.join(tmpdir(), "fairlead-prove-"));
  try {
    const folder = path.join(scratch, "copy");
    await run("git", ["clone", "-q", "--shared", "--bare", path.resolve(clone.path), folder]);
    return await use(folder);
  } finally {
    await rm(scratch, { recursive: true });
  }
}
