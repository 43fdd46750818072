import { fact, quote } from '../../../../messages/sentence.js';
import { compactText } from '../../../compact-text.js';
import type { ReviewHit, ReviewRule } from '../../../review-rule.js';
import { wholeOf } from '../../../text/find-words.js';
import { tableCells } from '../../../text/table-cells.js';
import { readReplyTitle, replyTitle } from './reply-title.js';

/** `proposal-number-differs`: 届次 or 编号 of a proposal otherwise in the text or in the form than in the title. */
export const proposalNumberDiffers: ReviewRule = {
  id: 'proposal-number-differs',
  title: '提案的届次、编号前后不一',
  severity: 'mandatory',
  fault: '正文第一段或者征求意见表里的编号、届次与标题不同，或者编号填在了另一类的格里。',
  noFault: '各处相同；后面的正文说到别的提案。',
  sentence: (finding) => ({
    fact: `${quote(finding.actual ?? '')}与标题里的${quote(fact(finding, 'title'))}不一致`,
    fix: '按交办件核对后统一',
  }),
  examples: {
    faults: [
      {
        text: '某市科技局关于对市政协八届六次会议第178号提案的答复\n\n张某委员：\n\n您在市政协八届六次会议上提出的第187号提案收悉，现答复如下。',
        words: '您在市政协八届六次会议上提出的第187号提案收悉，现答复如下。',
      },
      {
        text: '某市科技局关于对市政协八届六次会议第178号提案的答复\n\n张某委员：\n\n您的提案收悉，现答复如下。\n\n附件\n\n征求意见表\n\n建议编号\t\t提案编号\t187\n承办单位\t市科技局\t\t',
        words: '187',
      },
      {
        text: '某市科技局关于对市政协八届六次会议第178号提案的答复\n\n张某委员：\n\n您的提案收悉，现答复如下。\n\n附件\n\n征求意见表\n\n建议编号\t178\t提案编号\t\n承办单位\t市科技局\t\t',
        words: '178',
      },
    ],
    sound: [
      {
        text: '某市科技局关于对市政协八届六次会议第178号提案的答复\n\n张某委员：\n\n您在市政协八届六次会议上提出的第178号提案收悉，现答复如下。\n\n一、关于人才\n\n市政协七届一次会议第12号提案已经办结。\n\n附件\n\n征求意见表\n\n建议编号\t提案编号\t178\n承办单位\t市科技局\t',
      },
    ],
  },
  check: (text) => {
    const title = replyTitle(text);
    if (title === undefined) return [];
    const shown = `${title.session}${title.session === '' ? '' : '会议'}第${title.number}号${title.category}`;
    const hits: ReviewHit[] = [];
    const opening = text.paragraphs.find(({ kind, part }) => kind === 'body' && part === 0);
    const said = opening === undefined ? undefined : readReplyTitle(compactText(opening).text);
    if (
      opening !== undefined &&
      said !== undefined &&
      (said.number !== title.number ||
        (said.session !== '' && title.session !== '' && said.session !== title.session))
    ) {
      hits.push({ at: [wholeOf(opening)], facts: { title: shown } });
    }
    for (const paragraph of text.paragraphs) {
      let label = '';
      for (const cell of tableCells(paragraph)) {
        const [, category] = /^(建议|提案)编号$/u.exec(cell.text.replace(/\s/gu, '')) ?? [];
        if (category !== undefined) label = category;
        else if (label !== '' && /^\d{1,5}$/.test(cell.text)) {
          if (cell.text !== title.number || label !== title.category)
            hits.push({ at: [cell.at], facts: { title: shown } });
          label = '';
        }
      }
    }
    return hits;
  },
};
