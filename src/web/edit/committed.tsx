interface CommittedProps {
  readonly of: { readonly branch: string; readonly oid: string };
  readonly onClose: () => void;
}

/** A commit was made; the page goes on showing the branch it shows. */
export const Committed = ({ of, onClose }: CommittedProps) => (
  <>
    <p role="status">
      Committed on <code>{of.branch}</code> as <code>{of.oid.slice(0, 7)}</code>. Your files and the branch you are on are as they were;
      nothing was pushed.
    </p>
    <p class="acts dialog-acts">
      <button type="button" class="btn first" onClick={onClose}>
        Close
      </button>
    </p>
  </>
);
