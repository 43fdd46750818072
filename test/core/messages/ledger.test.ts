import { describe, expect, test } from 'vitest';
import { findingLine } from '../../../core/messages/describe-finding.js';
import { describe as describeFinding } from '../../../core/messages/index.js';
import { ledgerSentences } from '../../../core/messages/ledger.js';

const names = 'clause claims claim first amount computed year certain short';
const facts = Object.fromEntries(names.split(' ').map((name) => [name, '值']));

describe.each(Object.keys(ledgerSentences))('the sentence of %s', (rule) => {
  test('names the place, says how to mend it, and is polite Chinese', () => {
    const place = { kind: 'sheet', sheet: '台账', cell: 'B6' } as const;
    const finding = { rule, severity: 'mandatory', place, actual: '甲', facts } as const;
    const text = describeFinding(finding);
    expect(text.where).toBe('台账!B6');
    expect(text.fix).toBeDefined();
    const line = findingLine(finding, text).replace(`强制性 ${rule} 台账!B6`, '');
    expect(line).not.toMatch(/非法|无效|未知错误|请|抱歉|undefined|[A-Za-z]/);
  });
});
