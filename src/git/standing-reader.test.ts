import { describe, expect, it } from "vitest";
import { makeRepository } from "../../test/support/repository.ts";
import { standingReader } from "./standing-reader.ts";

const place = () => ({ folder: makeRepository([{ changes: [{ path: "a", content: "small\n" }] }]).folder, trusted: true });

describe("a git that stays", () => {
  it("answers one question after the other, and several at once", async () => {
    const reader = standingReader(place(), () => undefined);
    const answers = await Promise.all(["HEAD:a", "HEAD:nowhere", "HEAD:a"].map((name) => reader.ask(name)));
    expect(answers.map((one) => one?.bytes?.toString())).toEqual(["small\n", undefined, "small\n"]);
    reader.close();
  });

  it("leaves when it was asked nothing for a while, and says so once", async () => {
    let ended = 0;
    const reader = await new Promise<ReturnType<typeof standingReader>>((resolve) => {
      const made = standingReader(
        place(),
        () => {
          ended += 1;
          resolve(made);
        },
        20,
      );
      void made.ask("HEAD:a");
    });
    reader.close();
    await new Promise((resolve) => {
      setTimeout(resolve, 200);
    });
    expect(ended).toBe(1);
  });
});
