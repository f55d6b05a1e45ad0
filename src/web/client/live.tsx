import { useEffect, useState } from "preact/hooks";
import type { Page } from "../page.ts";
import type { Here } from "../parts/here.ts";
import { Frame } from "../shell/frame.tsx";
import type { Answer } from "./data.ts";
import { follow } from "./follow.ts";

interface LiveProps {
  readonly here: Here;
  readonly page: Page;
  readonly first: Answer;
  readonly version: string;
}

/** A page that was taken over; one that a server answers follows it. */
export function Live({ here, page, first, version }: LiveProps) {
  const [{ model, progress, failure }, setAnswer] = useState(first);
  useEffect(() => (here.live ? follow(here, first, setAnswer) : undefined), []);
  return <Frame here={here} page={page} model={model} version={version} progress={progress} failure={failure} />;
}
