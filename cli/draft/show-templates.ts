import { findingDocument, findingLines } from '../../core/report/finding-lines.js';
import { enteredFields } from '../../generator/fields/template-fields.js';
import type { CommandOutcome } from '../command-outcome.js';
import { listTemplates } from './load-template.js';

/** `draft --list`: every template, what it is for and where its figures come from. */
export function showTemplates(folder: string | undefined): CommandOutcome {
  const entries = listTemplates(folder);
  const findings = entries.flatMap((entry) => entry.findings);
  const templates = entries.flatMap(({ id, fields }) =>
    fields === undefined
      ? []
      : [
          {
            id,
            title: fields.title,
            purpose: fields.purpose,
            page: fields.page ?? '无版头',
            data: fields.data ?? '录入',
            each: fields.each ?? null,
            fields: enteredFields(fields).map(({ name, type, required }) => ({ name, type, required })),
          },
        ],
  );
  return {
    mustBeMended: findings.length > 0,
    files: [],
    lines: [
      ...templates.map(
        ({ title, purpose, page, data, each }) =>
          `${title}｜${purpose}｜${page}｜取数：${data}${each === null ? '' : `｜可按「${each}」逐份出文`}`,
      ),
      ...(findings.length > 0 ? findingLines(findings) : []),
    ],
    document: { format: 'wenbiao-templates/1', templates, findings: findings.map(findingDocument) },
  };
}
