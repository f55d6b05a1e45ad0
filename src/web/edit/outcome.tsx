import { useEffect, useState } from "preact/hooks";

/** What was chosen of a decision's options, and why; empty where nothing is said. */
export interface Said {
  readonly chosen: string;
  readonly because: string;
}

export const nothing: Said = { chosen: "", because: "" };

/** How long typing rests before it is put into the text, in milliseconds. */
const rest = 300;

interface OutcomeProps {
  readonly options: readonly string[];
  readonly onSay: (said: Said) => void;
}

/** The option chosen, and because of what: it goes into the record with the move. */
export function Outcome({ options, onSay }: OutcomeProps) {
  const [said, setSaid] = useState(nothing);
  useEffect(() => {
    if (said === nothing) return undefined;
    const timer = setTimeout(() => onSay(said), rest);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <div class="outcome">
      {options.length > 0 && (
        <label class="field">
          Chosen
          <select value={said.chosen} onInput={(event) => setSaid({ ...said, chosen: event.currentTarget.value })}>
            {["", ...options].map((option) => (
              <option key={option} value={option}>
                {option === "" ? "not said" : option}
              </option>
            ))}
          </select>
        </label>
      )}
      <label class="field">
        Because
        <textarea rows={2} value={said.because} onInput={(event) => setSaid({ ...said, because: event.currentTarget.value })} />
      </label>
    </div>
  );
}
