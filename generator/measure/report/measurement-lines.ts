import { type Check, verdictOf } from '../checks/check.js';
import type { Measurement } from '../measure-document.js';

const standard = 'GB/T 9704—2012';
/** More places of one check are only counted. */
const mostPlaces = 3;
const longestQuotation = 16;

/**
 * A measurement for people: the pages, what does not agree with the standard, what could not be measured and why,
 * and how many checks there are of each.
 */
export function measurementLines(measurement: Measurement): string[] {
  const { checks } = measurement;
  const [failed, absent, passed] = (['fail', 'absent', 'pass'] as const).map((verdict) =>
    checks.filter((check) => verdictOf(check) === verdict),
  ) as [Check[], Check[], Check[]];
  return [
    ...pageLines(measurement),
    ...failed.flatMap(failureLines),
    ...absentLines(absent),
    `合格 ${passed.length} 项，不合格 ${failed.length} 项，没有量 ${absent.length} 项`,
  ];
}

/** A line a page, with 「-」 for what the page does not show. */
function pageLines({ sorted, area }: Measurement): string[] {
  const length = (value: number | undefined) => (value === undefined ? '-' : value.toFixed(1));
  return sorted.pages.map((page) => {
    if (page.lines.length === 0) return `第${page.number}页｜没有文字，是空白页或图片`;
    const own = area.pages.find((each) => each.page === page.number);
    const number = sorted.pageNumbers.find(({ line }) => line.page === page.number)?.line.text ?? '-';
    const characters = own === undefined || own.characters.length === 0 ? '-' : Math.max(...own.characters);
    return [
      `第${page.number}页`,
      `左边 ${length(own?.left)}、右边 ${length(own?.right)}、上边 ${length(own?.top)}、下边 ${length(own?.bottom)} 毫米`,
      `共 ${page.lines.length} 行`,
      `满行 ${characters} 字`,
      `页码 ${number}`,
    ].join('｜');
  });
}

function failureLines({ id, title, clause, expected, recommended, figures }: Check): string[] {
  const unsound = figures.filter(({ sound }) => !sound);
  const level = recommended ? '提示' : '强制性';
  const lines = unsound.slice(0, mostPlaces).map(({ page, figure, text }) => {
    const on = text === undefined ? '' : `（${shorten(text)}）`;
    return `${level} ${id} 第${page}页｜${title} ${figure}${on}｜应为 ${expected}｜${standard} ${clause}`;
  });
  const others = unsound.length - lines.length;
  return others === 0 ? lines : [...lines, `  ${title} 另有 ${others} 处`];
}

/** What was not measured, with those that lack the same thing on one line. */
function absentLines(absent: readonly Check[]): string[] {
  const reasons = new Set(absent.map(({ missing = '' }) => missing));
  return [...reasons].map((reason) => {
    const titles = absent.filter(({ missing = '' }) => missing === reason).map(({ title }) => title);
    return `没有量 ${titles.join('、')}：${reason}`;
  });
}

function shorten(text: string): string {
  const marks = [...text];
  return marks.length > longestQuotation ? `${marks.slice(0, longestQuotation).join('')}…` : text;
}
