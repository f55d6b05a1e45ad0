import type { MergePiece, PieceChoice } from "#views";
import { useId } from "preact/hooks";
import { diffLines } from "./diff.ts";
import { Lines } from "./diff-view.tsx";

interface ConflictLinesProps {
  readonly of: readonly MergePiece[];
  /** By the number of the open stretch. */
  readonly chosen: ReadonlyMap<number, PieceChoice>;
  readonly onChoose: (index: number, choice: PieceChoice) => void;
}

type OpenPiece = Extract<MergePiece, { readonly state: "open" }>;

/** The stretches of the text that both changed, each in its place: what yours and theirs made of the same lines, side by side. */
export function ConflictLines({ of, chosen, onChoose }: ConflictLinesProps) {
  const open = of.flatMap((piece, at) => (piece.state === "open" ? [{ piece, at }] : []));
  return (
    <ol>
      {open.map(({ piece, at }, index) => (
        <li key={at}>
          <Around lines={linesOf(of[at - 1]).slice(-context)} />
          <Stretch piece={piece} number={index + 1} chosen={chosen.get(index)} onChoose={(choice) => onChoose(index, choice)} />
          <Around lines={linesOf(of[at + 1]).slice(0, context)} />
        </li>
      ))}
    </ol>
  );
}

/** Settled lines shown before and behind an open stretch. */
const context = 2;
const linesOf = (piece: MergePiece | undefined): readonly string[] => (piece?.state === "settled" ? piece.lines : []);

const Around = ({ lines }: { readonly lines: readonly string[] }) =>
  lines.length === 0 ? null : (
    <div class="diff around">
      <Lines of={lines.map((text) => ({ sign: " ", text }))} />
    </div>
  );

const sides = [
  { side: "yours", word: "Yours" },
  { side: "theirs", word: "Theirs" },
] as const;

interface StretchProps {
  readonly piece: OpenPiece;
  readonly number: number;
  readonly chosen: PieceChoice | undefined;
  readonly onChoose: (choice: PieceChoice) => void;
}

function Stretch({ piece, number, chosen, onChoose }: StretchProps) {
  const name = useId();
  const choice = (value: PieceChoice, word: string) => (
    <label key={value}>
      <input type="radio" name={name} checked={chosen === value} onChange={() => onChoose(value)} />
      {word}
    </label>
  );
  return (
    <fieldset class="choice stretch">
      <legend>Place {number}</legend>
      <div class="texts">
        {sides.map(({ side, word }) => (
          <div key={side}>
            {choice(side, word)}
            <div class="diff" tabIndex={0} role="region" aria-label={`${word}, place ${number}`}>
              {piece[side].length === 0 && piece.before.length === 0 ? (
                <span>nothing here</span>
              ) : (
                <Lines of={diffLines(piece.before.join("\n"), piece[side].join("\n"))} />
              )}
            </div>
          </div>
        ))}
      </div>
      {choice("both", "Both: yours, then theirs")}
    </fieldset>
  );
}
