import type { ComponentChildren } from "preact";
import type { ShapeName } from "../shell/symbols.tsx";

/** A shape alone, 14 px, hidden from assistive technology: its word stands beside it. */
export const Shape = ({ name }: { readonly name: ShapeName }) => (
  <svg class="i" aria-hidden="true">
    <use href={`#${name}`} />
  </svg>
);

/** State or severity: always a shape and its word. */
export const State = ({
  name,
  children,
  soft,
}: {
  readonly name: ShapeName;
  readonly children: ComponentChildren;
  readonly soft?: boolean;
}) => (
  <span class={soft === true ? "state soft" : "state"}>
    <Shape name={name} /> {children}
  </span>
);

const severityWord = { high: "High", medium: "Medium", low: "Low" } as const;

export const Severity = ({ of }: { readonly of: keyof typeof severityWord }) => <State name={of}>{severityWord[of]}</State>;
