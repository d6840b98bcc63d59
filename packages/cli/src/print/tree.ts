/** What stands at a branch, and the lines below it. */
export interface Branch {
  readonly head: string;
  readonly lines: readonly string[];
}

/** A root with its branches, as a tree. 中文 树形图 */
export function treeLines(root: Branch, branches: readonly Branch[]): string[] {
  const trunk = branches.length > 0 ? "│" : " ";
  return [
    root.head,
    ...root.lines.map((line) => `${trunk} ${line}`),
    ...branches.flatMap((branch, index) => branchLines(branch, index === branches.length - 1)),
  ];
}

const branchLines = ({ head, lines }: Branch, isLast: boolean): string[] => [
  "│",
  `${isLast ? "└" : "├"}─ ${head}`,
  ...lines.map((line) => `${isLast ? " " : "│"}    ${line}`),
];
