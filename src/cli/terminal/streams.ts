import type { Terminal } from "../command.ts";
import { colourStyle, plainStyle, wantsColour } from "./style.ts";

interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
  readonly write: (text: string) => unknown;
}

/** The terminal of this process. A screen is used to 100 cells, anything else to 80. */
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
    cells: screen ? Math.min(100, Math.max(40, stdout.columns ?? 80)) : 80,
    columns: stdout.columns ?? 80,
    rows: screen ? (stdout.rows ?? 0) : 0,
    style: wantsColour(stdout, plain, environment) ? colourStyle : plainStyle,
    redraws: stderr.isTTY === true && environment["TERM"] !== "dumb",
  };
}
