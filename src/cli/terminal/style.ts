import { styleText } from "node:util";

/** What stands out, by role; on plain output every role is the text itself. */
export interface Style {
  readonly strong: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly high: (text: string) => string;
  readonly medium: (text: string) => string;
}

type Format = Parameters<typeof styleText>[0];

const role =
  (format: Format) =>
  (text: string): string =>
    text.trim() === "" ? text : styleText(format, text);
const itself = (text: string): string => text;

export const plainStyle: Style = { strong: itself, quiet: itself, high: itself, medium: itself };

// No red, no green: severity is its word, weight and place. Colours are a second reading only.
export const colourStyle: Style = { strong: role("bold"), quiet: role("dim"), high: role(["bold", "yellow"]), medium: role("yellow") };

/** Whether `stream` should get colours: a terminal, and nobody said no (no-color.org). */
export const wantsColour = (
  stream: { readonly isTTY?: boolean },
  said: boolean,
  environment: Readonly<Record<string, string | undefined>>,
): boolean => stream.isTTY === true && !said && (environment["NO_COLOR"] ?? "") === "" && environment["TERM"] !== "dumb";
