import { describe, expect, test } from 'vitest';
import { type Check, verdictOf } from '../../../generator/measure/checks/check.js';
import { type MeasureOptions, measureDocument } from '../../../generator/measure/measure-document.js';
import type { Bar, Glyph, PlacedDocument } from '../../../generator/measure/page/placed-page.js';
import { measurementLines } from '../../../generator/measure/report/measurement-lines.js';
import { baselineOf, level, pitch, placeCentred, placeFull, placePages, placeText } from './place-text.js';

const text = '科技创新奖补资金测算公示拨付管理办法实施细则印发执行通知';

function measure(document: PlacedDocument, options: Partial<MeasureOptions> = {}) {
  return measureDocument(document, { format: '文件', ...options });
}

function checkNamed(checks: readonly Check[], id: string): Check {
  const check = checks.find((each) => each.id === id);
  if (check === undefined) throw new Error(`No check ${id}`);
  return check;
}

/** What a check says: its verdict and figures. */
function said(document: PlacedDocument, id: string, options: Partial<MeasureOptions> = {}): string {
  const check = checkNamed(measure(document, options).checks, id);
  return [verdictOf(check), ...check.figures.map(({ figure }) => figure)].join(' ');
}

/** Pages of running text with so many lines each; the last ends in a short line. */
function runningPages(...rows: number[]): PlacedDocument {
  return placePages(
    rows.map((count, index) => ({
      glyphs: Array.from({ length: count }, (_, row) =>
        row === count - 1 && index === rows.length - 1
          ? placeText('终了', { baseline: baselineOf(row) })
          : placeFull(text, row),
      ).flat(),
    })),
  );
}

describe('the text area', () => {
  test('is measured by line boxes', () => {
    const { area } = measure(runningPages(22, 5));
    expect(area.pages[0]).toMatchObject({ rows: 22 });
    expect(area.pages[0]?.top).toBeCloseTo(37, 3);
    expect(area.pages[0]?.bottom).toBeCloseTo(37 + 22 * pitch, 3);
    expect(area.pages[0]?.right).toBeCloseTo(184, 3);
    expect(area.pitch).toBeCloseTo(pitch, 3);
  });

  test.each([
    [[22, 5], 'pass 22 行（行距 28.95 磅）'],
    [[21, 5], 'fail 21 行（行距 28.95 磅）'],
    [[22, 21, 3], 'fail 22 行（行距 28.95 磅） 21 行（行距 28.95 磅）'],
    [[5], 'pass 按行距可排 22 行（行距 28.95 磅）'],
  ])('of pages of %j lines has %s', (rows, expected) => {
    expect(said(runningPages(...rows), 'lines-per-page')).toBe(expected);
  });

  test('a page with a title under its first line has lines of another pitch, which are not counted', () => {
    const document = placePages([
      {
        glyphs: [
          ...placeFull(text, 0),
          ...placeCentred('关于核查的报告', { baseline: baselineOf(3), size: 22 }),
          // The title's own line is higher than one of the body.
          ...Array.from({ length: 17 }, (_, row) => placeFull(text, row + 4)).flat(),
        ],
      },
      { glyphs: [...placeFull(text, 0), ...placeText('终了', { baseline: baselineOf(1) })] },
    ]);
    expect(said(document, 'lines-per-page')).toBe('pass 按行距可排 22 行（行距 28.95 磅）');
  });

  test('a text that is issued begins with a title in 2号, which is no text of the body', () => {
    const page = (lines: number) =>
      placePages([
        { glyphs: [...placeFull(text, 0), ...placeText('终了', { baseline: baselineOf(1) })] },
        {
          glyphs: [
            ...Array.from({ length: lines }, (_, row) =>
              placeCentred('关于核查的办法', { baseline: baselineOf(row), size: 22 }),
            ).flat(),
            ...placeText('为了核查，制定本办法。', { baseline: baselineOf(7) }),
          ],
        },
      ]);
    expect(said(page(5), 'body-size')).toMatch(/^pass/u);
    expect(said(page(6), 'body-size')).toMatch(/^fail/u);
  });

  test('a line of another typeface than the next is not filled by its paragraph', () => {
    const document = placePages([
      {
        glyphs: [
          ...placeCentred(text.slice(0, 24), { baseline: baselineOf(0), font: 'KaiTi' }),
          ...placeText('只有这一段，只有一行。', { left: 39.2, baseline: baselineOf(2) }),
        ],
      },
    ]);
    expect(said(document, 'binding-margin')).toBe('absent');
  });

  test('a page that a new paragraph leaves short is not full', () => {
    const [first, second] = runningPages(20, 5).pages;
    const indented = placeText(text.slice(0, 26), { left: 39.2, baseline: baselineOf(0) });
    const document = placePages([
      { glyphs: first?.glyphs ?? [] },
      { glyphs: [...indented, ...(second?.glyphs ?? []).filter(({ baseline }) => baseline > baselineOf(0))] },
    ]);
    expect(said(document, 'lines-per-page')).toBe('pass 按行距可排 22 行（行距 28.95 磅）');
    expect(said(document, 'type-area-height')).toBe('absent');
  });

  test.each([
    ['LibreOffice 7.4', 1.2, 'fail'],
    ['LibreOffice 7.4', 0.9, 'pass'],
    ['Microsoft® Word 2019', 1.2, 'pass'],
    ['Microsoft® Word 2019', 2.1, 'fail'],
  ])('of %s %d mm too low: %s', (producer, off, verdict) => {
    const { pages } = runningPages(22, 5);
    const moved = pages.map(({ glyphs }) => ({
      glyphs: glyphs.map((glyph) => ({ ...glyph, baseline: glyph.baseline + off })),
    }));
    expect(said(placePages(moved, producer), 'top-margin')).toMatch(new RegExp(`^${verdict}`));
  });

  test('of an empty line before the first paragraph says nothing of the upper margin', () => {
    const glyphs = [1, 2, 3].flatMap((row) => placeFull(text, row));
    expect(said(placePages([{ glyphs }]), 'top-margin')).toBe('absent');
  });
});

describe('the characters of a filled line', () => {
  const line = (length: number) => text.slice(0, length);

  test.each<[string, readonly string[], string]>([
    ['28', [line(28), line(28), line(5)], 'pass 28 字（2 个满行）'],
    ['27', [line(27), line(27), line(5)], 'fail 27 字（2 个满行）'],
    ['29', [`${line(28)}年`, `${line(28)}年`, line(5)], 'fail 29 字（2 个满行）'],
    [
      '27 where a bracket goes down',
      [line(28), line(27), `（${line(27)}`, line(5)],
      'pass 28 字（2 个满行）',
    ],
    [
      '27 where a mark takes one down',
      [line(28), line(27), `公，${line(26)}`, line(5)],
      'pass 28 字（2 个满行）',
    ],
    [
      '28 where the file names no characters',
      ['□'.repeat(28), '□'.repeat(28), '□□'],
      'pass 28 字（2 个满行）',
    ],
  ])('are %s', (_, lines, expected) => {
    const glyphs = lines.flatMap((each, row) =>
      row === lines.length - 1 ? placeText(each, { baseline: baselineOf(row) }) : placeFull(each, row),
    );
    expect(said(placePages([{ glyphs }]), 'characters-per-line')).toBe(expected);
  });

  test('are reckoned from the advance where no line is filled', () => {
    const short = (step: number) =>
      placePages([
        { glyphs: [0, 1, 2].flatMap((row) => placeText('科技创新', { baseline: baselineOf(row), step })) },
      ]);
    expect(said(short(5.55), 'characters-per-line')).toBe('pass 按字距 5.55 毫米可排 28 字');
    expect(said(short(5.65), 'characters-per-line')).toBe('fail 按字距 5.65 毫米可排 27 字');
  });
});

describe('标志', () => {
  /** 48 pt: its ink ends 13.55 mm above the baseline. */
  const withMark = (top: number): PlacedDocument =>
    placePages([
      { glyphs: placeCentred('某市科技局', { baseline: top + 13.547, size: 48, colour: '#ff0000' }) },
    ]);

  test.each([
    ['文件', 72],
    ['信函', 30],
    ['命令', 57],
    ['纪要', 72],
  ] as const)('of a %s stands at %d mm', (format, place) => {
    expect(said(withMark(place), 'mark-top', { format })).toMatch(/^pass/);
    expect(said(withMark(place + 0.9), 'mark-top', { format })).toMatch(/^pass/);
    expect(said(withMark(place + 1.1), 'mark-top', { format })).toMatch(/^fail/);
    expect(said(withMark(place - 1.1), 'mark-top', { format })).toMatch(/^fail/);
  });

  test('without red, line or number is not found', () => {
    const glyphs = placeCentred('某市科技局', { baseline: 85, size: 22 });
    expect(said(placePages([{ glyphs }]), 'mark-top')).toBe('absent');
  });
});

describe('信函', () => {
  const mark = placeCentred('某市科技局', { baseline: 43.55, size: 48, colour: '#ff0000', font: 'FZXBSJW' });
  const double = (top: number, width = 170): Bar[] => [
    level(105 - width / 2, 105 + width / 2, top, 1, '#ff0000'),
    level(105 - width / 2, 105 + width / 2, top + 1.6, 0.4, '#ff0000'),
  ];
  const letter = (bars: readonly Bar[], others: readonly Glyph[] = []) =>
    placePages([{ glyphs: [...mark, ...others], bars }]);
  const failed = (document: PlacedDocument) =>
    measure(document, { format: '信函' })
      .checks.filter((check) => verdictOf(check) === 'fail')
      .map(({ id }) => id);
  const [upper, lower] = [49.24, 275];

  test('with its double lines in place passes', () => {
    const { checks } = measure(letter([...double(upper), ...double(lower)]), { format: '信函' });
    expect(checks.filter(({ id }) => id.startsWith('letter')).map(verdictOf)).toEqual(Array(4).fill('pass'));
  });

  test.each<[string, PlacedDocument]>([
    ['letter-line-width', letter([...double(upper, 156), ...double(lower)])],
    ['letter-line-below-mark', letter([...double(upper + 3), ...double(lower)])],
    ['letter-line-at-foot', letter([...double(upper), ...double(lower - 3)])],
    [
      'letter-first-page',
      letter(
        [...double(upper), ...double(lower)],
        placeText('—1—', { left: 164.2, baseline: 272.95, size: 14, font: 'SimSun' }),
      ),
    ],
  ])('fails %s alone', (id, document) => {
    expect(failed(document)).toEqual([id]);
  });

  test('is asked for by its kind only', () => {
    expect(measure(letter([])).checks.some(({ id }) => id.startsWith('letter'))).toBe(false);
  });
});

describe('标题', () => {
  test.each([
    [[10], 'pass 一行'],
    [[8, 16], 'pass 梯形'],
    [[16, 8], 'pass 梯形'],
    [[8, 12, 12], 'pass 梯形'],
    [[8, 16, 8], 'pass 菱形'],
    [[8, 14, 14, 6], 'pass 菱形'],
    [[12, 12], 'fail 长方形'],
    [[16, 8, 16], 'fail 沙漏形'],
    [[8, 16, 8, 16], 'fail 长短相间'],
    [[16, 1], 'fail 一字独占一行'],
  ])('of lines of %j characters: %s', (lengths, expected) => {
    const glyphs = lengths.flatMap((length, row) =>
      placeCentred('科'.repeat(length), { baseline: 60 + 12.7 * row, size: 22, font: 'FZXBSJW' }),
    );
    expect(said(placePages([{ glyphs }]), 'title-shape')).toBe(expected);
  });
});

describe('页码', () => {
  const numbered = (number: string, left: number) =>
    placePages([
      { glyphs: placeText('正文', { baseline: 45 }) },
      { glyphs: placeText(number, { left, baseline: 271.57, size: 14, font: 'SimSun' }) },
    ]);
  const outer = 28 + 4.94;

  test.each([
    ['—2—', outer, 'pass', 'pass'],
    ['―2―', outer, 'pass', 'pass'],
    ['-2-', outer, 'fail', 'pass'],
    ['2', outer, 'fail', 'pass'],
    ['第2页', outer, 'fail', 'pass'],
    ['—1—', outer, 'pass', 'fail'],
    ['—2—', 28, 'pass', 'fail'],
    ['—2—', 95, 'pass', 'fail'],
    ['第二页', outer, 'absent', 'absent'],
  ])('%s at %d mm: form %s, side %s', (number, left, form, side) => {
    const verdicts = ['page-number-form', 'page-number-side'].map((id) =>
      verdictOf(checkNamed(measure(numbered(number, left)).checks, id)),
    );
    expect(verdicts).toEqual([form, side]);
  });
});

describe('what is not there', () => {
  test.each<[string, PlacedDocument]>([
    ['no page', placePages([])],
    ['an empty page', placePages([{ glyphs: [] }])],
    ['one character', placePages([{ glyphs: placeText('文', { baseline: 100 }) }])],
    [
      'a line of text that is no text area',
      placePages([{ glyphs: placeText(text, { baseline: 280, left: 5 }) }]),
    ],
  ])('%s fails nothing but what it shows, and everything else says why', (_, document) => {
    const measurement = measure(document);
    for (const check of measurement.checks) {
      if (verdictOf(check) === 'absent') expect(check.missing, check.id).toMatch(/\p{Script=Han}/u);
    }
    expect(measurementLines(measurement).at(-1)).toMatch(/^合格 \d+ 项，不合格 0 项，没有量 \d+ 项$/);
  });
});

describe('headings and 题注', () => {
  const rows = (...lines: readonly (readonly [text: string, left: number, font?: string])[]) =>
    placePages([
      {
        glyphs: [
          ...placeCentred('某市科技局决定', { baseline: 60, size: 22, font: 'FZXBSJW' }),
          ...lines.flatMap(([words, left, font = 'FangSong'], row) =>
            placeText(words, { left, baseline: baselineOf(row + 4), font }),
          ),
        ],
      },
    ]);
  const verdicts = (document: PlacedDocument) =>
    ['body-typeface', 'heading-1-typeface'].map((id) => verdictOf(checkNamed(measure(document).checks, id)));
  const note = '（2025年6月26日会议通过）';

  test.each<[string, PlacedDocument, readonly string[]]>([
    ['a heading in 黑体', rows(['一、目标', 39, 'SimHei'], ['正文', 39]), ['pass', 'pass']],
    ['a heading in 仿宋', rows(['一、目标', 39], ['正文', 39]), ['pass', 'fail']],
    [
      'a body in 黑体 below its heading',
      rows(['一、目标', 39, 'SimHei'], ['正文', 39, 'SimHei']),
      ['fail', 'pass'],
    ],
    [
      'a heading of two lines',
      rows([`一、${text.slice(0, 24)}`, 39.2, 'SimHei'], ['目标', 28, 'SimHei'], ['正文', 39]),
      ['pass', 'pass'],
    ],
    ['一、 within a paragraph', rows(['由第', 39], ['一、二季度', 28]), ['pass', 'absent']],
    ['附件1 in 黑体', rows(['附件1', 28, 'SimHei'], ['正文', 39]), ['pass', 'absent']],
    ['a 题注 in 楷体', rows([note, 60, 'KaiTi'], ['正文', 39]), ['pass', 'absent']],
    ['a 题注 in 仿宋', rows([note, 60], ['正文', 39, 'KaiTi']), ['fail', 'absent']],
    [
      'a 题注 and a body in 楷体',
      rows([note, 60, 'KaiTi'], ...Array.from({ length: 4 }, () => ['正文', 39, 'KaiTi'] as const)),
      ['fail', 'absent'],
    ],
  ])('%s', (_, document, expected) => {
    expect(verdicts(document)).toEqual(expected);
  });
});

describe('typefaces', () => {
  const inFont = (font: string) => placePages([{ glyphs: placeText(text, { baseline: 100, font }) }]);

  test.each([
    ['FangSong_GB2312', 'pass'],
    ['仿宋', 'pass'],
    ['STFangsong', 'pass'],
    ['FZFSK--GBK1-0', 'pass'],
    ['SimSun', 'fail'],
    ['KaiTi_GB2312', 'fail'],
    ['MicrosoftYaHei', 'fail'],
    ['', 'fail'],
  ])('a body in %j: %s', (font, verdict) => {
    expect(said(inFont(font), 'body-typeface')).toMatch(new RegExp(`^${verdict}`));
  });

  test('a stand-in is taken for what it stands for, whatever its spaces', () => {
    const options = { standIns: { 仿宋: ['AR PL SungtiL GB'] } };
    expect(said(inFont('ARPLSungtiLGB'), 'body-typeface', options)).toMatch(/^pass/);
    expect(said(inFont('ARPLKaitiMGB'), 'body-typeface', options)).toMatch(/^fail/);
  });

  test('one that was asked for and not there is not judged', () => {
    expect(said(inFont('DejaVuSans'), 'body-typeface', { askedFor: ['仿宋'] })).toBe('absent');
    expect(said(inFont('DejaVuSans'), 'body-typeface', { askedFor: ['楷体'] })).toMatch(/^fail/);
  });
});
