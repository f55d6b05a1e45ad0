import { useRef } from "preact/hooks";
import { Coded } from "../parts/coded.tsx";
import { type Hit, useSearch } from "./use-search.ts";

/** A visible search box on every page, over pages, records, areas, findings, files and commands. Arrow keys choose, Enter opens, Escape leaves. */
export function Search() {
  const input = useRef<HTMLInputElement>(null);
  const search = useSearch();
  const { groups, chosen, open, note } = search;
  const flat = groups.flatMap((group) => group.hits);
  return (
    <search class="search">
      <label class="vh" for="q">
        Search records, areas, files, findings, commands and pages
      </label>
      <input
        ref={input}
        id="q"
        type="text"
        placeholder="Search records, areas, files, commands"
        autocomplete="off"
        role="combobox"
        aria-expanded={open}
        aria-controls="found"
        aria-autocomplete="list"
        aria-activedescendant={open && flat.length > 0 ? `hit-${chosen}` : undefined}
        value={search.query}
        onFocus={search.load}
        onInput={(event) => search.ask(event.currentTarget.value)}
        onBlur={search.leave}
        onKeyDown={(event) => {
          if (event.key === "Escape") input.current?.blur();
          if (search.key(event.key)) event.preventDefault();
        }}
      />
      <kbd>/</kbd>
      <div id="found" class="found" role="listbox" aria-label="Found" hidden={!open}>
        {groups.map((group) => (
          <div key={group.title} role="group" aria-label={group.title}>
            <div class="colhead" aria-hidden="true">
              {group.title}
            </div>
            {group.hits.map((hit) => (
              <Option
                key={hit.key}
                hit={hit}
                place={flat.indexOf(hit)}
                chosen={flat.indexOf(hit) === chosen}
                onOpen={() => search.go(hit)}
              />
            ))}
          </div>
        ))}
      </div>
      {open && flat.length === 0 && (
        <p class="found note" role="status">
          {note}
        </p>
      )}
    </search>
  );
}

interface OptionProps {
  readonly hit: Hit;
  readonly place: number;
  readonly chosen: boolean;
  readonly onOpen: () => void;
}

/** The pointer must not take the focus from the box, or the list would close under it. */
const Option = ({ hit, place, chosen, onOpen }: OptionProps) => (
  <div
    id={`hit-${place}`}
    role="option"
    aria-selected={chosen}
    tabIndex={-1}
    onMouseDown={(event) => event.preventDefault()}
    onPointerUp={onOpen}
  >
    <span>{hit.typed ? <code>{hit.text}</code> : <Coded text={hit.text} />}</span>
    {hit.note !== "" && (
      <span class="note">
        <Coded text={hit.note} />
      </span>
    )}
  </div>
);
