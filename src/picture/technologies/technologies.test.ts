import { describe, expect, it } from "vitest";
import { isoDay } from "#base";
import { examplePicture } from "../example.ts";
import { value } from "../value.ts";
import { endOfLifeFrom } from "./end-of-life.ts";
import { catalogueSize, listedAs } from "./catalogue.ts";
import { inventoryOf } from "./inventory.ts";
import { namedTechnology } from "./name.ts";
import { pythonModules } from "./python-modules.ts";
import { commonPrefix, pinned } from "./versions.ts";

describe("the inventory", () => {
  it("says of a binary lock file that it is not read, unless one in text lies beside it", () => {
    const at = (...files: readonly string[]): readonly string[] => {
      const tree = value(examplePicture({ commits: [{ day: "2026-11-02", who: "Al", files }] }), "tree");
      return tree === undefined ? [] : inventoryOf(tree, [], () => undefined, "2026-08-22").gaps;
    };
    expect(at("app/bun.lockb", "a.ts")).toEqual(["app/bun.lockb: binary, not read; bun install --save-text-lockfile writes it as text"]);
    expect(at("app/bun.lockb", "app/bun.lock")).toEqual([]);
  });
});

describe("the catalogue", () => {
  it("lists at least 400 packages over eight ecosystems", () => {
    const sizes = catalogueSize();
    const ecosystems = ["pkg:npm", "pkg:pypi", "pkg:gem", "pkg:maven", "pkg:golang", "pkg:cargo", "pkg:nuget", "pkg:composer"];
    for (const ecosystem of ecosystems) expect(sizes[ecosystem], ecosystem).toBeGreaterThan(100);
    expect(ecosystems.reduce((sum, ecosystem) => sum + (sizes[ecosystem] ?? 0), 0)).toBeGreaterThan(400);
  });

  it.each([
    ["pkg:npm/pg", "PostgreSQL", "store"],
    ["pkg:docker/postgres", "PostgreSQL", "store"],
    ["pkg:npm/%40sentry/node", "Sentry", "telemetry"],
    ["pkg:maven/org.springframework.boot/spring-boot-starter-web", "Spring Boot", "framework"],
    ["pkg:golang/github.com/jackc/pgx", "PostgreSQL", "store"],
    ["terraform/aws_sqs_queue", "Amazon SQS", "broker"],
    ["pkg:npm/prettier", "prettier", "tool"],
    ["pkg:npm/nobody-knows-this", "nobody-knows-this", "unknown"],
  ] as const)("%s is %s, a %s", (id, name, kind) => {
    expect(namedTechnology(id)).toEqual({ name, class: kind });
  });

  it("takes the longest family", () => {
    expect(listedAs("pkg:npm/%40aws-sdk/client-s3")?.name).toBe("Amazon S3");
    expect(listedAs("pkg:npm/%40aws-sdk/client-iam")?.name).toBe("AWS SDK");
  });

  it("knows modules that bear another name than their package", () => {
    expect(pythonModules("pyyaml")).toContain("yaml");
    expect(pythonModules("django-storages")).toContain("storages");
  });
});

describe("versions", () => {
  it.each([
    ["1.2.3", "1.2.3"],
    ["==4.2.1", "4.2.1"],
    ["v1.2", "1.2"],
    ["16-alpine", "16"],
    ["^4.17", undefined],
    [">=3.8", undefined],
    ["latest", undefined],
  ])("%s pins %s", (asked, expected) => {
    expect(pinned(asked)).toBe(expected);
  });

  it.each([
    ["^4.17.1", "4"],
    ["~4.2.1", "4.2"],
    ["~> 7.0.4", "7.0"],
    ["~> 7.0", "7"],
    [">=4.2,<4.3", "4.2"],
    [">=4,<5", "4"],
    [">=4,<6", undefined],
    ["==4.2.*", "4.2"],
    ["18.x", "18"],
    ["^0.2.3", undefined],
    [">=3.8", undefined],
  ])("all that %s allows begins with %s", (asked, expected) => {
    expect(commonPrefix(asked)).toBe(expected);
  });
});

describe("end of life", () => {
  const ask = endOfLifeFrom({
    asOf: "2026-08-22",
    source: "",
    notice: "",
    products: [
      ["postgresql", "pkg:docker/postgres", "17 2029-11-08;16 2028-11-09;9.6 2021-11-11;9.5 2021-02-11;8 true"],
      ["python", "", "3.12 2028-10-31;3.11 2027-10-31"],
    ],
  });
  const said = (id: string, version: string | undefined, ...asked: readonly string[]): readonly (string | undefined)[] => {
    const found = ask(
      id,
      asked.map((one) => ({ path: "x", line: 1, version: one, scope: "runtime" as const })),
      version,
    );
    return [found?.cycle, found?.day === undefined ? undefined : isoDay(found.day), found?.because];
  };

  it("goes by what is locked, else by what all declarations allow", () => {
    expect(said("pkg:docker/postgres", "16.3", "latest")).toEqual(["16", "2028-11-09", "version 16.3"]);
    expect(said("pkg:docker/postgres", undefined, "17-alpine")).toEqual(["17", "2029-11-08", "version 17-alpine"]);
    expect(said("language/python", undefined, "~3.11.2")).toEqual(["3.11", "2027-10-31", "version ~3.11.2"]);
    expect(said("pkg:docker/postgres", "8.1", "")).toEqual(["8", undefined, "version 8.1; its end is past, the day is not known"]);
  });

  it("judges each version that a half done upgrade leaves in use", () => {
    const because = "2 versions are asked for; 3.11 ends first";
    expect(said("language/python", undefined, "3.12", "3.11")).toEqual(["3.11", "2027-10-31", because]);
    const places = ["17", "9.6", "9.6-alpine"].map((version, line) => ({ path: "compose.yml", line, version, scope: "runtime" as const }));
    const each = ask("pkg:docker/postgres", places, undefined)?.each ?? [];
    expect(each.map(({ cycle, declared }) => [cycle, declared.map(({ line }) => line)])).toEqual([
      ["9.6", [1, 2]],
      ["17", [0]],
    ]);
  });

  it("says what is uncertain, and guesses nothing", () => {
    expect(said("pkg:docker/postgres", "9", "9")).toEqual([undefined, undefined, "version 9 leaves 2 cycles open"]);
    expect(said("language/python", undefined, ">=3.8")).toEqual([undefined, undefined, ">=3.8 allows more than one cycle"]);
    expect(said("language/python", undefined, ">=3.8", ">=3.9")).toEqual([undefined, undefined, "2 versions are asked for"]);
    expect(said("pkg:docker/postgres", "20.1", "")).toEqual([undefined, undefined, "version 20.1 is in no cycle that is listed"]);
    expect(ask("pkg:npm/unheard-of", [], "1.0.0")).toBeUndefined();
  });
});
