import { describe, expect, test } from 'vitest';
import { createHandled } from '../../../addin/taskpane/steps/findings/handled.js';
import type { Finding, Severity } from '../../../core/finding.js';

function found(rule: string, cell: string, severity: Severity = 'mandatory', explanation?: string): Finding {
  const place = { kind: 'sheet', sheet: '研发', cell } as const;
  return { rule, severity, place, ...(explanation !== undefined && { explanation }) };
}

describe('已处理 n/m over the checks of one book', () => {
  test('begins with nothing handled, and counts no hint and nothing explained', () => {
    const handled = createHandled();
    const findings = [found('a', 'B2'), found('b', 'B3', 'hint'), found('c', 'B4', 'verify', '见审计报告')];
    expect(handled.take(findings)).toEqual({ handled: 0, all: 1 });
  });

  test('counts what was mended and what was explained, and what a mend brought up', () => {
    const handled = createHandled();
    handled.take([found('a', 'B2'), found('a', 'B3'), found('b', 'B4', 'verify')]);
    const after = [found('a', 'B3'), found('b', 'B4', 'verify', '见审计报告'), found('c', 'B2')];
    expect(handled.take(after)).toEqual({ handled: 2, all: 4 });
    expect(handled.take([])).toEqual({ handled: 4, all: 4 });
  });

  test('does not count twice what comes back', () => {
    const handled = createHandled();
    handled.take([found('a', 'B2')]);
    handled.take([]);
    expect(handled.take([found('a', 'B2')])).toEqual({ handled: 0, all: 1 });
  });

  test('tells two findings of one rule in one cell apart', () => {
    const handled = createHandled();
    handled.take([found('a', 'B2'), found('a', 'B2')]);
    expect(handled.take([found('a', 'B2')])).toEqual({ handled: 1, all: 2 });
  });

  test('forgets everything with the book', () => {
    const handled = createHandled();
    handled.take([found('a', 'B2')]);
    handled.forget();
    expect(handled.take([])).toEqual({ handled: 0, all: 0 });
  });
});
