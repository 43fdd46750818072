import { expect, test } from 'vitest';
import { standingOn } from '../../../core/deadlines/duty-standing.js';

const duty = {
  kind: 'reply',
  id: 'reply',
  subject: '建议第46号（八届六次）',
  task: '答复',
  place: { kind: 'sheet', sheet: '建议提案', cell: 'H4' },
  counted: '2025-11-30',
  by: '2025-11-28',
  lapses: '2025-12-01',
  period: '2025-08-31 交办，3 个月',
  source: '',
} as const;

test.each([
  ['2025-11-27', 'open', 1],
  ['2025-11-28', 'open', 0],
  ['2025-11-29', 'grace', 2],
  ['2025-12-01', 'grace', 0],
  ['2025-12-02', 'overdue', 1],
  ['2025-12-31', 'overdue', 30],
])('on %s a duty by 11-28 that lapses on 12-01 is %s, %i days', (date, state, days) => {
  expect(standingOn(duty, date)).toMatchObject({ state, days });
});
