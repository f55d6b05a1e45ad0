import type { EditConflict } from "#views";
import { useState } from "preact/hooks";
import { Coded } from "../parts/coded.tsx";

type Side = "yours" | "theirs";

interface ConflictProps {
  readonly conflict: EditConflict;
  readonly onTake: (choices: { readonly [key: string]: Side }) => void;
}

/** Somebody else changed the file: field by field whose it shall be, and both texts, so that nobody's is lost. */
export function Conflict({ conflict, onTake }: ConflictProps) {
  const [choices, setChoices] = useState<{ readonly [key: string]: Side }>({});
  const open = conflict.fields.filter(({ key, both }) => both && choices[key] === undefined).length;
  return (
    <section class="conflict" aria-labelledby="conflict-h">
      <h3 id="conflict-h">The file was {conflict.theirs === null ? "taken away" : "changed"} meanwhile</h3>
      <p role="alert">Nothing was written. Both texts are kept below.</p>
      {conflict.theirs !== null && (
        <>
          <p class="note">What only one of you changed is kept. Where both did, say whose it is to be.</p>
          <ul>
            {conflict.fields.map((field) => (
              <li key={field.key}>
                <fieldset class="choice">
                  <legend>{field.label}</legend>
                  {field.both ? (
                    (["yours", "theirs"] as const).map((side) => (
                      <label key={side}>
                        <input
                          type="radio"
                          name={`of-${field.key}`}
                          checked={choices[field.key] === side}
                          onChange={() => setChoices({ ...choices, [field.key]: side })}
                        />
                        {side === "yours" ? "Yours" : "Theirs"}: {shown(field[side])}
                      </label>
                    ))
                  ) : (
                    <span>
                      {field.yours === field.before ? "theirs" : "yours"}:{" "}
                      {shown(field.yours === field.before ? field.theirs : field.yours)}
                    </span>
                  )}
                </fieldset>
              </li>
            ))}
          </ul>
          <p class="acts">
            <button type="button" class="btn first" disabled={open > 0} onClick={() => onTake(choices)}>
              Put them together
            </button>
            <span class="note">{open > 0 ? `${open} to be settled` : "It is shown before it is written."}</span>
          </p>
        </>
      )}
      <div class="texts">
        <Text of={conflict.yours} title="Yours" />
        <Text of={conflict.theirs ?? ""} title="Theirs" />
      </div>
    </section>
  );
}

const shown = (value: string) =>
  value === "" ? <span class="note">not stated</span> : <Coded text={value.length > 120 ? `${value.slice(0, 120)} …` : value} />;

const Text = ({ of, title }: { readonly of: string; readonly title: string }) => (
  <label class="field">
    {title}
    <textarea class="typed" readOnly rows={12} value={of} />
  </label>
);
