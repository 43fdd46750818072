import { describe, expect, test } from 'vitest';
import { pageData } from '../../../addin/data/embedded.js';
import { computeAwards } from '../../../addin/taskpane/run/compute-awards.js';
import { mustBeMended } from '../../../core/finding.js';
import { isComputed, runAward } from '../../../core/report/run-award.js';
import { awardTables } from '../../../core/sheet/award-tables/index.js';
import type { WorkbookSnapshot } from '../../../core/sheet/cell.js';
import { awardBook, codeOf } from '../../core/sheet/award-book.js';
import { type CaseBook, caseBook, type Question, questions, readingRows } from './case-book.js';
import { registeredFunctions } from './registered-functions.js';

const { call, entries } = registeredFunctions();
const own = codeOf(1);
const date = '2027-01-31';

/** What a function is called by where it is not the title of the column. */
const otherNames: Readonly<Record<string, string>> = {
  '项目.备注': '项目名称',
  'RD_AWARD.研发费用': '上年度研发费用',
  'COMPETITION_AWARD.交易额/到位资金': '技术合同交易额',
  'PROJECT_AWARD.交易额/到位资金': '实际到位资金',
};

/** The workbook of a case with its readings, as a bureau would hand it in. */
function snapshotOf({ rows, awardYear }: CaseBook, { options }: Question): WorkbookSnapshot {
  const rulings = readingRows(options).map(([reading, option]) => ({ reading, option }));
  return awardBook({
    batch: [{ awardYear, policy: '安办文〔2021〕17号' }],
    ...rows,
    rulings,
  });
}

/** The arguments that say the same: cells of the sheets by the names of the parameters, and whole sheets. */
function argumentsOf(book: CaseBook, question: Question): readonly unknown[] {
  const { sheets } = snapshotOf(book, question);
  const facts = new Map<string, unknown>([
    ['奖补年度', book.awardYear],
    ['信用代码', own],
    ['本市单位牵头', book.ledHere],
  ]);
  for (const { id, sheet, columns } of awardTables) {
    const [first] = book.rows[id] ?? [];
    if (first === undefined || ['ledger', 'contracts', 'incubation'].includes(id)) continue;
    for (const column of columns) {
      const name =
        otherNames[`${book.id}.${column.title}`] ?? otherNames[`${sheet}.${column.title}`] ?? column.title;
      const entry = first[column.id];
      const value = typeof entry === 'object' && entry !== null && 'value' in entry ? entry.value : entry;
      if (!facts.has(name)) facts.set(name, value ?? '');
    }
  }
  const years = (book.rows['recognitions'] ?? []).flatMap(({ manner, recognitionYear }) =>
    manner === '认定' ? [recognitionYear ?? ''] : [],
  );
  facts.set('历次认定年度', [years.length === 0 ? [''] : years]);
  const grids = new Map(
    sheets.map(({ name, cells }) => {
      const height = Math.max(...cells.map(({ row }) => row));
      const width = Math.max(...cells.map(({ column }) => column));
      const grid = Array.from({ length: height }, () => Array.from({ length: width }, (): unknown => ''));
      for (const { row, column, value } of cells) (grid[row - 1] ?? [])[column - 1] = value;
      return [name, grid] as const;
    }),
  );
  const entry = entries.find(({ id }) => id === book.id);
  return (entry?.parameters ?? []).map(({ name }) => grids.get(name) ?? facts.get(name) ?? null);
}

/** What the pane shows for the family: the sum, nothing when something is open or at most; and whether all is mended. */
async function inPane(book: CaseBook, question: Question) {
  const snapshot = snapshotOf(book, question);
  const input = { name: '样例.xlsx', sha256: '', snapshot, findings: [] };
  const computed = await computeAwards(input, date);
  const commandLine = runAward(input, { ...pageData(), date, readings: () => new Map() });
  if (!('run' in computed) || !isComputed(commandLine)) throw new Error('Not computed');
  expect(computed.run.assessment).toEqual(commandLine.assessment);
  const awards = computed.run.assessment.awards.filter(
    ({ creditCode, clause, claim }) =>
      creditCode === own && (claim === '限制' || book.clauses.some((start) => clause.startsWith(start))),
  );
  const open =
    awards.length === 0 ||
    awards.some(({ status }) => status === 'needs-decision' || status === 'upper-bound');
  const total = awards.reduce((sum, { amountWan }) => sum + Number(amountWan ?? 0), 0);
  const isMended = !computed.run.findings.some(
    (finding) => mustBeMended(finding) && finding.rule !== 'ruling-incomplete',
  );
  return { shown: open ? null : total, isMended };
}

const asked: {
  title: string;
  question: Question;
  book: CaseBook;
  pane: Awaited<ReturnType<typeof inPane>>;
}[] = [];
for (const question of questions) {
  const book = question.options['art4.capScope'] === 'all-articles' ? undefined : caseBook(question);
  if (book === undefined) continue;
  asked.push({ title: question.title, question, book, pane: await inPane(book, question) });
}

describe('a function, the pane and the command line', () => {
  test.each(asked)('say the same of $title', ({ question, book, pane }) => {
    const shown = call(book.id, ...argumentsOf(book, question));
    const open = pane.isMended ? '#N/A' : expect.stringMatching(/^#(N\/A|VALUE!)$/);
    if (pane.shown === null) expect(shown).toMatchObject({ error: open });
    else expect(shown).toEqual({ value: pane.shown });
  });

  test('meet the signed amount wherever the book says all that the case says', () => {
    const differing = asked.filter(
      ({ question, pane }) =>
        (question.expectedWan === null ? null : Number(question.expectedWan)) !== pane.shown,
    );
    expect(new Set(asked.map(({ book }) => book.id)).size).toBe(15);
    expect(differing.map(({ title }) => title).sort()).toEqual(
      [
        // A title or level that the text does not name is a finding of the book, and open until it is mended.
        '2-1 市级瞪羚',
        '6-1 市级技术创新中心',
        '6-3 市级',
        '7-3 省专业化孵化器',
        '7-5 市级基地',
        '8-3 市级',
        // The function is of both halves of the clause, of which one is open.
        '8-4a 只有开发转让',
        '8-4b 只有服务咨询',
        // And of all that a body did, where the case asks for a part of it.
        '10-1 只算首次',
        '10-1 只算保留',
        // So large a sum is asked about: 元 for 万元?
        '8-5 上限之下',
        '8-5 超过上限',
        // The batch takes another clause than the one that the case names.
        '9-1 奖种不符',
        '1-1 非规上',
        '1-2 战新规上不适用',
        '4-1 非首次',
        '4-2 首次不适用',
        // Nothing done is no claim.
        '7-4 一家也没有',
        '10-2 没有建成',
        // A renewal before its time is a finding of the book, and open until it is explained.
        '10-1 未满三年已重新认定',
        '10-1 未满三年已重新认定，art10.retention=renewal',
      ].sort(),
    );
  });
});
