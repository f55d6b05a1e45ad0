import type { FunctionComponent, VNode } from "preact";
import { useState } from "preact/hooks";
import type { Task } from "../edit/task.ts";
import { useHere } from "../parts/here.ts";

type DeskComponent = FunctionComponent<{ readonly task: Task; readonly onClose: () => void }>;

export interface DeskHandle {
  /** Whether records can be written from here at all. */
  readonly open: boolean;
  readonly begin: (task: Task) => void;
  /** The dialog, while something is being done. */
  readonly shown: VNode | null;
}

/** The place where records are edited; its scripts are loaded when it is first asked for. A static copy has none. */
export function useDesk(): DeskHandle {
  const { writes, live } = useHere();
  const [desk, setDesk] = useState<{ readonly Desk: DeskComponent }>();
  const [task, setTask] = useState<Task>();
  const begin = (next: Task): void => {
    setTask(next);
    void import("../edit/desk.tsx").then(({ Desk }) => setDesk({ Desk }));
  };
  const shown = desk === undefined || task === undefined ? null : <desk.Desk task={task} onClose={() => setTask(undefined)} />;
  return { open: live && writes !== "none", begin, shown };
}
