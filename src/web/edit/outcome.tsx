/** What was chosen of a decision's options, and why; empty where nothing is said. */
export interface Said {
  readonly chosen: string;
  readonly because: string;
}

interface OutcomeProps {
  readonly options: readonly string[];
  readonly said: Said;
  readonly onSay: (some: Partial<Said>) => void;
}

/** The option chosen, and because of what: it goes into the record with the move. */
export const Outcome = ({ options, said, onSay }: OutcomeProps) => (
  <div class="outcome">
    {options.length > 0 && (
      <label class="field">
        Chosen
        <select value={said.chosen} onInput={(event) => onSay({ chosen: event.currentTarget.value })}>
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
      <textarea rows={2} value={said.because} onInput={(event) => onSay({ because: event.currentTarget.value })} />
    </label>
  </div>
);
