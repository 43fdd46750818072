import { describe, expect, test } from 'vitest';
import {
  countedVerdicts,
  type FigureAccount,
  placesText,
  shownText,
  verdictText,
} from '../../../core/report/figure-account.js';

const account = (places: readonly string[], shown: readonly string[] = []): FigureAccount => ({
  text: '1320',
  sentence: '合计1320万元。',
  element: '正文',
  verdict: '有出处',
  sources: places.map((place, index) => ({ place, shown: shown[index] ?? '' })),
  arithmetic: '',
  clause: '',
});

describe('the places of a figure', () => {
  test.each<[string, readonly string[], string]>([
    ['none', [], ''],
    ['one cell', ['测算!M5'], '测算!M5'],
    ['cells below each other', ['测算!M9', '测算!M10', '测算!M11'], '测算!M9:M11'],
    ['cells apart, the sheet said once', ['测算!M4', '测算!M6', '测算!M7'], '测算!M4、M6:M7'],
    ['cells beside each other', ['测算!M4', '测算!N5'], '测算!M4、N5'],
    ['cells upwards', ['测算!M5', '测算!M4'], '测算!M5、M4'],
    ['another sheet', ['甲!A1', '乙!A2', '甲!A3'], '甲!A1、乙!A2、甲!A3'],
    ['a sheet of another file', ['簿.xlsx 甲!A1', '簿.xlsx 甲!A2'], '簿.xlsx 甲!A1:A2'],
    ['a line of a file', ['安排.yaml 第12行', '甲!A1'], '安排.yaml 第12行、甲!A1'],
  ])('%s', (_, places, expected) => {
    expect(placesText(account(places))).toBe(expected);
  });
});

test('up to eight contents are listed, more are counted', () => {
  const cells = (count: number) => Array.from({ length: count }, (_, index) => String(index + 1));
  const shown = (count: number) => shownText(account(cells(count), cells(count)));
  expect(shown(8)).toBe('1、2、3、4、5、6、7、8');
  expect(shown(9)).toBe('9处，见来源');
  expect(shownText(account(['甲!A1'], ['']))).toBe('');
});

test('verdicts are counted, and name who answers', () => {
  const accepted: FigureAccount = { ...account([]), verdict: '认可', acceptedBy: '张某' };
  expect(verdictText(accepted)).toBe('认可：张某');
  expect(verdictText(account([]))).toBe('有出处');
  expect(countedVerdicts([accepted, account([]), account([])])).toBe(
    '共 3 个数：有出处 2，录入 0，认可 1，未核 0',
  );
  expect(countedVerdicts([])).toBe('共 0 个数：有出处 0，录入 0，认可 0，未核 0');
});
