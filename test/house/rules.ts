import type { HouseRule } from "./breach.ts";
import { fewHands, pureRooms, throughTheDoor } from "./doors.ts";
import { catalogues, lightStart, mapIsTrue, noRings, smallAndNamed } from "./shape.ts";

/** Everything the house test enforces, by the sentence it stands for. */
export const houseRules: Readonly<Record<string, HouseRule>> = {
  "a room is entered by its door, and only by rooms that may know it": throughTheDoor,
  "pure rooms use nothing of node, no clock, no chance, no locale": pureRooms,
  "one file starts programs, one room listens": fewHands,
  "a file is small and named for its idea": smallAndNamed,
  "the map shows the house as it is": mapIsTrue,
  "no files import each other in a ring": noRings,
  "every member of a catalogue is listed": catalogues,
  "a command loads no heavy package before it needs it": lightStart,
};
