import { startGit } from "./start.ts";
import { supervise } from "./supervise.ts";
import type { OnBytes, RunOptions } from "./types.ts";

/** Where a git is started, and whether git has agreed to read there. */
export interface Place {
  readonly folder: string;
  readonly trusted: boolean;
}

/** Runs git to its end; gives all it printed. */
export async function runGit(place: Place, args: readonly string[], options: RunOptions = {}): Promise<Buffer> {
  const parts: Buffer[] = [];
  await streamGit(place, args, (bytes) => parts.push(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)), options);
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts);
}

/** Runs git through a pipe and hands on what it prints as it comes. */
export async function streamGit(place: Place, args: readonly string[], onBytes: OnBytes, options: RunOptions = {}): Promise<void> {
  const child = startGit(args, { ...place, hasInput: options.input !== undefined, indexFile: options.indexFile });
  const watch = supervise(child, args, options);
  let broken = false;
  child.stdout?.on("data", (bytes: Buffer) => {
    watch.heard();
    if (broken) return;
    try {
      onBytes(bytes);
    } catch (error) {
      broken = true;
      watch.stop(error instanceof Error ? error : new Error(String(error)));
    }
  });
  if (options.input !== undefined) {
    // A git that ends early closes its input; how it ended says why.
    child.stdin?.on("error", () => undefined);
    child.stdin?.end(options.input);
  }
  await watch.ended;
}
