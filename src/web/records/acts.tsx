import type { Decision } from "#views";

interface RecordActsProps {
  readonly path: string;
  readonly moves: Decision["moves"];
}

/** What can be done with a record now, as commands. */
export const RecordActs = ({ moves }: RecordActsProps) =>
  moves.length === 0 ? null : (
    <p class="acts page-acts">
      {moves.map((move) => (
        <code key={move.id}>{move.command}</code>
      ))}
    </p>
  );
