import * as v from 'valibot';
import { type DataFile, date, parseData, text } from '../data-file.js';
import type { Finding, Place } from '../finding.js';
import { type RuleSetting, treatments } from '../rules/rule-settings.js';

/** A ruling of the bureau as the project file holds it; it is held against the policy when that is known. */
export interface ProjectRuling {
  readonly reading: string;
  readonly option: string;
  /** 裁定人 and 日期; without both the option is set, and not ruled. */
  readonly ruledBy?: string;
  readonly documentNumber?: string;
  readonly ruledOn?: string;
  readonly place: Place;
}

/** What one bureau decided once for all its workbooks: rules switched off or regraded, and rulings. */
export interface Project {
  /** The file, as the record keeps it. */
  readonly file: { readonly name: string; readonly sha256: string };
  readonly settings: readonly RuleSetting[];
  readonly rulings: readonly ProjectRuling[];
}

const projectSchema = v.strictObject({
  规则: v.optional(
    v.array(
      v.strictObject({
        规则: text,
        处理: v.picklist(Object.keys(treatments), Object.keys(treatments).join('、')),
        理由: text,
        决定人: text,
        日期: date,
      }),
    ),
    [],
  ),
  口径: v.optional(
    v.array(
      v.strictObject({
        口径: text,
        选项: text,
        裁定人: v.exactOptional(text),
        文号: v.exactOptional(text),
        日期: v.exactOptional(date),
      }),
    ),
    [],
  ),
});

/** A project file, 项目设置; every fault at once, with its line. Absent when there is any. */
export function loadProject(
  file: DataFile,
  sha256: string,
): {
  readonly project?: Project;
  readonly findings: readonly Finding[];
} {
  const { output, findings } = parseData(projectSchema, file);
  if (output === undefined) return { findings };
  const placeAt = (key: string, index: number): Place => ({
    kind: 'file',
    file: file.name,
    ...file.locate([key, index]),
  });
  const settings = output.规则.map((entry, index) => ({
    rule: entry.规则,
    treatment: treatments[entry.处理] ?? 'off',
    reason: entry.理由,
    decidedBy: entry.决定人,
    decidedOn: entry.日期,
    place: placeAt('规则', index),
  }));
  const rulings = output.口径.map((entry, index) => ({
    reading: entry.口径,
    option: entry.选项,
    ...(entry.裁定人 !== undefined && { ruledBy: entry.裁定人 }),
    ...(entry.文号 !== undefined && { documentNumber: entry.文号 }),
    ...(entry.日期 !== undefined && { ruledOn: entry.日期 }),
    place: placeAt('口径', index),
  }));
  return { project: { file: { name: file.name, sha256 }, settings, rulings }, findings };
}
