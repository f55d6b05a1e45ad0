import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

interface DialogProps {
  readonly title: string;
  readonly note?: ComponentChildren;
  readonly wide?: boolean;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A native dialog over the page: it holds the focus, Escape closes it, and the focus returns to what opened it. */
export function Dialog({ title, note, wide = false, onClose, children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const back = document.activeElement;
    element.current?.showModal();
    return () => {
      if (back instanceof HTMLElement) back.focus();
    };
  }, []);
  return (
    <dialog ref={element} class={wide ? "desk wide" : "desk"} aria-labelledby="desk-h" onClose={onClose}>
      <header>
        <h2 id="desk-h">{title}</h2>
        {note !== undefined && <p class="note">{note}</p>}
      </header>
      {children}
    </dialog>
  );
}
