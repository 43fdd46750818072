import { fact, quote } from '../../../../messages/sentence.js';
import { compactText } from '../../../compact-text.js';
import type { ReviewRule } from '../../../review-rule.js';

const labels: Readonly<Record<string, string>> = { 长: '组长', 员: '成员', 任: '主任' };

/** `label-cut`: a label of a list of members that lost its first character. */
export const labelCut: ReviewRule = {
  id: 'label-cut',
  title: '名单的职务名丢了字',
  severity: 'mandatory',
  fault: '名单里有「副组长：」，而「组长：」「成员：」只剩「长：」「员：」。',
  noFault: '「组长：」「成员：」齐全。',
  sentence: (finding) => ({
    fact: `${quote(`${finding.actual ?? ''}：`)}前面丢了字`,
    expected: quote(`${fact(finding, 'expected')}：`),
    fix: '补上丢掉的字',
  }),
  examples: {
    faults: [
      {
        text: '领导小组成员名单\n\n  长：张甲  市长\n\n副组长：李乙  副市长\n\n成　员：王丙  秘书长',
        words: '长',
        mended: '领导小组成员名单\n\n  组长：张甲  市长\n\n副组长：李乙  副市长\n\n成　员：王丙  秘书长',
      },
    ],
    sound: [
      { text: '领导小组成员名单\n\n组  长：张甲  市长\n\n副组长：李乙  副市长\n\n成  员：王丙  秘书长' },
    ],
  },
  check: ({ paragraphs }) => {
    const all = paragraphs.filter(({ kind }) => kind === 'body');
    const deputies = new Set(
      all
        .filter((paragraph) => /^副(?:组长|主任)[：:]/u.test(compactText(paragraph).text))
        .map(({ part }) => part),
    );
    return all.flatMap((paragraph) => {
      const [, cut = ''] = /^([长员任])[：:]/u.exec(compactText(paragraph).text) ?? [];
      const expected = labels[cut];
      return expected === undefined || !deputies.has(paragraph.part)
        ? []
        : [{ at: [{ paragraph, start: 0, end: 1, mend: expected }] as const, facts: { expected } }];
    });
  },
};
