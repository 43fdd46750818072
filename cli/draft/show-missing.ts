import { mustBeMended } from '../../core/finding.js';
import { findingDocument, findingLines } from '../../core/report/finding-lines.js';
import type { PreparedDraft } from '../../jobs/draft/prepare-draft.js';
import type { CommandOutcome } from '../command-outcome.js';

/** `draft TEMPLATE --check`: what is still missing, as questions; then what else must be mended. */
export function showMissing({ template, findings, notes }: PreparedDraft): CommandOutcome {
  const missing = findings.filter(({ rule }) => rule === 'field-missing');
  const others = findings.filter(({ rule }) => rule !== 'field-missing');
  const questions = missing.map(({ facts }, index) => {
    const field = facts?.['field'] ?? '';
    return `${index + 1}. ${field}是什么？${facts?.['help'] ?? ''}`;
  });
  const { title } = template.fields;
  return {
    mustBeMended: findings.some(mustBeMended),
    files: [],
    lines: [
      missing.length > 0 ? `「${title}」还缺 ${missing.length} 项：` : `「${title}」要填的都填了。`,
      ...questions,
      ...(others.length > 0 ? findingLines(others) : []),
      ...notes,
    ],
    document: {
      format: 'wenbiao-draft-check/1',
      template: template.id,
      title,
      missing: missing.map(({ facts }) => ({ field: facts?.['field'], help: facts?.['help'] })),
      findings: others.map(findingDocument),
    },
  };
}
