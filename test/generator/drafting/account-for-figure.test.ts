import { expect, test } from 'vitest';
import { accountForFigure } from '../../../generator/drafting/account-for-figure.js';
import type { Figure } from '../../../generator/trace/find-figures.js';
import type { Origin } from '../../../generator/trace/origin.js';

const figure = (origin?: Origin): Figure => ({
  text: '5',
  sentence: '共5家。',
  element: '正文',
  owner: { kind: 'paragraph', text: '共5家。' },
  path: 'text',
  start: 1,
  ...(origin !== undefined && { origin }),
});
const cell: Origin = { kind: 'cell', place: '表!A1', shown: '2', arithmetic: '1＋1＝2', clause: '第4条' };
const other: Origin = { kind: 'cell', place: '表!A2', shown: '3', clause: '第1条' };
const said: Origin = { kind: 'setting', place: '--set 天数', shown: '5' };
const sum = (from: readonly Origin[]): Origin => ({
  kind: 'computed',
  place: '',
  arithmetic: '2＋3＝5',
  from,
});

const accepted = new Map([['5', '张某']]);

test.each<[string, Origin | undefined, ReadonlyMap<string, string>, object]>([
  ['typed', undefined, new Map(), { verdict: '未核', sources: [], arithmetic: '', clause: '' }],
  ['typed and answered for', undefined, accepted, { verdict: '认可', acceptedBy: '张某' }],
  [
    'read from a cell, whoever accepts it',
    cell,
    accepted,
    {
      verdict: '有出处',
      sources: [{ place: '表!A1', shown: '2' }],
      arithmetic: '1＋1＝2',
      clause: '第4条',
    },
  ],
  ['entered', said, new Map(), { verdict: '录入', sources: [{ place: '--set 天数', shown: '5' }] }],
  ['computed from what was entered', sum([said]), new Map(), { verdict: '录入' }],
  ['computed from none', sum([]), new Map(), { verdict: '有出处', sources: [], arithmetic: '2＋3＝5' }],
  ['computed from a cell and an entry', sum([said, other]), new Map(), { verdict: '有出处' }],
  [
    'computed twice, each place and clause once',
    { kind: 'computed', place: '', from: [sum([cell, other]), cell], arithmetic: '5×2＝10' },
    new Map(),
    {
      sources: [
        { place: '表!A1', shown: '2' },
        { place: '表!A2', shown: '3' },
      ],
      arithmetic: '2＋3＝5；5×2＝10',
      clause: '第4条、第1条',
    },
  ],
])('a figure %s', (_, origin, who, expected) => {
  const account = accountForFigure(figure(origin), who);
  expect(account).toMatchObject(expected);
  expect('acceptedBy' in account).toBe(account.verdict === '认可');
});
