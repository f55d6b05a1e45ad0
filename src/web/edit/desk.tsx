import { Begin } from "./begin.tsx";
import { Editor } from "./editor.tsx";
import { MoveIt } from "./move-it.tsx";
import { PutOff } from "./put-off.tsx";
import { Review } from "./review.tsx";
import type { Task } from "./task.ts";

/** What is done with a record, in a dialog over the page. This and all it needs is loaded when it is first asked for. */
export function Desk({ task, onClose }: { readonly task: Task; readonly onClose: () => void }) {
  switch (task.do) {
    case "edit":
      return <Editor title="Edit" begin={{ verb: "open", asked: { path: task.path } }} onClose={onClose} />;
    case "new":
      return <Begin kind={task.kind} one={task.one} onClose={onClose} />;
    case "draft":
      return (
        <Editor title={task.label} begin={{ verb: "draft", asked: { kind: task.kind, title: "", from: task.finding } }} onClose={onClose} />
      );
    case "put off":
      return <PutOff finding={task.finding} statement={task.statement} onClose={onClose} />;
    case "move":
      return <MoveIt path={task.path} wanted={task.move} onClose={onClose} />;
    case "review":
      return <Review path={task.path} seen={task.seen} onClose={onClose} />;
  }
}
