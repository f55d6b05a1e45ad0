import type { Link } from "#views";
import type { ComponentChildren } from "preact";
import { useHere } from "../parts/here.ts";

interface LinkOrProps {
  readonly to: Link | null;
  readonly children: ComponentChildren;
}

/** A link where there is a page to lead to, else the words alone. */
export function LinkOr({ to, children }: LinkOrProps) {
  const here = useHere();
  return to === null || !here.has(to) ? <>{children}</> : <a href={here.to(to)}>{children}</a>;
}
