import { beforeAll, describe, expect, test } from 'vitest';
import { verdictOf } from '../../../generator/measure/checks/check.js';
import type { Measurement } from '../../../generator/measure/measure-document.js';
import { convertAll, withoutOffice } from '../../office/libre-office.js';
import { fontsConfiguration } from '../render-pdf.js';
import { failures, measurePdf } from './measure-pdf.js';
import { type OfficialPage, officialPage, sound } from './official-page.js';

const twoMillimetres = 113;
const { top, bottom, left, right, footer, markBefore } = sound;

/** What is wrong, the check that must find it, and what it must say. */
const wrong: readonly (readonly [what: string, check: string, figure: RegExp, Partial<OfficialPage>])[] = [
  ['paper wider than A4', 'paper', /^215\.9×297\.0/, { width: 12240, right: right + 334 }],
  [
    'text 2 mm lower',
    'top-margin',
    /^39\.0/,
    { top: top + twoMillimetres, bottom: bottom - twoMillimetres, footer: footer - twoMillimetres },
  ],
  [
    'text 2 mm further right',
    'binding-margin',
    /^30\.0/,
    { left: left + twoMillimetres, right: right - twoMillimetres },
  ],
  [
    'text 2 mm narrower',
    'type-area-width',
    /^153\.[5-9]|^154\.0/,
    { right: right + twoMillimetres, spacing: -9, separatorIndent: -57 },
  ],
  ['lines too close', 'type-area-height', /^221\.[12]/, { pitch: 570 }],
  ['21 lines', 'lines-per-page', /^21 行（行距 30\.00 磅）/, { pitch: 600 }],
  ['27 characters', 'characters-per-line', /^27 字/, { spacing: 0 }],
  ['a body in 小三', 'body-size', /小3号/, { bodySize: 30, spacing: 15 }],
  ['a body in 黑体', 'body-typeface', /ZenHei/, { bodyFont: '黑体' }],
  ['a blue body', 'text-colour', /#0000ff/, { bodyColour: '0000FF' }],
  ['一、 in 仿宋', 'heading-1-typeface', /Bousung/, { heading1Font: '仿宋_GB2312' }],
  ['（一） in 黑体', 'heading-2-typeface', /ZenHei/, { heading2Font: '黑体' }],
  ['标志 5 mm too low', 'mark-top', /^40\.0/, { markBefore: markBefore + 284 }],
  ['标志 at 25 mm, as the old standard had it', 'mark-top', /^25\.0/, { markBefore: markBefore - 567 }],
  ['a black 标志', 'mark-colour', /#000000/, { markColour: '000000' }],
  ['标志 off centre', 'mark-centring', /^偏右 3\.[5-9]/, { markIndent: 400 }],
  ['标志 in 楷体', 'mark-typeface', /Kai/, { markFont: '楷体_GB2312' }],
  ['the red line 8 mm below', 'separator-place', /^[78]\.\d+/, { separatorSpace: 20 }],
  ['a red line of 150 mm', 'separator-width', /^1(49|50)\./, { separatorIndent: 170 }],
  ['the red line off centre', 'separator-centring', /^[23]\.\d+/, { separatorShift: 170 }],
  ['a black line for a red one', 'separator-colour', /#000000/, { separatorColour: '000000' }],
  ['a title in 小二', 'title-size', /小2号/, { titleSize: 36 }],
  ['a title in 黑体', 'title-typeface', /ZenHei/, { titleFont: '黑体' }],
  ['a title off centre', 'title-centring', /^偏右 3\.[5-9]/, { titleIndent: 400 }],
  [
    'a title like an hourglass',
    'title-shape',
    /沙漏形/,
    { title: ['关于下达某年度科技创新', '奖补资金', '及其绩效目标的通知要求'] },
  ],
  ['a title like a box', 'title-shape', /长方形/, { title: ['某市科学技术局关于', '某年奖补资金的通知'] }],
  ['a title with 知 alone', 'title-shape', /一字独占一行/, { title: ['某市科学技术局关于奖补的通', '知'] }],
  ['hyphens at the page number', 'page-number-form', /^- 1 -/, { numberDash: '-' }],
  ['a page number in 3号', 'page-number-size', /3号/, { numberSize: 32 }],
  ['a page number in 黑体', 'page-number-typeface', /ZenHei/, { numberFont: '黑体' }],
  ['the dash at 5 mm', 'page-number-place', /^4\.[0-9]|^5\.[0-5]/, { footer: footer + twoMillimetres }],
  ['a page number in the middle', 'page-number-side', /^单页/, { numberCentred: true }],
  ['page numbers on the inner side', 'page-number-side', /左边缘/, { numberSwapped: true }],
  ['a page number at the very edge', 'page-number-side', /边缘 -?0\./, { numberIndent: 0 }],
  ['版记 1 cm above the foot', 'imprint-foot', /^-(9|10)\./, { imprintLift: 567 }],
  ['lines of 版记 of 150 mm', 'imprint-line-width', /^150\./, { imprintWidth: 8505 }],
  ['thin outer lines of 版记', 'imprint-line-weight', /^第1条 0\.1/, { imprintOuter: 4 }],
  ['版记 in 3号', 'imprint-size', /3号/, { imprintSize: 32 }],
  ['版记 in 黑体', 'imprint-typeface', /ZenHei/, { imprintFont: '黑体' }],
];

describe.skipIf(withoutOffice)('a document that another program made', () => {
  let measured: Measurement[] = [];
  beforeAll(async () => {
    const documents = await Promise.all([{}, ...wrong.map(([, , , changes]) => changes)].map(officialPage));
    measured = await Promise.all(convertAll(documents, 'docx', 'pdf', fontsConfiguration).map(measurePdf));
  });

  test('passes every check when it is sound', () => {
    const checks = measured[0]?.checks ?? [];
    expect(checks.length).toBeGreaterThan(30);
    expect(checks.filter((check) => verdictOf(check) !== 'pass').map(({ id }) => id)).toEqual([]);
  });

  test.each(wrong.map(([what, check, figure], index) => ({ what, check, figure, index })))(
    'with $what fails $check and nothing else',
    ({ check, figure, index }) => {
      const measurement = measured[index + 1];
      if (measurement === undefined) throw new Error('Nothing measured');
      expect(failures(measurement)).toEqual([check]);
      const unsound = measurement.checks
        .find(({ id }) => id === check)
        ?.figures.filter((each) => !each.sound);
      expect(unsound?.[0]?.figure).toMatch(figure);
    },
  );

  test('every check has a document that fails it', () => {
    const ids = new Set(wrong.map(([, check]) => check));
    expect(measured[0]?.checks.map(({ id }) => id).filter((id) => !ids.has(id))).toEqual([]);
  });
});
