import { describe, expect, test } from 'vitest';
import { describe as sentences } from '../../../core/messages/index.js';
import { checkInput } from '../../../core/report/input-book.js';
import { awardTables } from '../../../core/sheet/award-tables/index.js';
import type { WorkbookSnapshot } from '../../../core/sheet/cell.js';
import { checkForm, currentForm, formText } from '../../../core/sheet/form-version.js';
import { awardBook, regions } from './award-book.js';
import { book, type Entry, sheet } from './build-sheet.js';

const guide = (mark: Entry) => sheet('填表说明', [['企业奖补工作簿'], [mark]]);
const named = (snapshot: WorkbookSnapshot, refersTo = "'填表说明'!$A$2"): WorkbookSnapshot => ({
  ...snapshot,
  definedNames: [{ name: '表样版本', refersTo }],
});
const rulesOf = (snapshot: WorkbookSnapshot) => checkForm(snapshot).map(({ rule }) => rule);
const newer = formText(currentForm + 1);

describe('the form of a workbook', () => {
  test.each<[string, WorkbookSnapshot, readonly string[]]>([
    ['of today, by name', named(book(guide(formText(currentForm)))), []],
    ['of today, where names are not read', book(guide(formText(currentForm))), []],
    ['of today, typed full-width', named(book(guide('表样版本：２'))), []],
    ['of today, as a number', named(book(guide(2))), []],
    ['just newer, by name', named(book(guide(newer))), ['form-newer']],
    ['just newer, where names are not read', book(guide(newer)), ['form-newer']],
    ['much newer', named(book(guide('表样版本 9999'))), ['form-newer']],
    ['older, and it says so', named(book(guide('表样版本 1'))), ['form-older']],
    ['of the first version, which said nothing', book(guide('样例数据')), ['form-older']],
    ['none of ours', book(sheet('汇总表', [['名称']])), []],
    ['that cannot be read', named(book(guide('表样版本 二'))), ['form-unreadable']],
    ['that cannot be read, without a name', book(guide('表样版本 二')), ['form-unreadable']],
    ['0', named(book(guide('表样版本 0'))), ['form-unreadable']],
    ['of an emptied cell', named(book(guide(null))), ['form-unreadable']],
    ['whose sheet was deleted', named(book(sheet('批次', [])), '#REF!'), ['form-unreadable']],
  ])('%s', (_, snapshot, rules) => {
    expect(rulesOf(snapshot)).toEqual(rules);
    for (const finding of checkForm(snapshot)) expect(sentences(finding).fact).toContain('表样版本');
  });

  test.each([newer, '表样版本 二'])('%s: nothing is read from the book', (mark) => {
    const snapshot = awardBook();
    const input = {
      name: '',
      sha256: '',
      findings: [],
      snapshot: named({ ...snapshot, sheets: [guide(mark), ...snapshot.sheets] }),
    };
    const { tables, findings, tablesFound } = checkInput(input, awardTables, regions);
    expect(tablesFound).toBe(false);
    expect(tables.size).toBe(0);
    expect(findings).toMatchObject([{ severity: 'mandatory', place: { sheet: '填表说明', cell: 'A2' } }]);
  });

  test('an older book is read, with a hint', () => {
    const snapshot = awardBook();
    const input = {
      name: '',
      sha256: '',
      findings: [],
      snapshot: { ...snapshot, sheets: [guide('说明'), ...snapshot.sheets] },
    };
    const { tablesFound, findings } = checkInput(input, awardTables, regions);
    expect(tablesFound).toBe(true);
    expect(findings).toMatchObject([{ rule: 'form-older', severity: 'hint' }]);
  });
});
