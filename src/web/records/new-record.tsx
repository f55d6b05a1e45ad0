interface NewRecordProps {
  /** Ids of kinds. */
  readonly kinds: readonly string[];
}

/** How a record of each kind is begun: by its command. */
export const NewRecord = ({ kinds }: NewRecordProps) => (
  <span class="note">
    {kinds.map((kind, index) => (
      <>
        {index > 0 && " · "}
        <code>fairlead new {kind}</code>
      </>
    ))}
  </span>
);
