import type { Severity } from '../../../core/finding.js';
import { severityText } from '../../../core/messages/index.js';
import { type AwardStatus, statusText } from '../../../core/policy/award.js';
import { element } from './element.js';

const severitySigns: Readonly<Record<Severity, string>> = { mandatory: '✕', verify: '?', hint: 'i' };

const statusSigns: Readonly<Record<AwardStatus, string>> = {
  computed: '✓',
  'upper-bound': '≤',
  'needs-decision': '?',
  'not-eligible': '–',
  barred: '✕',
};

/** 强制性, 核实性 or 提示 as sign and word: never by colour alone. */
export function severityMark(severity: Severity): HTMLElement {
  return mark(severity, severitySigns[severity], severityText[severity]);
}

/** 可算, 上限, 待裁定, 不符合 or 受限 as sign and word. */
export function statusMark(status: AwardStatus): HTMLElement {
  return mark(status, statusSigns[status], statusText[status]);
}

function mark(kind: string, sign: string, word: string): HTMLElement {
  return element(
    'span',
    { class: `mark mark-${kind}` },
    element('span', { class: 'sign', 'aria-hidden': 'true' }, sign),
    word,
  );
}
