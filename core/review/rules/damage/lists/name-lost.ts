import { fact, quote } from '../../../../messages/sentence.js';
import type { DraftParagraph } from '../../../draft-text.js';
import type { ReviewRule } from '../../../review-rule.js';
import { wholeOf } from '../../../text/find-words.js';
import { countText, oneFinding } from '../../../text/one-finding.js';

/** `name-lost`: a line of a list of members that has the office and no name. */
export const nameLost: ReviewRule = {
  id: 'name-lost',
  title: '名单里有职务没有姓名',
  severity: 'mandatory',
  fault: '名单里别的行都是「姓名　职务」，这一行只有职务。',
  noFault: '整份名单都只列职务；名单以外的单位名称。',
  sentence: (finding) => ({
    fact: `${quote(finding.actual ?? '')}${fact(finding, 'count')}没有姓名`,
    fix: '核对原件补上姓名；职务空缺的，写明「空缺」或者删去这一行',
  }),
  examples: {
    faults: [
      {
        text: '附件1\n\n领导小组成员名单\n\n成员：张甲  市科技局局长\n\n李乙  市财政局局长\n\n市统计局局长\n\n王丙  市教育局局长',
        words: '市统计局局长',
      },
    ],
    sound: [
      { text: '附件1\n\n领导小组成员名单\n\n张甲  市科技局局长\n\n李乙  市财政局局长\n\n王丙  市教育局局长' },
      { text: '附件1\n\n领导小组成员单位名单\n\n市科技局局长\n\n市财政局局长\n\n市教育局局长' },
    ],
  },
  check: ({ paragraphs }) => {
    const places = partsOf(paragraphs).flatMap((lines) => {
      const named = lines.filter(({ text }) => namedOffice.test(text));
      const nameless = lines.filter(({ text }) => bareOffice.test(text));
      return named.length >= 3 && named.length > nameless.length ? nameless.map(wholeOf) : [];
    });
    return oneFinding(places, { count: countText(places) });
  },
};

const office =
  '(?:局长|主任|县长|区长|市长|镇长|部长|书记|秘书长|院长|校长|处长|科长|行长|所长|总经理|董事长)';
const namedOffice = /^(?:[^：:\s]{1,6}[：:]\s*)?\p{Script=Han}{1,4}(?:\s\p{Script=Han})?\s+\S{2,40}$/u;
const bareOffice = new RegExp(`^[^\\s，。：:、（(]{2,30}${office}$`, 'u');

/** The body lines of each attachment. */
function partsOf(paragraphs: readonly DraftParagraph[]): readonly (readonly DraftParagraph[])[] {
  const parts = new Map<number, DraftParagraph[]>();
  for (const paragraph of paragraphs) {
    if (paragraph.part === 0 || paragraph.kind !== 'body') continue;
    const part = parts.get(paragraph.part);
    if (part === undefined) parts.set(paragraph.part, [paragraph]);
    else part.push(paragraph);
  }
  return [...parts.values()];
}
