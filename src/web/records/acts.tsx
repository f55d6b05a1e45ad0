import type { Decision } from "#views";
import { useDesk } from "./use-desk.tsx";

interface RecordActsProps {
  readonly path: string;
  readonly moves: readonly { readonly id: string; readonly label: string; readonly command: string | null }[];
  /** What a decision's expectations came to. */
  readonly outcome?: Decision["claims"]["outcome"];
}

/** What can be done with a record now: in a dialog where it can be written, as commands everywhere. */
export function RecordActs({ path, moves, outcome = null }: RecordActsProps) {
  const desk = useDesk();
  // Another repository's records are read here and changed there.
  const offered = desk.open && !path.startsWith("../");
  if (!offered && moves.every(({ command }) => command === null)) return null;
  return (
    <p class="acts page-acts" id="acts">
      {offered &&
        moves.map((move, index) => (
          <button
            key={move.id}
            type="button"
            class={index === 0 ? "btn first" : "btn bare"}
            onClick={() => desk.begin(move.id === "revisit" ? { do: "review", path, seen: outcome } : { do: "move", path, move: move.id })}
          >
            {move.label}
          </button>
        ))}
      {offered && (
        <button
          type="button"
          id="edit"
          class={moves.length === 0 ? "btn first" : "btn bare"}
          onClick={() => desk.begin({ do: "edit", path })}
        >
          Edit…
        </button>
      )}
      {moves.slice(0, offered ? 1 : moves.length).map(({ id, command }) => command !== null && <code key={id}>{command}</code>)}
      {desk.shown}
    </p>
  );
}
