import { dataOf } from "#views";
import { useState } from "preact/hooks";
import { useHere } from "./here.ts";

/** The page in words: the link leads to the Markdown, so that it works without a clipboard; a click copies it. */
export function Copy() {
  const here = useHere();
  const [word, setWord] = useState("Copy as Markdown");
  const address = here.root + dataOf(here.link).replace(/json$/, "md");
  const copy = async (event: Event): Promise<void> => {
    event.preventDefault();
    try {
      const response = await fetch(address);
      await navigator.clipboard.writeText(await response.text());
      setWord("Copied");
    } catch {
      location.assign(address); // no clipboard here: show what would have been copied
    }
  };
  return (
    <a id="copy" href={address} onClick={(event) => void copy(event)} aria-live="polite">
      {word}
    </a>
  );
}
