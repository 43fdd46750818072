import { describe, expect, it } from 'vitest';
import { describeUnreadable, unreadableReasons } from '../../../core/messages/workbook.js';

const facts = {
  part: 'xl/worksheets/sheet1.xml',
  sheet: '企业库',
  limit: '300 MB',
  index: '7',
  length: '40000',
  characters: 'U+000B',
  count: '2',
  first: 'XFD1048576',
  rows: '200000',
  columns: '512',
  range: 'A1:B2',
  other: 'B2:C3',
};

/** What may stand in Latin letters: names of formats and programs, file endings, units, quoted text, addresses. */
const allowed =
  /「[^」]*」|\.xlsx|\.xlsb|\.xls|Excel|WPS|Word|PowerPoint|Office|OpenDocument|PDF|HTML|XML|CSV|DOCTYPE|MB|U\+[0-9A-F]{4}|[A-Z]{1,3}\d+/g;

describe('sentences about workbooks', () => {
  it.each(unreadableReasons)('tells %s in Chinese with a remedy', (reason) => {
    const { fact, fix } = describeUnreadable(reason, facts);
    expect(fact).toMatch(/\p{Script=Han}/u);
    expect(fix).toMatch(/\p{Script=Han}/u);
    expect(`${fact}${fix}`.replaceAll(allowed, '')).not.toMatch(
      /[A-Za-z]|undefined|非法|无效|未知错误|请|抱歉/,
    );
  });

  it('says what to do with an old and with an encrypted file', () => {
    expect(describeUnreadable('legacy-xls', {})).toEqual({
      fact: '这是旧版 .xls 文件',
      fix: '在 Excel 或 WPS 中另存为 .xlsx 后再试',
    });
    expect(describeUnreadable('encrypted', {})).toEqual({
      fact: '工作簿已加密',
      fix: '去掉打开密码后再试',
    });
  });
});
