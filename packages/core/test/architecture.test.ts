import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join, posix, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const workspace = fileURLToPath(new URL("../../../", import.meta.url));
const source = join(workspace, "packages/core/src");

/** From the left to the right: each folder of core uses only itself and those before it. */
const folders =
  "foundation time vocabulary flow catalogue profile acts log clock case joint dossier supervision statistics process audit hall".split(
    " ",
  );

const importPattern =
  /(?:^|[\s;])(?:import|export)\s*(?:type\s)?[^"'`;]*?from\s*["']([^"']+)["']|import\s*\(?\s*["']([^"']+)["']/g;

/** What a file imports, types too. */
const importsOf = (file: string): string[] =>
  [
    ...readFileSync(file, "utf8")
      .replaceAll(/^\s*\*.*$/gm, "")
      .matchAll(importPattern),
  ].map(([, from, bare]) => from ?? bare ?? "");

/** The files of core, by their place in `src`, with those they import. */
const files = globSync("**/*.ts", { cwd: source }).map((file) => file.replaceAll("\\", "/"));
const uses = new Map(files.map((file) => [file, importsOf(join(source, file))]));
const within = (file: string): string[] =>
  (uses.get(file) ?? []).filter((from) => from.startsWith(".")).map((from) => posix.join(posix.dirname(file), from));

/** The folder of core that a file lies in, however deep; `.` for the index itself. */
const folderOf = (file: string): string => (file.includes("/") ? (file.split("/")[0] ?? ".") : ".");

/** The first way from a node back to itself, if there is one. */
function cycleIn(nodes: Iterable<string>, next: (node: string) => readonly string[]): string[] {
  const settled = new Set<string>();
  const search = (node: string, way: readonly string[]): string[] => {
    if (way.includes(node)) return [...way.slice(way.indexOf(node)), node];
    if (settled.has(node)) return [];
    for (const one of next(node)) {
      const cycle = search(one, [...way, node]);
      if (cycle.length > 0) return cycle;
    }
    settled.add(node);
    return [];
  };
  for (const node of nodes) {
    const cycle = search(node, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}

describe("core", () => {
  test("is read in the order of its folders: none uses a later one", () => {
    const upward = files.flatMap((file) =>
      file === "index.ts"
        ? []
        : within(file)
            .filter((other) => folders.indexOf(folderOf(other)) > folders.indexOf(folderOf(file)))
            .map((other) => `${file} → ${other}`),
    );
    expect(upward).toEqual([]);
    expect(new Set(files.map(folderOf))).toEqual(new Set([...folders, "."]));
  });

  test("is shown by its page with all its folders, in the order in which it is read", () => {
    const page = readFileSync(join(workspace, "packages/core/README.md"), "utf8");
    expect([...page.matchAll(/^ {2}(\w+)\/ /gm)].map(([, folder]) => folder)).toEqual(folders);
  });

  test("has no file that needs itself, by whatever way round", () => {
    expect(cycleIn(files, within)).toEqual([]);
  });

  test("is imported file by file: the index is for the outside", () => {
    expect(files.filter((file) => within(file).some((other) => basename(other) === "index.ts"))).toEqual([]);
    expect(files.filter((file) => basename(file) === "index.ts")).toEqual(["index.ts"]);
  });

  test("knows nothing of Node nor of any other package of the workspace", () => {
    const outside = [...new Set([...uses.values()].flat().filter((from) => !from.startsWith(".")))];
    expect(outside.filter((from) => from.startsWith("node:") || from.startsWith("@banjie/"))).toEqual([]);
    const { dependencies } = manifest(join(workspace, "packages/core/package.json"));
    expect(
      outside.map((from) => from.replace(/^((?:@[^/]+\/)?[^/]+).*$/, "$1")).filter((name) => !(name in dependencies)),
    ).toEqual([]);
  });
});

/** Whether a name is that of a package of this workspace. */
const own = (name: string) => name === "banjie" || name.startsWith("@banjie/");

describe("the workspace", () => {
  const manifests = globSync("packages/*/package.json", { cwd: workspace }).map((file) => manifest(join(workspace, file)));
  const needs = new Map(
    manifests.map(({ name, dependencies, devDependencies }) => [
      name,
      Object.keys({ ...dependencies, ...devDependencies }).filter(own),
    ]),
  );

  test("has no package that needs itself, by whatever way round", () => {
    expect(cycleIn(needs.keys(), (name) => needs.get(name) ?? [])).toEqual([]);
    expect(needs.get("@banjie/core")).toEqual([]);
  });

  test("has no package that needs the command line", () => {
    expect([...needs].filter(([, names]) => names.includes("banjie")).map(([name]) => name)).toEqual([]);
  });

  test("imports only packages that its manifests name", () => {
    const unnamed = manifests.flatMap(({ name, folder }) =>
      globSync("{src,test}/**/*.ts", { cwd: folder })
        .flatMap((file) => importsOf(join(folder, file)).map((from) => ({ file, from })))
        .filter(({ from }) => own(from) && from !== name && !needs.get(name)?.includes(from))
        .map(({ file, from }) => `${relative(workspace, join(folder, file))} → ${from}`),
    );
    expect(unnamed).toEqual([]);
  });

  test("names every file after its idea: none is a drawer for what is left over", () => {
    const drawers = /^(?:utils?|types?|helpers?|common|misc|shared)\.ts$/;
    expect(globSync("packages/*/{src,test}/**/*.ts", { cwd: workspace }).filter((file) => drawers.test(basename(file)))).toEqual(
      [],
    );
  });
});

interface Manifest {
  readonly name: string;
  readonly folder: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

function manifest(file: string): Manifest {
  const { name, dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(file, "utf8")) as Partial<Manifest>;
  return { name: name ?? "", folder: dirname(file), dependencies, devDependencies };
}
