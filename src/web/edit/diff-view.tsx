import { printable } from "#base";
import type { EditedFile } from "#views";
import { PathText } from "../parts/coded.tsx";
import { type DiffLine, diffLines } from "./diff.ts";

/** What will be written, file by file, line by line. */
export const DiffView = ({ files }: { readonly files: readonly EditedFile[] }) => (
  <>
    {files
      .filter(({ before, text }) => before !== text)
      .map((file) => (
        <section key={file.path}>
          <p class="note">
            <PathText path={file.path} /> {file.before === null && "is new"}
          </p>
          <div class="diff" tabIndex={0} role="region" aria-label={`What will be written to ${printable(file.path)}`}>
            <Lines of={diffLines(file.before, file.text)} />
          </div>
        </section>
      ))}
  </>
);

/** Lines that come, go or stay, each with its sign before it. */
export const Lines = ({ of }: { readonly of: readonly DiffLine[] }) => (
  <>
    {of.map((line, index) =>
      line.sign === "+" ? (
        <ins key={index}>+ {line.text}</ins>
      ) : line.sign === "-" ? (
        <del key={index}>− {line.text}</del>
      ) : (
        <span key={index}>{line.sign === "…" ? `… ${line.text}` : `  ${line.text}`}</span>
      ),
    )}
  </>
);
