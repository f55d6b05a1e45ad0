import type { ChildProcess } from "node:child_process";
import { answerReader, type OnAnswer } from "./object-reader.ts";
import { startGit } from "./start.ts";
import { supervise } from "./supervise.ts";
import type { Place } from "./run.ts";
import type { GitObject } from "./types.ts";

/** Objects larger than this come without their bytes: nobody asks for one by name to keep it. */
const maxBytes = 64 * 1024 * 1024;
const patience = 60_000;
/** Idle for so long, it ends; the next question starts another. */
const idle = 5_000;
const args = ["cat-file", "--batch"] as const;

/** A git that stays and answers one question after the other. It does not keep this process alive while idle. */
export interface StandingReader {
  readonly ask: (name: string) => Promise<GitObject | undefined>;
  readonly close: () => void;
}

interface Waiting {
  readonly resolve: OnAnswer;
  readonly reject: (error: unknown) => void;
  readonly timer: NodeJS.Timeout;
}

/** Starts `cat-file --batch` and puts questions to it. `onEnd` is called once, when it takes no more: it ended, however it did, or rested too long. */
export function standingReader(place: Place, onEnd: () => void, rest = idle): StandingReader {
  const child = startGit(args, { ...place, hasInput: true });
  const watch = supervise(child, args, { timeout: Number.POSITIVE_INFINITY });
  const waiting: Waiting[] = [];
  let resting: NodeJS.Timeout | undefined;
  let open = true;
  const end = (): void => {
    clearTimeout(resting);
    if (open) onEnd();
    open = false;
  };
  const leave = (): void => {
    end();
    child.stdin?.end();
  };
  const settle = (how: (one: Waiting) => void): void => {
    const one = waiting.shift();
    if (one === undefined) return;
    clearTimeout(one.timer);
    how(one);
    if (waiting.length > 0) return;
    keepAlive(child, false);
    resting = setTimeout(leave, rest).unref();
  };
  const failAll = (error: unknown): void => {
    end();
    while (waiting.length > 0) settle((one) => one.reject(error));
  };
  child.stdout?.on(
    "data",
    answerReader((object) => settle((one) => one.resolve(object)), maxBytes),
  );
  // A git that ends early closes its input; how it ended says why.
  child.stdin?.on("error", () => undefined);
  watch.ended.then(() => failAll(new Error("git cat-file ended early")), failAll);
  const ask = (name: string): Promise<GitObject | undefined> =>
    new Promise((resolve, reject) => {
      if (/[\n\0]/.test(name)) throw new RangeError("a name with a newline cannot be asked for");
      const timer = setTimeout(() => watch.stop(new Error("git cat-file was silent for too long")), patience);
      clearTimeout(resting);
      waiting.push({ resolve, reject, timer });
      keepAlive(child, true);
      child.stdin?.write(`${name}\n`);
    });
  return { ask, close: () => child.stdin?.end() };
}

/** The streams of a child are sockets: what is not referenced lets the process end. */
function keepAlive(child: ChildProcess, on: boolean): void {
  for (const end of [child, child.stdin, child.stdout, child.stderr]) {
    const change: unknown = end === null ? undefined : Reflect.get(end, on ? "ref" : "unref");
    if (typeof change === "function") Reflect.apply(change, end, []);
  }
}
