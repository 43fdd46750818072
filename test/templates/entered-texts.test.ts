import { describe, expect, test } from 'vitest';
import type { Entries, Entry } from '../../generator/fields/entry.js';
import { sourcedText } from '../../generator/fields/read-entries.js';
import { draftOf, exampleOf, replaceAt, textOf } from './draft-example.js';

const entered = (value: string) =>
  sourcedText(value, { kind: 'file', place: '资料.yaml 第1行', shown: value });

/** The example with another text for a field, or for a column of a row from 1; an empty one takes it out. */
function changed(id: string, changes: Readonly<Record<string, string>>): Entries {
  const entries = new Map(exampleOf(id));
  for (const [path, value] of Object.entries(changes)) {
    const [name = '', row, column = ''] = path.split('.');
    const entry = entries.get(name);
    if (row === undefined) entries.set(name, { kind: 'text', text: entered(value) });
    else if (entry?.kind === 'rows') {
      const cells = new Map(entry.rows[Number(row) - 1]);
      if (value === '') cells.delete(column);
      else cells.set(column, entered(value));
      entries.set(name, {
        kind: 'rows',
        rows: replaceAt(entry.rows, Number(row) - 1, cells),
      } satisfies Entry);
    } else throw new Error(`${name} has no rows`);
  }
  return entries;
}

const textWith = (id: string, changes: Readonly<Record<string, string>> = {}) =>
  textOf(draftOf(id, changed(id, changes)));
const findingsWith = (id: string, changes: Readonly<Record<string, string>>) =>
  draftOf(id, changed(id, changes)).findings.map(({ rule, place, actual }) =>
    [rule, place.kind === 'file' ? place.file : '', actual ?? ''].join('｜'),
  );

describe('年度工作报告', () => {
  const id = 'annual-report';

  test.each<[string, Record<string, string>]>([
    ['全市有效期内高新技术企业303家，同比增长19.8%，与2018年（87家）相比增长248.3%；', {}],
    [
      '全市有效期内高新技术企业348家，同比增长37.5%，与2018年（87家）相比翻了两番；',
      { '主要指标.1.本期': '348' },
    ],
    ['全市有效期内高新技术企业240家，同比下降5.1%，', { '主要指标.1.本期': '240' }],
    ['省级以上专精特新企业96家，与上年同期持平。', {}],
    ['省级以上研发平台207家，同比增长11.3%，与2018年（55家）相比翻了近两番。', {}],
    ['技术合同成交额13.6亿元，同比增长25.9%，与2018年（1.54亿元）相比翻了三番，居全省第9位；', {}],
    ['创新平台604家，与上年相比增加50家，其中国家级9家、省级198家、市级397家。', {}],
    ['研发投入强度为1.85%，与上年相比提高0.17个百分点，居全省第8位。', {}],
    ['其中有研发活动的348家，占37.9%，与上年相比提高8.0个百分点。', {}],
    [
      '占37.9%，与上年相比提高7.9个百分点。',
      {
        有研发活动企业数: '379',
        规上工业企业数: '1000',
        上年有研发活动企业数: '300',
        上年规上工业企业数: '1000',
      },
    ],
    ['应拨付奖补资金8500.5万元，已拨付6130.5万元，占72.1%，未拨付2370万元。', {}],
    ['滑县\t980\t410\t570', {}],
    ['安阳市科学技术局局长　某某某\n主任、各位副主任、秘书长、各位委员：\n受市人民政府委托，', {}],
    ['一是企业创新能力不够强。', {}],
    [
      '1. 全市科技创新主要指标情况表\n2. 全市市级以上创新平台情况表\n3. 各县（市、区）科技奖补资金兑现情况表',
      {},
    ],
  ])('says %s', (sentence, changes) => {
    expect(textWith(id, changes)).toContain(sentence);
  });

  test('an indicator without last year, base or rank is told without them', () => {
    const text = textWith(id, { '主要指标.1.上年': '', '主要指标.1.基期': '' });
    expect(text).toContain('全市有效期内高新技术企业303家；');
    expect(text).toContain('全市有效期内高新技术企业\t家\t303\t—\t—\t—');
  });

  test('says no rate that cannot be computed', () => {
    expect(findingsWith(id, { '主要指标.1.上年': '0' })).toContainEqual(
      expect.stringContaining('template-helper-refused'),
    );
    expect(findingsWith(id, { '政策兑现.1.已拨': '1860.1' })).toContainEqual(
      expect.stringContaining('template-helper-refused'),
    );
  });
});

describe('常委会决定稿', () => {
  const id = 'standing-committee-decision';

  test('has the targets by year at the end of their item, and no meeting before it is passed', () => {
    const text = textWith(id);
    expect(text).toContain('二、培育科技型企业。');
    expect(text).toContain(
      '到2027年，高新技术企业达到420家，科技型中小企业达到800家。到2030年，高新技术企业达到530家，科技型中小企业达到1000家。\n三、',
    );
    expect(text).toContain('的决定\n（草案）\n');
    expect(text).toContain('本决定自公布之日起施行。');
  });

  test('names the meeting and the day when they are known', () => {
    const text = textWith(id, { 通过日期: '2025-06-26', 施行日期: '2025-07-01' });
    expect(text).toContain('（2025年6月26日安阳市第十五届人民代表大会\n常务委员会第二十一次会议通过）');
    expect(text).toContain('本决定自2025年7月1日起施行。');
  });

  test('tells of a target whose item is not there', () => {
    expect(findingsWith(id, { '目标.1.条款': '培育企业' })).toEqual([
      'field-name-unlisted｜资料.yaml 第1行｜培育企业',
    ]);
  });
});

describe('政策印发通知', () => {
  const id = 'policy-issuing-notice';
  const name = '安阳市支持企业科技创新若干措施';

  test('has the name, entered once, in four places, and the table as the attachment of the policy', () => {
    const text = textWith(id);
    expect(text.split(name)).toHaveLength(4);
    expect(text).toContain('\n附件：安阳市科技创新评价指标权重\n附件\n安阳市科技创新评价指标权重\n序号');
    expect(text).toContain('合计\t\t\t100');
    expect(text).toContain(`\n\n${name}\n为深入`);
  });

  test('marks the policy as an attachment where that is the custom', () => {
    const text = textWith(id, { 带附件说明: '是' });
    expect(text).toContain(
      `附件：1. ${name}\n2. 安阳市科技创新评价指标权重\n安阳市人民政府办公室\n2025年8月18日`,
    );
    expect(text).toContain(`附件1\n${name}\n`);
  });
});

describe('实施方案印发通知', () => {
  const id = 'plan-issuing-notice';

  test('takes every target of its text from the table, sums among them', () => {
    const text = textWith(id);
    expect(text).toContain(
      '增强创新治理力。财政科技支出达到8.2亿元，财政科技支出占公共财政支出比重达到0.95%，',
    );
    expect(text).toContain('在孵企业达到1100家，');
    expect(textWith(id, { '目标任务.21.目标值': '700' })).toContain('在孵企业达到1300家，');
    expect(textWith(id, { '目标任务.13.目标值': '600' })).toContain('高新技术企业降到600家，');
  });

  test('keeps text targets and what has one number only', () => {
    const text = textWith(id);
    expect(text).toContain('26\t创新驱动力\t万元GDP综合能耗\t吨标准煤/万元\t1.25\t完成省下达任务');
    expect(text).toContain('4\t创新治理力\t常住人口数\t万人\t941.49\t—');
    expect(text.match(/^\d+\t创新|^\d+\t原始|^\d+\t技术|^\d+\t成果/gm)).toHaveLength(28);
  });

  test('every task ends with its units', () => {
    const tasks = textWith(id)
      .split('\n')
      .filter((line) => /^\d\./.test(line) && !line.startsWith('2. '));
    expect(tasks).toHaveLength(10);
    for (const task of tasks) expect(task).toMatch(/。（牵头单位：市[^、，；]+；责任单位：.+）$/);
  });

  test.each([
    ['任务.1.牵头单位', '市科技局', 'field-name-unlisted｜资料.yaml 第1行｜市科技局'],
    ['任务.1.责任单位', '市统计局、市商务局', 'field-name-unlisted｜资料.yaml 第1行｜市商务局'],
    ['任务.1.内容', '高新技术企业达到1001家。', 'target-not-in-tables｜实施方案印发通知｜达到1001'],
  ])('tells of %s %s', (path, value, finding) => {
    expect(findingsWith(id, { [path]: value })).toContain(finding);
  });

  test('prints a member without a name, and says so', () => {
    expect(textWith(id)).toContain('成员\t\t市统计局局长');
    expect(findingsWith(id, {})).toEqual([expect.stringMatching(/^field-empty｜example\.yaml 第\d+行｜$/)]);
  });

  test('names its attachments as they call themselves', () => {
    expect(textWith(id)).toContain(
      '附件：1. 安阳市建设国家创新型城市领导小组成员名单\n2. 安阳市建设国家创新型城市实施方案目标任务表\n附件1\n',
    );
  });
});

test('请示 goes to one of the authorities above, and asks at its end', () => {
  const id = 'request-for-instructions';
  expect(textWith(id)).toContain(
    '妥否，请批示。\n安阳市科学技术局\n2025年8月18日\n（联系人：某某，电话：0372-0000000）',
  );
  expect(findingsWith(id, { 主送机关: '安阳市人民政府、河南省科学技术厅' })).toEqual([
    'field-name-unlisted｜资料.yaml 第1行｜安阳市人民政府、河南省科学技术厅',
  ]);
});

test('函 has its closing phrase and no 印发', () => {
  expect(textWith('letter')).toContain('请予支持为盼。\n安阳市科学技术局\n2025年8月18日');
  expect(textWith('letter')).not.toContain('印发');
});

test('会议纪要 names who was there, and the units where there are some', () => {
  const text = textWith('meeting-minutes', { '议定事项.1.时限': '' });
  expect(text).toContain('出席：甲某某　乙某某　丙某某　丁某某\n请假：戊某某\n列席：己某某　庚某某　辛某某');
  expect(text).toContain('（责任单位：高新技术科、规划财务科）');
  expect(text).toContain('（责任单位：规划财务科；时限：2025年9月30日）');
});

test('会议通知 has the day of the week and a form with empty rows', () => {
  const text = textWith('meeting-notice', { 会议日期: '2025-08-29', 回执行数: '2' });
  expect(text).toContain('2025年8月29日（星期五）上午9时');
  expect(text).toContain('序号\t姓名\t单位及职务\t联系电话\t备注\n1\t\t\t\t\n2\t\t\t\t\n抄送：');
});
