/** Where the 核算记录 of a result stands: `out/结果.xlsx` → `out/结果.xlsx.核算记录.json`. */
export function recordPath(resultPath: string): string {
  return `${resultPath}.核算记录.json`;
}
