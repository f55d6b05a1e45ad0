import type { EditMove } from "#views";
import { useEffect, useRef, useState } from "preact/hooks";
import { useHere } from "../parts/here.ts";
import { ask } from "./ask.ts";
import { nothing, type Said } from "./outcome.tsx";
import type { Editing } from "./use-editing.ts";

/** What was chosen so far: changing one thing leaves the others as they are. */
export interface Chosen {
  readonly move: EditMove;
  /** Path of the record that takes its place, for a move that needs one. */
  readonly by: string | null;
  readonly said: Said;
}

export interface Moving {
  readonly chosen: Chosen | undefined;
  /** What was chosen is not in the text yet. */
  readonly waits: boolean;
  readonly choose: (some: Partial<Chosen>) => void;
}

/** How long typing rests before it is put into the text, in milliseconds. */
const rest = 250;

/** A move being chosen: each choice is put into the text by the server, and the newest wins. */
export function useMoving(path: string, editing: Editing): Moving {
  const { root } = useHere();
  const [chosen, setChosen] = useState<Chosen>();
  const [waits, setWaits] = useState(false);
  const newest = useRef<Chosen | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const put = async (next: Chosen): Promise<void> => {
    const { move, by, said } = next;
    if (move.needs && by === null) return setWaits(false);
    const answer = await ask(root, "move", { path, move: move.id, by: move.needs ? by : null, ...said });
    if (newest.current !== next) return undefined; // something else was chosen meanwhile
    setWaits(false);
    return answer.state === "open" ? editing.take(answer.record) : editing.refuse(answer);
  };
  const choose = (some: Partial<Chosen>): void => {
    const move = some.move ?? newest.current?.move;
    if (move === undefined) return;
    const next: Chosen = { by: null, said: nothing, ...newest.current, ...some, move };
    newest.current = next;
    setChosen(next);
    setWaits(true);
    editing.refuse(undefined);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void put(next), some.said === undefined ? 0 : rest);
  };
  return { chosen, waits, choose };
}
