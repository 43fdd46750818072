import { fact } from '../../../../messages/sentence.js';
import type { DraftText, ParagraphKind } from '../../../draft-text.js';
import type { MeasuredFault } from '../../../layout/measured-fault.js';
import type { ReviewHit, ReviewRule } from '../../../review-rule.js';
import { wholeOf } from '../../../text/find-words.js';
import { layoutLinePitch } from './layout-line-pitch.js';

/** `layout-measured`: what only the printed page shows, and does not agree with the standard. */
export const layoutMeasured: ReviewRule = {
  id: 'layout-measured',
  title: '排成页面后的尺寸',
  severity: 'verify',
  basis: { document: 'GB/T 9704—2012' },
  fault: '用 --measure 排成页面来量，发文机关标志、红线、版记、标题的形状、每面行数等与标准不符。',
  noFault: '字体、字号、页边距、页码的写法，由版面的其他规则看；没有用 --measure 的，不量。',
  sentence: (finding) => ({
    fact: `${fact(finding, 'where')}${fact(finding, 'title')}是${fact(finding, 'figure')}`,
    expected: fact(finding, 'expected'),
    fix: `见 ${fact(finding, 'clause')}；逐页的数用 wenbiao measure 看`,
  }),
  examples: {
    faults: [
      {
        text: '某市科技局关于科技工作的报告\n\n市人民政府：\n\n现将有关情况报告如下。',
        words: '某市科技局关于科技工作的报告',
        layout: {
          note: '量得标题三行两头长、中间短',
          measured: [
            {
              check: 'title-shape',
              title: '标题的形状',
              clause: '7.3.1',
              expected: '梯形或菱形',
              isRecommended: false,
              page: 1,
              pages: 1,
              figure: '沙漏形',
              text: '某市科技局关于科技工作的报告',
            },
          ],
        },
      },
    ],
    sound: [
      {
        text: '某市科技局关于科技工作的报告\n\n市人民政府：\n\n现将有关情况报告如下。',
        layout: { note: '', measured: [] },
      },
    ],
  },
  check: (text, context) => {
    const isPitchTold = layoutLinePitch.check(text, context).length > 0;
    const hasHead = text.paragraphs.some(({ kind }) => kind === 'authority-mark');
    return (
      (context.layout?.measured ?? [])
        .filter(({ check }) => !decidedByStyles.has(check))
        .filter(({ check }) => check !== 'lines-per-page' || !isPitchTold)
        // Without 发文机关标志 there is no 版头 to be measured: 套红 paper has it, and a part of a text does not.
        .filter(({ check }) => hasHead || !/^(?:mark|separator|letter)-/u.test(check))
        .flatMap((fault) => hitOf(fault, text))
    );
  },
};

/** Checks of measured pages whose faults other rules find in the styles already. */
const decidedByStyles: ReadonlySet<string> = new Set([
  'paper',
  'top-margin',
  'binding-margin',
  'type-area-width',
  'type-area-height',
  'title-size',
  'title-typeface',
  'title-centring',
  'body-size',
  'body-typeface',
  'text-colour',
  'mark-colour',
  'page-number-form',
  'page-number-size',
  'page-number-typeface',
  'page-number-side',
  'imprint-size',
  'imprint-typeface',
  'letter-first-page',
]);

/** The fault at the paragraph it was measured on, at the element it is about, or at the first paragraph. */
function hitOf(fault: MeasuredFault, { paragraphs }: DraftText): readonly ReviewHit[] {
  const { check, title, clause, expected, isRecommended, page, pages, figure, text = '' } = fault;
  const words = compact(text);
  const [element = ''] = check.split('-');
  const at =
    paragraphs.find((paragraph) => words !== '' && compact(paragraph.text).includes(words)) ??
    paragraphs.find(({ kind }) => kinds[element]?.includes(kind) === true) ??
    paragraphs[0];
  if (at === undefined) return [];
  const where = pages > 1 ? `第${page}页等${pages}页，` : `第${page}页，`;
  return [
    {
      at: [wholeOf(at)],
      facts: { where, title, figure, expected, clause },
      ...(isRecommended && { severity: 'hint' as const }),
    },
  ];
}

/** The paragraphs that checks are about, by the first word of their ids. */
const kinds: Readonly<Record<string, readonly ParagraphKind[]>> = {
  title: ['title'],
  mark: ['authority-mark'],
  separator: ['document-number'],
  imprint: ['imprint-recipients', 'copied-to', 'issuance'],
};

function compact(text: string): string {
  return text.replace(/\s/gu, '');
}
