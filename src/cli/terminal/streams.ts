import type { Terminal } from "../command.ts";
import { colourStyle, plainStyle, wantsColour } from "./style.ts";

interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
  readonly write: (text: string) => unknown;
}

/** Narrower than this nothing can be laid out; wider than this no line is read. */
const least = 40;
const most = 240;

/** The width that was asked for by `COLUMNS`; 80 where it says none. */
const wanted = (columns: string | undefined): number =>
  columns !== undefined && /^[1-9]\d{0,4}$/.test(columns) ? Math.min(most, Math.max(least, Number(columns))) : 80;

/** The terminal of this process. A screen is used to 100 cells, anything else to 80 or what `COLUMNS` says. */
export function terminalOf(
  stdout: Stream,
  stderr: Stream,
  plain: boolean,
  environment: Readonly<Record<string, string | undefined>>,
): Terminal {
  const screen = stdout.isTTY === true && environment["TERM"] !== "dumb";
  return {
    out: (text) => void (text !== "" && stdout.write(text)),
    say: (text) => void (text !== "" && stderr.write(text)),
    cells: screen ? Math.min(100, Math.max(least, stdout.columns ?? 80)) : wanted(environment["COLUMNS"]),
    columns: stdout.columns ?? 80,
    rows: screen ? (stdout.rows ?? 0) : 0,
    style: wantsColour(stdout, plain, environment) ? colourStyle : plainStyle,
    redraws: stderr.isTTY === true && environment["TERM"] !== "dumb",
  };
}
