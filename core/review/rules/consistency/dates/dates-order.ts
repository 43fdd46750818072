import { chineseDate, type IsoDate } from '../../../../calendar.js';
import { fact, quote } from '../../../../messages/sentence.js';
import type { DraftText, ParagraphKind } from '../../../draft-text.js';
import type { ReviewHit, ReviewRule } from '../../../review-rule.js';
import { datesIn, type FullDate } from '../../../text/dates-in.js';

/** `dates-order`: printed before signed, passed after published, handed out after the session. */
export const datesOrder: ReviewRule = {
  id: 'dates-order',
  title: '日期先后颠倒',
  severity: 'mandatory',
  fault: '印发日期早于成文日期；会议通过的日期晚于印发日期；人大会议文件的印发日期晚于开会的日期。',
  noFault: '同一天，或者先后正常。',
  sentence: (finding) => ({
    fact: `${fact(finding, 'what')}${quote(finding.actual ?? '')}${fact(finding, 'order')}${fact(finding, 'other')}`,
    fix: '核对后改正',
  }),
  examples: {
    faults: [
      {
        text: '请报送材料。\n\n某市科技局\n2023年1月28日\n\n某市科技局办公室　2023年1月24日印发',
        words: '2023年1月24日',
      },
      {
        text: '某市十五届人大常委会\n第五次会议文件（9）\n\n某市人民政府关于科技工作情况的报告\n\n——2023年10月26日在某市第十五届人民代表大会常务委员会第五次会议上\n\n我受市政府委托，报告如下。\n\n某市人大常委会办公室　2023年10月27日印',
        words: '2023年10月27日',
      },
    ],
    sound: [
      { text: '请报送材料。\n\n某市科技局\n2023年1月24日\n\n某市科技局办公室　2023年1月28日印发' },
      {
        text: '某市十五届人大常委会\n第五次会议文件（9）\n\n某市人民政府关于科技工作情况的报告\n\n——2023年10月26日在某市第十五届人民代表大会常务委员会第五次会议上\n\n我受市政府委托，报告如下。\n\n某市人大常委会办公室　2023年10月25日印',
      },
    ],
  },
  check: (text) => {
    const [signed] = datesOf(text, 'document-date');
    const [noted] = datesOf(text, 'title-note');
    const [printed] = datesOf(text, 'issuance');
    if (printed?.date === undefined) return [];
    const isSession = text.pageKind === '人大会议文件';
    const late = (
      other: FullDate | undefined,
      what: string,
      order: string,
      isWrong: (other: IsoDate, own: IsoDate) => boolean,
    ) =>
      other?.date !== undefined && printed.date !== undefined && isWrong(other.date, printed.date)
        ? [
            {
              at: [printed.at] as const,
              facts: { what: '印发日期', order, other: `${what}${chineseDate(other.date)}` },
            },
          ]
        : [];
    const hits: ReviewHit[] = [
      ...late(signed, '成文日期', '早于', (other, own) => own < other),
      ...(isSession
        ? late(noted, '开会的日期', '晚于', (other, own) => own > other)
        : late(noted, '会议通过的日期', '早于', (other, own) => own < other)),
    ];
    return hits.slice(0, 1);
  },
};

function datesOf({ paragraphs }: DraftText, wanted: ParagraphKind): FullDate[] {
  return paragraphs
    .filter(({ kind, part }) => kind === wanted && (part === 0 || wanted === 'issuance'))
    .flatMap(datesIn);
}
