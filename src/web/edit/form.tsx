import type { EditedField } from "#views";
import { useId } from "preact/hooks";

interface FormProps {
  readonly fields: readonly EditedField[];
  /** What was typed and is not read back yet, by key. */
  readonly typed: ReadonlyMap<string, string>;
  readonly onFill: (key: string, value: string) => void;
}

/** The fields a record states or must; the rest when they are wanted. */
export function Form({ fields, typed, onFill }: FormProps) {
  const asked = fields.filter(({ required, drafted, stated }) => required || drafted || stated);
  const rest = fields.filter((field) => !asked.includes(field));
  const list = (of: readonly EditedField[]) =>
    of.map((field) => <FieldInputRow key={field.key} field={field} value={typed.get(field.key) ?? field.value} onFill={onFill} />);
  return (
    <div class="form">
      {list(asked)}
      {rest.length > 0 && (
        <details>
          <summary>{rest.length} more fields</summary>
          {list(rest)}
        </details>
      )}
    </div>
  );
}

interface FieldInputRowProps {
  readonly field: EditedField;
  readonly value: string;
  readonly onFill: (key: string, value: string) => void;
}

function FieldInputRow({ field, value, onFill }: FieldInputRowProps) {
  const id = useId();
  const fill = (next: string): void => onFill(field.key, next);
  const shared = { id, "aria-describedby": `${id}-m`, value };
  return (
    <div class="field">
      <label for={id}>
        {field.label}
        {field.required && <span class="note"> needed</span>}
      </label>
      {field.input === "choice" || field.input === "boolean" ? (
        <select {...shared} onInput={(event) => fill(event.currentTarget.value)}>
          {[...new Set(["", ...choicesOf(field), value])].map((choice) => (
            <option key={choice} value={choice}>
              {choice === "" ? "not stated" : choice}
            </option>
          ))}
        </select>
      ) : isLong(field) ? (
        <textarea
          {...shared}
          onInput={(event) => fill(event.currentTarget.value)}
          rows={Math.min(8, Math.max(2, value.split("\n").length))}
          class={field.input === "structure" ? "typed" : undefined}
        />
      ) : field.input === "day" && isDay(value) ? (
        <input {...shared} type="date" onInput={(event) => fill(event.currentTarget.value)} />
      ) : (
        <input {...shared} onInput={(event) => fill(event.currentTarget.value)} />
      )}
      <p id={`${id}-m`} class="note">
        {field.meaning}
        {(field.input === "list" || field.input === "records") && " One a line."}
      </p>
    </div>
  );
}

const choicesOf = (field: EditedField): readonly string[] => (field.input === "boolean" ? ["true", "false"] : field.choices);
const isLong = ({ input }: EditedField): boolean => input === "list" || input === "records" || input === "structure";
/** A day written in another way than browsers read would be shown as none: it stays text. */
const isDay = (value: string): boolean => value === "" || /^\d{4}-\d{2}-\d{2}$/.test(value);
