import { fact, quote } from '../../../../messages/sentence.js';
import { compactText } from '../../../compact-text.js';
import type { ReviewRule } from '../../../review-rule.js';
import { findWords } from '../../../text/find-words.js';
import { numeralsIn } from '../../../text/numerals.js';
import { ordinalValue } from '../../../text/ordinal-value.js';

/** `points-count`: a reply that says how many points a proposal makes, and answers another number of them. */
export const pointsCount: ReviewRule = {
  id: 'points-count',
  title: '所提几条与所答几条不符',
  severity: 'verify',
  fault: '答复写「您提出的四条建议」，下面「一、关于…的建议」只有三条。',
  noFault: '个数相符；下面的标题不都是「关于…的建议」或「…的问题」的，分不清是不是逐条答复，不核。',
  sentence: (finding) => ({
    fact: `写的是${quote(finding.actual ?? '')}，下面逐条答复的是${fact(finding, 'count')}条`,
    fix: '对照原件，看有没有漏答；两条合并答复的，写明',
  }),
  examples: {
    faults: [
      {
        text: '某市科技局关于第178号提案的答复\n\n张某委员：\n\n您提出的三条建议收悉，现答复如下：\n\n一、关于加强对接合作的建议\n\n已经办理。\n\n二、关于培育平台的建议\n\n已经办理。\n\n感谢您的支持！',
        words: '三条建议',
      },
    ],
    sound: [
      {
        text: '某市科技局关于第178号提案的答复\n\n张某委员：\n\n您提出的两条建议收悉，现答复如下：\n\n一、关于加强对接合作的建议\n\n已经办理。\n\n二、关于培育平台的建议\n\n已经办理。\n\n感谢您的支持！',
      },
      {
        text: '某市科技局关于第178号提案的答复\n\n张某委员：\n\n您提出的三条建议收悉，现答复如下：\n\n一、工作情况\n\n正在办理。\n\n二、下一步打算\n\n继续办理。\n\n感谢您的支持！',
      },
    ],
  },
  check: (text) => {
    const own = text.paragraphs.filter(({ part }) => part === 0);
    const title = own.find(({ kind }) => kind === 'title');
    if (title === undefined || !/答复$|复函$/u.test(compactText(title).text)) return [];
    const headings = numeralsIn(text).filter(({ level, at }) => level === 1 && at.paragraph.part === 0);
    const isAnswer = headings.every(({ at }) =>
      /关于.{2,200}(?:建议|意见|问题)[。：]?$/u.test(compactText(at.paragraph).text.slice(-220)),
    );
    if (headings.length < 2 || !isAnswer) return [];
    return own
      .filter(({ kind }) => kind === 'body')
      .flatMap((paragraph) =>
        findWords(
          paragraph,
          /提出的?((两|[一二三四五六七八九十]{1,3}|\d{1,2})(?:条|点|个|项|方面)的?(?:意见)?建议)/dgu,
        ),
      )
      .flatMap((found) => {
        const [, , numeral = ''] = found.parts;
        const stated = ordinalValue(numeral.replace('两', '二'));
        const at = found.partAt(1);
        if (at === undefined || stated === undefined || stated === headings.length) return [];
        return [{ at: [at] as const, facts: { count: String(headings.length) } }];
      });
  },
};
