import { Fragment } from "preact";
import { useDesk } from "./use-desk.tsx";

interface NewRecordProps {
  readonly kinds: readonly { readonly id: string; readonly one: string }[];
}

/** How a record of each kind is begun: in a dialog where records can be written, else by its command. */
export function NewRecord({ kinds }: NewRecordProps) {
  const desk = useDesk();
  return (
    <span class="acts">
      {kinds.map(({ id, one }, index) =>
        desk.open ? (
          <button
            key={id}
            type="button"
            id={index === 0 ? `new-${id}` : undefined}
            class="btn bare"
            onClick={() => desk.begin({ do: "new", kind: id, one })}
          >
            New {one}…
          </button>
        ) : (
          <Fragment key={id}>
            <code>fairlead new {id}</code>
          </Fragment>
        ),
      )}
      {desk.shown}
    </span>
  );
}
