import { describe, expect, test } from 'vitest';
import { paragraph, table, title } from '../../../generator/document/build/body.js';
import { attachment } from '../../../generator/document/build/closing.js';
import { officialDocument } from '../../../generator/document/build/official-document.js';
import { checkTargets } from '../../../generator/drafting/check-targets.js';

const targets = attachment(
  '目标表',
  table(
    [
      ['指标', 60],
      ['目标值', 40],
    ],
    [
      ['高新技术企业', '1000'],
      ['财政科技支出', '8.20'],
      ['能耗', '完成省下达任务'],
    ],
  ),
);

function strays(text: string): string[] {
  return checkTargets(officialDocument('plain', title('方案'), paragraph(text), targets), '方案').map(
    ({ rule, severity, actual }) => `${rule}｜${severity}｜${actual}`,
  );
}

describe('a target of the text', () => {
  test.each([
    '高新技术企业达到1000家。',
    '财政科技支出提高到8.2亿元。',
    '培育1200家企业。',
    '到2025年完成省下达任务。',
  ])('is in a table, or is none: %s', (text) => {
    expect(strays(text)).toEqual([]);
  });

  test.each([
    ['高新技术企业达到1001家。', '达到1001'],
    ['财政科技支出增加到8.21亿元。', '增加到8.21'],
    ['强度突破近2.5%，能耗降到1.2。', '突破近2.5', '降到1.2'],
  ])('is told of when no table has it: %s', (text, ...expected) => {
    expect(strays(text)).toEqual(expected.map((each) => `target-not-in-tables｜verify｜${each}`));
  });
});
