import { describe, expect, test } from 'vitest';
import { describe as sentenceOf } from '../../../../core/messages/index.js';
import { dueLines } from '../../../../core/report/due/due-report.js';
import { hasDuties, runDue } from '../../../../core/report/due/run-due.js';
import { dueRun, dueSettings, inputOf } from './due-run.js';

const assigned = (date: string, more = {}) => ({ proposals: [{ assignedOn: { date }, ...more }] });

describe('a reply', () => {
  test.each([
    ['2025-03-10', '否', '2025-06-10', '2025-06-10'],
    ['2025-03-10', null, '2025-06-10', '2025-06-10'],
    ['2025-03-31', '是', '2025-09-30', '2025-09-30'],
    ['2025-08-31', '否', '2025-11-30', '2025-11-28'],
    ['2025-08-31', '是', '2026-02-28', '2026-02-28'],
    ['2023-11-29', '否', '2024-02-29', '2024-02-29'],
    ['2024-02-29', '否', '2024-05-29', '2024-05-29'],
  ])('handed over on %s, extended %s, is due on %s and safe by %s', (date, extended, counted, by) => {
    const { duties, findings } = dueRun(assigned(date, { extended }), '2023-10-01');
    expect(duties).toMatchObject([{ kind: 'reply', counted, by, place: { sheet: '建议提案', cell: 'H2' } }]);
    expect(findings).toEqual([]);
  });

  test('that is given is not due', () => {
    const answered = assigned('2025-03-10', { answeredOn: { date: '2025-05-20' } });
    expect(dueRun(answered, '2025-12-01').duties).toEqual([]);
  });

  test('whose day cannot be read is told and not counted', () => {
    const { duties, findings } = dueRun({ proposals: [{ assignedOn: '三月上旬' }] }, '2025-12-01');
    expect(duties).toEqual([]);
    expect(findings.map(({ rule, place }) => [rule, place])).toEqual([
      ['date-form', expect.objectContaining({ sheet: '建议提案', cell: 'H2' })],
    ]);
  });

  test('says nothing of faults that no day rests on', () => {
    const rows = { ...assigned('2025-03-10', { title: null }), proposalPoints: [] };
    expect(dueRun(rows, '2025-04-01').findings).toEqual([]);
  });

  test('in a year without days off is shown as counted, and the year is asked for', () => {
    const { duties, findings } = dueRun(assigned('2026-11-20'), '2026-11-21');
    expect(duties).toMatchObject([{ counted: '2027-02-20', by: '2027-02-20', unknownYear: 2027 }]);
    expect(findings).toMatchObject([{ rule: 'due-year-unknown', severity: 'hint' }]);
    expect(findings.map(sentenceOf)[0]?.fact).toContain('2027年的放假安排还没有录入');
  });
});

const meeting = (more = {}) => ({
  proposals: [{ answeredOn: { date: '2025-05-20' } }],
  meetings: [{ name: '市八届人大常委会第十次会议', heldOn: { date: '2023-10-26' }, ...more }],
});

describe('before a meeting of the standing committee', () => {
  test('days that fall on holidays move earlier', () => {
    const { duties } = dueRun(meeting(), '2023-09-25');
    expect(duties.map(({ task, counted, by }) => [task, counted, by])).toEqual([
      ['报告送交征求意见', '2023-10-06', '2023-09-28'],
      ['报告送交常委会', '2023-10-16', '2023-10-16'],
      ['报告印发组成人员', '2023-10-19', '2023-10-19'],
    ]);
  });

  test('what was done is not due, and nothing is once the meeting is over', () => {
    const consulted = meeting({ consultedOn: { date: '2023-09-27' } });
    expect(dueRun(consulted, '2023-10-10').duties.map(({ task }) => task)).toEqual([
      '报告送交常委会',
      '报告印发组成人员',
    ]);
    expect(dueRun(meeting(), '2023-10-26').duties).toHaveLength(3);
    expect(dueRun(meeting(), '2023-10-27').duties).toEqual([]);
  });

  test('two reports of one meeting are two matters', () => {
    const row = { name: '市八届人大常委会第十次会议', heldOn: { date: '2023-10-26' } };
    const topics = {
      meetings: [
        { ...row, topic: '科技创新' },
        { ...row, topic: '成果转化' },
      ],
    };
    const { duties, findings } = dueRun({ ...meeting(), ...topics }, '2023-09-25');
    expect(new Set(duties.map(({ id }) => id)).size).toBe(6);
    expect(findings).toEqual([]);
  });
});

const notice = (startsOn: string, workingDays: number) => ({
  proposals: [{ answeredOn: { date: '2025-05-20' } }],
  publicNotices: [{ matter: '拟奖补企业名单', startsOn: { date: startsOn }, workingDays }],
});

describe('a public notice', () => {
  test.each([
    ['2025-08-19', 5, '2025-08-25'],
    ['2025-09-29', 5, '2025-10-11'],
    ['2025-08-19', 1, '2025-08-19'],
  ])('from %s for %i working days ends on %s, the first day counted', (start, days, last) => {
    expect(dueRun(notice(start, days), '2025-08-01').duties).toMatchObject([{ by: last, lapses: last }]);
  });

  test('is no longer listed once it is over, and never overdue', () => {
    expect(dueRun(notice('2025-08-19', 5), '2025-08-25').duties).toHaveLength(1);
    expect(dueRun(notice('2025-08-19', 5), '2025-08-26').duties).toEqual([]);
  });

  test('that is over whatever the days off were needs no data on them', () => {
    expect(dueRun(notice('2020-06-01', 5), '2020-07-18').findings).toEqual([]);
    expect(dueRun(notice('2020-06-01', 5), '2020-07-17').findings).toHaveLength(1);
  });

  test('that reaches a year without days off is asked about and not counted', () => {
    const { duties, findings } = dueRun(notice('2026-12-30', 5), '2026-12-01');
    expect(duties).toEqual([]);
    expect(findings).toMatchObject([
      { rule: 'holiday-year-missing', severity: 'mandatory', place: { sheet: '公示', cell: 'B2' } },
    ]);
  });
});

test('what lies further ahead than asked is left out, what is overdue is not', () => {
  const proposals = [
    { number: '1', assignedOn: { date: '2025-03-10' } },
    { number: '2', assignedOn: { date: '2025-03-20' } },
    { number: '3', assignedOn: { date: '2025-03-23' } },
  ];
  const { duties } = dueRun({ proposals }, '2025-06-13', 7);
  expect(duties.map(({ subject, state, days }) => [subject, state, days])).toEqual([
    ['提案第1号（八届六次）', 'overdue', 3],
    ['提案第2号（八届六次）', 'open', 7],
  ]);
  expect(dueRun({ proposals }, '2025-06-13').duties).toHaveLength(3);
});

test('the lines are sorted by day and say how each came about', () => {
  const lines = dueLines(dueRun(assigned('2025-08-31', { category: '建议' }), '2025-11-29'));
  expect(lines).toEqual([
    '截至2025年11月29日：',
    '  2025-11-28｜顺延期内，剩余 2 天｜建议第178号（八届六次）：答复｜市科技局｜2025-08-31 交办，3 个月；2025-11-30 是休息日，提前至 2025-11-28（民法典第二百零三条可顺延至 2025-12-01）｜建议提案!H2',
    '共 1 项：逾期 0、顺延期内 1、今天到期 0、未到期 0。',
  ]);
});

test('a book of another kind has no deadlines', () => {
  const run = runDue(inputOf({ batch: [{}] }), { ...dueSettings, date: '2025-06-01' });
  expect(hasDuties(run)).toBe(false);
  expect(run.findings).toMatchObject([{ rule: 'sheet-missing', facts: { sheet: '建议提案' } }]);
});
