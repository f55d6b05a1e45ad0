interface TextPaneProps {
  readonly text: string;
  /** Only the form can change it. */
  readonly fixed: boolean;
  readonly onType: (text: string) => void;
}

/** The file as it is. A text box knows one sort of line end: the file's own is put back. */
export function TextPane({ text, fixed, onType }: TextPaneProps) {
  const windows = text.includes("\r\n");
  return (
    <label class="field">
      The file
      <textarea
        class="typed"
        value={windows ? text.replaceAll("\r\n", "\n") : text}
        readOnly={fixed}
        rows={18}
        spellcheck={false}
        onInput={(event) => {
          const { value } = event.currentTarget;
          onType(windows ? value.replaceAll("\n", "\r\n") : value);
        }}
      />
      {fixed && <span class="note">Its line ends are of several sorts, which a text box would change: use the form.</span>}
    </label>
  );
}
