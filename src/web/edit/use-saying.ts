import type { EditAnswer } from "#views";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Editing } from "./use-editing.ts";

export interface Saying<T> {
  readonly said: T;
  /** What was said is not in the text yet. */
  readonly waits: boolean;
  readonly say: (some: Partial<T>) => void;
}

/** How long typing rests before it is put into the text, in milliseconds. */
const rest = 250;

/**
 * What somebody says of a record, part by part; each part leaves the others as they are. The server puts it into the
 * text, and the newest answer is the one that counts. `ask` gives nothing while too little is said.
 */
export function useSaying<T>(editing: Editing, start: T, ask: (said: T) => Promise<EditAnswer> | undefined): Saying<T> {
  const [said, setSaid] = useState(start);
  const [waits, setWaits] = useState(false);
  const newest = useRef(start);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const put = async (next: T): Promise<void> => {
    const answer = await ask(next);
    if (newest.current !== next) return; // something else was said meanwhile
    setWaits(false);
    editing.refuse(answer?.state === "refused" ? answer : undefined);
    if (answer?.state === "open") editing.take(answer.record);
  };
  const say = (some: Partial<T>): void => {
    const next = { ...newest.current, ...some };
    newest.current = next;
    setSaid(next);
    setWaits(true);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void put(next), rest);
  };
  return { said, waits, say };
}
