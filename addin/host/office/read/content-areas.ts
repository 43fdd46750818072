import { HostProblem } from '../../host.js';
import { type Area, areaProperties } from '../area.js';
import { runStep, type Wait } from '../run-step.js';

/** The largest area of a sheet that is read, empty cells included: a stray entry in the last row makes billions. */
const mostCells = 20_000_000;

/**
 * The area of each sheet in which something stands, in the order of the names; undefined for an empty sheet. Throws a
 * `HostProblem` for an area so large that reading it would never end.
 */
export async function contentAreas(
  context: Excel.RequestContext,
  wait: Wait,
  sheets: readonly string[],
): Promise<readonly (Area | undefined)[]> {
  const areas = await runStep(context, wait, () =>
    sheets.map((name) =>
      context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true).load(areaProperties),
    ),
  );
  return areas.map((area, index) => {
    if (area.isNullObject) return undefined;
    if (area.rowCount * area.columnCount <= mostCells) return area;
    throw new HostProblem({
      fact: `「${sheets[index]}」的内容区域超过 ${mostCells / 10_000} 万个单元格`,
      fix: '按 Ctrl+End 看最后一格在哪里，删去多余的行列后再试',
    });
  });
}
