import { type Csr, csrRow } from "#base";
import type { History } from "#history";
import { authorFloor, authorShare, degreeOfAuthorship } from "./degree-of-authorship.ts";
import { changesByFile } from "./files.ts";
import { memo, memoKey } from "./memo.ts";
import { creditOf } from "./people.ts";
import { isBulk } from "./selection.ts";
import { collect } from "./touches.ts";
import type { Picture } from "./types.ts";

const key = memoKey<Csr>("authors");

/**
 * Authors of each path of history as it is at `at`: people whose normalised degree of authorship is above 0.75 and
 * whose degree is at least 3.293 (Avelino 2016), over all history, renames followed. Credits count for co-authors as
 * for authors; a bulk commit makes a first author, yet delivers nothing; bots are left out.
 */
export function authorsByFile(picture: Picture, history: History): Csr {
  return memo(picture, key, () => {
    const changes = changesByFile(picture, history);
    const people = creditOf(picture, history);
    const tally = new Tally(history.people.count);
    return collect(history.paths.count, changes.value.length + people.value.length, (path, add) => {
      tally.clear();
      countFile(history, people, csrRow(changes, path), tally);
      for (const author of tally.authors(false)) add(author);
    });
  });
}

function countFile(history: History, people: Csr, commits: Int32Array, tally: Tally): void {
  for (let order = 0; order < commits.length; order++) {
    const commit = commits[order] ?? 0;
    const delivers = order > 0 && !isBulk(history, commit);
    if (delivers) tally.changes += 1;
    const end = people.start[commit + 1] ?? 0;
    for (let at = people.start[commit] ?? 0; at < end; at++) {
      const person = people.value[at] ?? 0;
      tally.meet(person);
      if (order === 0) tally.first(person);
      else if (delivers) tally.delivery(person);
    }
  }
}

/** Who did how much of one file, counted in columns that are cleared by touching only what was used. */
export class Tally {
  changes = 0;
  private readonly deliveries: Int32Array;
  private readonly isFirst: Uint8Array;
  private readonly isMet: Uint8Array;
  private met: number[] = [];

  constructor(people: number) {
    this.deliveries = new Int32Array(people);
    this.isFirst = new Uint8Array(people);
    this.isMet = new Uint8Array(people);
  }

  clear(): void {
    for (const person of this.met) {
      this.deliveries[person] = 0;
      this.isFirst[person] = 0;
      this.isMet[person] = 0;
    }
    this.met = [];
    this.changes = 0;
  }

  meet(person: number): void {
    if (this.isMet[person] === 1) return;
    this.isMet[person] = 1;
    this.met.push(person);
  }

  first(person: number): void {
    this.isFirst[person] = 1;
  }

  delivery(person: number): void {
    this.deliveries[person] = (this.deliveries[person] ?? 0) + 1;
  }

  /** What a person did: changes, the first one included. Used only to break ties, as the authors' tool does. */
  effortOf(person: number): number {
    return (this.isFirst[person] ?? 0) + (this.deliveries[person] ?? 0);
  }

  get people(): readonly number[] {
    return this.met;
  }

  /** People who are authors; `firstNeedsNoFloor` is the authors' tool, which asks no floor of who added the file. */
  authors(firstNeedsNoFloor: boolean): readonly number[] {
    const degrees = this.met.map((person) => this.degree(person));
    const best = degrees.reduce((highest, degree) => Math.max(highest, degree), 0);
    return this.met.filter((person, index) => {
      const degree = degrees[index] ?? 0;
      return degree / best > authorShare && (degree >= authorFloor || (firstNeedsNoFloor && this.isFirst[person] === 1));
    });
  }

  private degree(person: number): number {
    const own = this.deliveries[person] ?? 0;
    return degreeOfAuthorship(this.isFirst[person] === 1, own, this.changes - own);
  }
}
