/** What a JSON answer says it is: the view's name, and a number that rises when a field changes its meaning or goes. */
export interface SchemaId {
  readonly id: string;
  readonly version: number;
}

export const schemaOf = (view: string): SchemaId => ({ id: `fairlead/${view}`, version: 1 });

// Control and direction characters would act on a terminal; as escapes they are data. Lone surrogates (bytes that
// are no text) are escaped by JSON.stringify itself.
const acting = /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** JSON that is safe to print, and gives back every byte of every path. */
export const jsonText = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replace(acting, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`)}\n`;
