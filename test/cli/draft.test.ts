import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { extractRawText } from 'mammoth';
import { beforeAll, describe, expect, test } from 'vitest';
import { sampleRows } from '../../cli/init/sample/index.js';
import type { EntryRow } from '../../workbook/books/entry-row.js';
import { newFolder, run, writeRows } from './run-cli.js';
import { regions } from './sample/sample-books.js';
import { rdStory, salesStory } from './story-rows.js';

let result = '';

beforeAll(async () => {
  result = join(newFolder(), '结果.xlsx');
  expect((await run('award', await writeRows(rdStory), '--out', result, '--date', '2025-08-19')).code).toBe(
    0,
  );
});

async function draft(template: string, book: string, ...args: string[]) {
  const out = join(newFolder(), '公文.docx');
  const outcome = await run('draft', template, '--book', book, '--out', out, '--date', '2025-08-19', ...args);
  const text = existsSync(out) ? (await extractRawText({ path: out })).value : '';
  return { ...outcome, text, path: out };
}

/** A copy of a result book with one of its sheets changed by hand; its formulas keep their old values. */
async function editedResult(
  change: (sheet: ExcelJS.Worksheet) => void,
  { of = result, sheetName = '奖补测算表' } = {},
): Promise<string> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(of);
  const sheet = book.getWorksheet(sheetName);
  if (sheet === undefined) throw new Error(`No ${sheetName}`);
  change(sheet);
  const path = join(newFolder(), '改过的结果.xlsx');
  await book.xlsx.writeFile(path);
  return path;
}

function columnOf(sheet: ExcelJS.Worksheet, header: string): number {
  const row = sheet.getRow(3).values as readonly unknown[];
  return row.findIndex((value) => String(value ?? '').startsWith(header));
}

describe('拟奖补公示', () => {
  test('says the number of enterprises, the total and the working days', async () => {
    const { code, text } = await draft('拟奖补公示', result);
    expect(code).toBe(0);
    expect(text).toContain('拟对4家企业给予奖补，合计1320万元。');
    expect(text).toContain('公示期为5个工作日（2025年8月19日—8月25日）。');
  });

  test('goes by its folder name too, and over a holiday', async () => {
    const { text } = await draft('award-public-notice', result, '--set', '公示开始=2025-09-29');
    expect(text).toContain('公示期为5个工作日（2025年9月29日—10月11日）。');
  });

  test('is dated on the day it is put up, however long ago that was', async () => {
    const { code, text } = await draft('拟奖补公示', result, '--set', '公示开始=2025-07-01');
    expect(code).toBe(0);
    expect(text).toContain('2025年7月1日—7月7日');
    expect(text.match(/2025年7月1日(?!—)/g)).toHaveLength(1);
  });

  test('asks for a year without holiday data instead of counting', async () => {
    const { code, out, text } = await draft('拟奖补公示', result, '--set', '公示开始=2031-08-19');
    expect(code).toBe(1);
    expect(out).toContain('2031');
    expect(text).toBe('');
  });

  test('prints no code of any enterprise', async () => {
    const { text } = await draft('拟奖补公示', result);
    expect(text).not.toMatch(/[0-9A-Z]{18}/);
  });

  test('leaves out what is undecided and says so', async () => {
    const book = join(newFolder(), '结果.xlsx');
    const rows = {
      ...rdStory,
      enterprises: [...(rdStory['enterprises'] ?? []), ...(salesStory()['enterprises'] ?? [])],
      recognitions: [...(rdStory['recognitions'] ?? []), ...(salesStory()['recognitions'] ?? [])],
    };
    await run('award', await writeRows(rows), '--out', book);
    const { code, out, text } = await draft('拟奖补公示', book);
    expect(code).toBe(0);
    expect(out).toContain('另有待裁定 1 项，没有列入');
    expect(text).toContain('拟对4家企业给予奖补，合计1320万元。');
  });
});

test('a result book without names, as the pane writes it, is held against its first 合计 line', async () => {
  const withoutNames = async (change: (sheet: ExcelJS.Worksheet) => void) => {
    const path = await editedResult(change);
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(path);
    book.definedNames.model = [];
    await book.xlsx.writeFile(path);
    return path;
  };
  expect((await draft('拟奖补公示', await withoutNames(() => undefined))).code).toBe(0);
  const lowered = await withoutNames((sheet) => {
    sheet.getRow(5).getCell(columnOf(sheet, '核定额')).value = 500;
    sheet.getRow(5).getCell(columnOf(sheet, '核减原因')).value = '部分费用不符合口径';
  });
  const { code, out } = await draft('拟奖补公示', lowered);
  expect(code).toBe(1);
  expect(out).toContain('result-total 汇总!C');
});

test('资金拨付通知 has the total in capitals', async () => {
  const { code, text } = await draft('资金拨付通知', result);
  expect(code).toBe(0);
  expect(text).toContain('合计1320万元（大写：人民币壹仟叁佰贰拾万元整）');
});

describe('a result book changed by hand', () => {
  const approved = (sheet: ExcelJS.Worksheet, value: ExcelJS.CellValue, reason?: string) => {
    sheet.getRow(5).getCell(columnOf(sheet, '核定额')).value = value;
    if (reason !== undefined) sheet.getRow(5).getCell(columnOf(sheet, '核减原因')).value = reason;
  };

  const sign = (sheet: ExcelJS.Worksheet) => {
    sheet.getRow(5).getCell(columnOf(sheet, '经办')).value = '高新技术科';
    sheet.getRow(5).getCell(columnOf(sheet, '复核')).value = '规划财务科';
  };

  test.each<[string, ExcelJS.CellValue, string | undefined, readonly string[]]>([
    ['lowered without a reason', 500, undefined, ['approval-reason 奖补测算表!M5', 'result-total 汇总!C']],
    ['lowered and not signed', 500, '部分费用不符合口径', ['approval-unsigned 奖补测算表!M5']],
    ['lowered for no reason', 500, '经核实，情况属实', ['approval-reason-empty 奖补测算表!N5']],
    ['raised', 601, undefined, ['approval-above 奖补测算表!M5']],
    ['blanked', null, undefined, ['approved-missing 奖补测算表!M5']],
    ['lowered with a reason, sums not recalculated', 500, '部分费用不符合口径', ['result-total 汇总!C']],
  ])('%s is stopped at its cell', async (_, value, reason, expected) => {
    const book = await editedResult((sheet) => approved(sheet, value, reason));
    const { code, out, text } = await draft('拟奖补公示', book);
    expect(code).toBe(1);
    for (const words of expected) expect(out).toContain(words);
    expect(text).toBe('');
  });

  test('lowered with a reason and recalculated, the document follows', async () => {
    const path = await editedResult((sheet) => {
      approved(sheet, 500, '部分费用不符合口径');
      sign(sheet);
    });
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(path);
    const summary = book.getWorksheet('汇总');
    if (summary === undefined) throw new Error('No 汇总');
    summary.eachRow((row) =>
      row.eachCell((cell) => {
        if (
          cell.value !== null &&
          typeof cell.value === 'object' &&
          'formula' in cell.value &&
          cell.value.result === 1320
        ) {
          cell.value = { ...cell.value, result: 1220 };
        }
      }),
    );
    await book.xlsx.writeFile(path);
    const { code, text } = await draft('拟奖补公示', path);
    expect(code).toBe(0);
    expect(text).toContain('合计1220万元');
  });
});

describe('what may not be changed in a result book', () => {
  const cell = (header: string) => (sheet: ExcelJS.Worksheet) =>
    sheet.getRow(5).getCell(columnOf(sheet, header));

  test.each<[string, (sheet: ExcelJS.Worksheet) => void]>([
    [
      '测算额 and 核定额 together',
      (sheet) => {
        cell('测算额')(sheet).value = 700;
        cell('核定额')(sheet).value = 700;
      },
    ],
    [
      'the name',
      (sheet) => {
        cell('企业名称')(sheet).value = '另一家有限公司';
      },
    ],
    [
      'the region',
      (sheet) => {
        cell('县')(sheet).value = '北关区';
      },
    ],
    [
      'the state',
      (sheet) => {
        cell('状态')(sheet).value = '待裁定';
      },
    ],
    [
      'the arithmetic',
      (sheet) => {
        cell('测算过程')(sheet).value = '年度研发费用12000×6%＝720';
      },
    ],
    [
      'the remarks',
      (sheet) => {
        cell('说明')(sheet).value = '已获省级同意';
      },
    ],
    [
      'a row deleted',
      (sheet) => {
        sheet.spliceRows(5, 1);
      },
    ],
  ])('%s stops the document', async (_, change) => {
    const { code, out, text } = await draft('拟奖补公示', await editedResult(change));
    expect(code).toBe(1);
    expect(out).toContain('result-changed 奖补测算表');
    expect(text).toBe('');
  });

  test('sorting the lines is no change', async () => {
    const book = await editedResult((sheet) => {
      const [fourth, fifth] = [4, 5].map((row) => sheet.getRow(row).values);
      if (fourth !== undefined) sheet.getRow(5).values = fourth;
      if (fifth !== undefined) sheet.getRow(4).values = fifth;
    });
    expect((await draft('拟奖补公示', book)).code).toBe(0);
  });

  test.each([
    ['上限', '在原工作簿「核定」加一行'],
    ['待裁定', '在原工作簿「口径」写明裁定'],
  ])('an amount typed beside %s is told where it belongs', async (status, words) => {
    const path = join(newFolder(), '结果.xlsx');
    await run('award', await writeRows(sampleRows(regions)), '--out', path, '--date', '2025-08-19');
    let row = 0;
    const edited = await editedResult(
      (sheet) => {
        const column = columnOf(sheet, '状态');
        sheet.eachRow((each) => {
          if (each.getCell(column).value === status) row = each.number;
        });
        sheet.getRow(row).getCell(columnOf(sheet, '核定额')).value = 10;
      },
      { of: path },
    );
    const { code, out, text } = await draft('拟奖补公示', edited);
    expect(code).toBe(1);
    expect(out).toContain(`approved-uncertain 奖补测算表!M${row}`);
    expect(out).toContain(words);
    expect(text).toBe('');
  });

  test('a run with 强制性 problems left gives no document', async () => {
    const path = join(newFolder(), '结果.xlsx');
    const [first, ...others] = rdStory['rdExpenses'] ?? [];
    await run(
      'award',
      await writeRows({ ...rdStory, rdExpenses: [{ ...first, otherSubsidyWan: '-1' }, ...others] }),
      '--out',
      path,
    );
    const { code, out } = await draft('拟奖补公示', path);
    expect(code).toBe(1);
    expect(out).toContain('result-open 数据问题');
  });
});

describe('a trial of a reading', () => {
  const reading = 'art1.salesAt5000';
  const ruling = { reading, option: 'lower', ruledBy: '局务会', ruledOn: '2025-07-01' };

  /** The result book of a workbook with these rulings. */
  async function resultOf(rulings: readonly EntryRow[], ...args: string[]): Promise<string> {
    const path = join(newFolder(), '结果.xlsx');
    await run('award', await writeRows(salesStory(rulings)), '--out', path, ...args);
    return path;
  }

  /** A copy in which the row of 核算记录 about trials is changed. */
  const withTrialRow = (path: string, change: (row: ExcelJS.Row, sheet: ExcelJS.Worksheet) => void) =>
    editedResult(
      (sheet) => {
        const rows: ExcelJS.Row[] = [];
        sheet.eachRow((row) => {
          if (row.getCell(1).value === '试算口径（未裁定）') rows.push(row);
        });
        expect(rows).toHaveLength(1);
        for (const row of rows) change(row, sheet);
      },
      { of: path, sheetName: '核算记录' },
    );

  test.each<[string, readonly EntryRow[], readonly string[], string]>([
    ['set on the command line', [], ['--reading', `${reading}=upper`], '以上'],
    ['set in 口径 without 裁定人 and 日期', [{ reading, option: 'upper' }], [], '以上'],
    ['that sets a ruling aside', [ruling], ['--reading', `${reading}=upper`], '以上'],
    [
      'of a reading, beside one that no award uses',
      [],
      ['--reading', `${reading}=lower`, '--reading', 'art4.rdBasis=statistics'],
      '以下',
    ],
  ])('%s, gives no document', async (_, rulings, args, tier) => {
    const { code, out, text } = await draft('拟奖补公示', await resultOf(rulings, ...args));
    expect(code).toBe(1);
    const meaning = `K1 年销售收入恰为5000万元：按5000万元${tier}一档`;
    expect(out).toContain(`result-trial 核算记录｜测算用了没有裁定的试算口径：${meaning}｜`);
    expect(out).not.toContain('result-changed');
    expect(text).toBe('');
  });

  test.each<[string, readonly string[]]>([
    ['a ruling', []],
    ['a ruling that is also set on the command line', ['--reading', `${reading}=lower`]],
    ['a ruling, beside a trial that no award uses', ['--reading', 'art4.rdBasis=statistics']],
  ])('is none under %s', async (_, args) => {
    const { code, text } = await draft('拟奖补公示', await resultOf([ruling], ...args));
    expect(code).toBe(0);
    expect(text).toContain('合计35万元');
  });

  test('stays one when it is replayed', async () => {
    const book = await writeRows(salesStory());
    const [first, again] = [join(newFolder(), '结果.xlsx'), join(newFolder(), '结果.xlsx')];
    await run('award', book, '--out', first, '--reading', `${reading}=upper`);
    await run('award', book, '--out', again, '--replay', `${first}.核算记录.json`);
    expect((await draft('拟奖补公示', again)).out).toContain('result-trial');
  });

  test('cannot be edited away', async () => {
    const trial = await resultOf([], '--reading', `${reading}=upper`);
    const edited = await withTrialRow(trial, (row) => {
      row.getCell(2).value = '无';
    });
    const { code, out, text } = await draft('拟奖补公示', edited);
    expect(code).toBe(1);
    expect(out).toContain('result-changed 奖补测算表');
    expect(text).toBe('');
  });

  test('cannot be blanked or named as another one', async () => {
    for (const [value, finding] of [
      [null, 'result-record 核算记录'],
      [`${reading}=lower`, 'result-trial 核算记录'],
    ] as const) {
      const edited = await withTrialRow(await resultOf([ruling]), (row) => {
        row.getCell(2).value = value;
      });
      const { code, out } = await draft('拟奖补公示', edited);
      expect(code).toBe(1);
      expect(out).toContain(finding);
      expect(out).toContain('result-changed 奖补测算表');
    }
  });

  test('that the book says nothing of makes it incomplete, not changed', async () => {
    const older = await withTrialRow(await resultOf([ruling]), (row, sheet) => {
      sheet.spliceRows(row.number, 1);
    });
    const { code, out, text } = await draft('拟奖补公示', older);
    expect(code).toBe(1);
    expect(out).toContain('result-record 核算记录｜不是完整的结果工作簿：缺少试算口径（未裁定）');
    expect(out).not.toContain('result-changed');
    expect(text).toBe('');
  });
});

describe('entered fields', () => {
  test.each([
    ['公示开始=八月', 'field-form', '存在的日期'],
    ['公示天数=0', 'field-form', '正整数'],
    ['合计金额=1', 'field-unknown', '可录入'],
    ['发文机关=', 'field-missing', '还缺「发文机关」'],
  ])('%s is a finding', async (setting, rule, words) => {
    const { code, out } = await draft('拟奖补公示', result, '--set', setting);
    expect(code).toBe(1);
    expect(out).toContain(rule);
    expect(out).toContain(words);
  });

  test('all faults come at once', async () => {
    const { out } = await draft('拟奖补公示', result, '--set', '公示开始=八月', '--set', '公示天数=无');
    expect(out.match(/field-form/g)).toHaveLength(2);
  });

  test('a data file gives them, and --set goes first', async () => {
    const path = join(newFolder(), '内容.yaml');
    writeFileSync(path, '发文机关: 某市科学技术局\n联系单位: 某市科学技术局资源配置科\n');
    const { text } = await draft(
      '拟奖补公示',
      result,
      '--data',
      path,
      '--set',
      '联系单位=某市科学技术局规划科',
    );
    expect(text).toContain('某市科学技术局规划科');
    expect(text).toContain('某市科学技术局关于');
  });

  const dataFile = (content: string | Uint8Array) => {
    const path = join(newFolder(), '内容.yaml');
    writeFileSync(path, content);
    return path;
  };

  test.each([
    ['- 发文机关\n- 联系单位\n', '内容.yaml 第1行', '「一列」'],
    ['某市科学技术局\n', '内容.yaml 第1行', '「一段文字」'],
    ['发文机关: 某局\n联系单位: { 名称: 甲科 }\n', '内容.yaml 第2行第7列（联系单位）', '「一组键和值」'],
  ])('a data file with %j is a finding', async (content, place, shape) => {
    const { code, out, text } = await draft('拟奖补公示', result, '--data', dataFile(content));
    expect(code).toBe(1);
    expect(out).toContain(`data-form ${place}｜这里是${shape}`);
    expect(text).toBe('');
  });

  test('a list where one text is wanted is a finding', async () => {
    const { code, out } = await draft('拟奖补公示', result, '--data', dataFile('联系单位: [甲科, 乙科]\n'));
    expect(code).toBe(1);
    expect(out).toContain('field-form 内容.yaml 第1行｜「联系单位」填的是「一列」｜应为一段文字');
  });

  test('a data file is taken as typed, and what is left empty goes by its default', async () => {
    const path = dataFile('联系电话: 03720000000\n发文机关:\n');
    const { code, text } = await draft('拟奖补公示', result, '--data', path);
    expect(code).toBe(0);
    expect(text).toContain('03720000000');
    expect(text).toContain('安阳市科学技术局');
  });

  test('a data file in GB 18030 is read, one with its mark in UTF-8 too', async () => {
    // 联系单位: 甲科
    const gb = [0xc1, 0xaa, 0xcf, 0xb5, 0xb5, 0xa5, 0xce, 0xbb, 0x3a, 0x20, 0xbc, 0xd7, 0xbf, 0xc6, 0x0a];
    for (const content of [Uint8Array.from(gb), '\uFEFF联系单位: 甲科\n']) {
      const { code, text } = await draft('拟奖补公示', result, '--data', dataFile(content));
      expect(code).toBe(0);
      expect(text).toContain('甲科');
    }
  });

  test('a file that is neither text nor workbook is no data file', async () => {
    const { code, talk } = await draft('拟奖补公示', result, '--data', dataFile(readFileSync(result)));
    expect(code).toBe(3);
    expect(talk).toContain('不是文本文件');
  });

  test('a workbook without fill-in sheets gives no data', async () => {
    const { code, out } = await draft('拟奖补公示', result, '--data', result);
    expect(code).toBe(1);
    expect(out).toContain('fill-in-missing 结果.xlsx｜工作簿里没有填好的表「填报」');
  });

  test('one field set to two contents is wrong usage', async () => {
    const twice = (second: string) =>
      draft('拟奖补公示', result, '--set', '联系单位=甲科', '--set', `联系单位=${second}`);
    expect((await twice('甲科')).code).toBe(0);
    const { code, talk } = await twice('乙科');
    expect(code).toBe(2);
    expect(talk).toContain('--set 给「联系单位」填了两个内容');
  });

  test('a mobile number stops a public document and is not repeated in full', async () => {
    const { code, out, text } = await draft('拟奖补公示', result, '--set', '联系电话=13800138000');
    expect(code).toBe(1);
    expect(out).not.toContain('13800138000');
    expect(text).toBe('');
  });
});

test('the record beside the document names template, book and document by their hashes', async () => {
  const { path } = await draft('拟奖补公示', result);
  const record = JSON.parse(readFileSync(`${path}.核算记录.json`, 'utf8'));
  expect(record).toMatchObject({
    format: 'wenbiao-draft-record/2',
    date: '2025-08-19',
    template: { title: '拟奖补公示', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    book: { name: '结果.xlsx' },
    document: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
  });
});

test('a workbook that is no result book is named', async () => {
  const { code, out } = await draft('拟奖补公示', await writeRows(rdStory));
  expect(code).toBe(1);
  expect(out).toContain('奖补测算表');
});
