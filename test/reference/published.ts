import type { PublishedPerson } from "./people.ts";

/** A number published by the authors, and the newest commit of 2015-02-25 or before. */
export interface PublishedFactor {
  readonly name: string;
  readonly commit: string;
  readonly factor: number;
  /** The people of the factor and their shares, from the issue that the authors opened in the repository in summer 2015. */
  readonly people: readonly PublishedPerson[];
}

/** Avelino, Passos, Hora, Valente 2016, table of truck factors; data of 25 February 2015. */
export const published: readonly PublishedFactor[] = [
  {
    name: "fog",
    commit: "bef66010ab1032b7034fe0fd2a9be27f872d1532",
    factor: 12,
    people: [
      ["0ffdc5a66e8e", 24],
      ["c7e5dd6fec16", 14],
      ["acbdf18c9b53", 12],
      ["adaae0f1fb1c", 9],
      ["a013635f66d3", 9],
      ["0758b2814b21", 5],
      ["85605aa2f7fa", 5],
      ["65a593120c68", 5],
      ["edad6afef86c", 4],
      ["a1b7381fd90d", 3],
      ["b7edbc25d42a", 3],
      ["80c564b1db15", 3],
    ],
  },
  {
    name: "thumbor",
    commit: "20a557f8acd97c0146a978af3ae31b7864a61eea",
    factor: 2,
    people: [
      ["6e52c3243aff", 66],
      ["de61a5c5d018", 29],
    ],
  },
  { name: "thor", commit: "0a7a7aa67b890f58006f06008ae8a24490174d42", factor: 1, people: [["ac8ff6aa8568", 72]] },
  { name: "factory_girl", commit: "02df69cc9188ed247a47eef79ba0dc7854ed3951", factor: 1, people: [["fb78e3e79f84", 94]] },
  { name: "twitter-ruby", commit: "69675f5e5c884b100469e3b8cbd01cf3f8e2a5d6", factor: 1, people: [["adaaa03c7a57", 94]] },
  {
    name: "linguist",
    commit: "e093ac843f92b698340d1953b9bdc9f77701cd3d",
    factor: 2,
    people: [
      ["bc470a16ab32", 48],
      ["8a14f0abf162", 23],
    ],
  },
];
