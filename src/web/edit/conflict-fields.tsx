import type { ConflictField } from "#views";

interface ConflictFieldsProps {
  readonly of: readonly ConflictField[];
  readonly chosen: { readonly [key: string]: "yours" | "theirs" };
  readonly onChoose: (key: string, side: "yours" | "theirs") => void;
}

/** The fields that were changed: to choose where both did, said where one did. */
export const ConflictFields = ({ of, chosen, onChoose }: ConflictFieldsProps) => (
  <ul>
    {of.map((field) => (
      <li key={field.key}>
        <fieldset class="choice">
          <legend>{field.label}</legend>
          {field.both ? (
            (["yours", "theirs"] as const).map((side) => (
              <label key={side}>
                <input
                  type="radio"
                  name={`of-${field.key}`}
                  checked={chosen[field.key] === side}
                  onChange={() => onChoose(field.key, side)}
                />
                <span>
                  {side === "yours" ? "Yours" : "Theirs"}: <Said text={field[side]} />
                </span>
              </label>
            ))
          ) : (
            <span>
              {field.yours === field.theirs ? "both alike" : field.yours === field.before ? "theirs" : "yours"}:{" "}
              <Said text={field.yours === field.before ? field.theirs : field.yours} />
            </span>
          )}
        </fieldset>
      </li>
    ))}
  </ul>
);

/** A value in the lines it has: a list has one entry a line. */
const Said = ({ text }: { readonly text: string }) =>
  text === "" ? <span class="note">not stated</span> : <span class="lines">{text}</span>;
