import { gbt9704 } from '../../layout/gbt-9704.js';
import type { PageArea } from '../find/find-type-area.js';
import { mostCommon } from '../find/full-lines.js';
import { type Check, checkOf, expectedLength, lengthFigure, lengthText } from './check.js';
import type { MeasuredDocument } from './measured-document.js';

const { paper, topMargin, bindingMargin, typeArea, linesPerPage, charactersPerLine, tolerance } = gbt9704;
const fewLines = 8;
const noFullLine = '没有写满的正文行，量不出';
const noFullPage = '没有写满而转到下页的一面，量不出';

/** 用纸, 天头, 订口, 版心, and the lines and characters that fill it (5.1, 5.2). */
export function checkArea(document: MeasuredDocument): Check[] {
  const { pages } = document.area;
  const first = pages[0]?.page ?? 1;
  return [
    checkPaper(document),
    checkOf(
      {
        id: 'top-margin',
        title: '天头',
        clause: '5.2.1',
        expected: expectedLength(topMargin, tolerance),
        missing: '没有以正文开头的一面，量不出',
      },
      pages.flatMap(({ page, top }) =>
        top === undefined ? [] : [lengthFigure(page, top, topMargin, tolerance + document.lineTolerance)],
      ),
    ),
    checkOf(
      {
        id: 'binding-margin',
        title: '订口',
        clause: '5.2.1',
        expected: expectedLength(bindingMargin, tolerance),
        missing: noFullLine,
      },
      pages.flatMap(({ page, left }) =>
        left === undefined ? [] : [lengthFigure(page, left, bindingMargin, tolerance)],
      ),
    ),
    checkOf(
      {
        id: 'type-area-width',
        title: '版心宽',
        clause: '5.2.1',
        expected: expectedLength(typeArea.width, tolerance),
        missing: noFullLine,
      },
      pages.flatMap(({ page, left, right }) =>
        left === undefined || right === undefined
          ? []
          : [lengthFigure(page, right - left, typeArea.width, tolerance)],
      ),
    ),
    checkOf(
      {
        id: 'type-area-height',
        title: '版心高',
        clause: '5.2.1',
        expected: expectedLength(typeArea.height, tolerance),
        missing: noFullPage,
      },
      // A page that lacks a line has its own check.
      pages.flatMap(({ page, top, bottom, rows }) =>
        top === undefined || bottom === undefined || rows !== linesPerPage
          ? []
          : [lengthFigure(page, bottom - top, typeArea.height, tolerance)],
      ),
    ),
    checkLines(document, pages, first),
    checkCharacters(document, pages, first),
  ];
}

function checkPaper({ sorted }: MeasuredDocument): Check {
  return checkOf(
    {
      id: 'paper',
      title: '用纸',
      clause: '5.1',
      expected: `${paper.width}×${paper.height} 毫米`,
      missing: '没有页',
    },
    sorted.pages.map(({ number, width, height }) => ({
      page: number,
      figure: `${width.toFixed(1)}×${height.toFixed(1)} 毫米`,
      sound:
        Math.abs(Math.min(width, height) - paper.width) <= tolerance &&
        Math.abs(Math.max(width, height) - paper.height) <= tolerance,
    })),
  );
}

function checkLines({ area }: MeasuredDocument, pages: readonly PageArea[], first: number): Check {
  const { pitch, pitchDoubt } = area;
  const pitchText = pitch === undefined ? '' : `（行距 ${((pitch * 72) / 25.4).toFixed(2)} 磅）`;
  const counted = pages.flatMap(({ page, rows }) =>
    rows === undefined ? [] : [{ page, figure: `${rows} 行${pitchText}`, sound: rows === linesPerPage }],
  );
  // Where no page is full: the lines that this pitch leaves room for.
  const room =
    pitch === undefined ? undefined : Math.floor((typeArea.height + linesPerPage * pitchDoubt) / pitch);
  const reckoned =
    room === undefined
      ? []
      : [{ page: first, figure: `按行距可排 ${room} 行${pitchText}`, sound: room === linesPerPage }];
  return checkOf(
    {
      id: 'lines-per-page',
      title: '每面行数',
      clause: '5.2.3',
      expected: `${linesPerPage} 行`,
      missing: '正文不足两行，量不出',
    },
    counted.length > 0 ? counted : reckoned,
  );
}

function checkCharacters({ area }: MeasuredDocument, pages: readonly PageArea[], first: number): Check {
  const counted = pages.flatMap(({ page, characters }) => {
    const count = mostCommon(characters, 0);
    return count === undefined ? [] : [{ page, count, lines: characters.length }];
  });
  const all = mostCommon(
    pages.flatMap(({ characters }) => characters),
    0,
  );
  const figures =
    all === undefined
      ? reckonCharacters(area, first)
      : counted.map(({ page, count, lines }) => ({
          page,
          figure: `${count} 字（${lines} 个满行）`,
          // A page with few filled lines says little of itself: marks that may not begin a line shorten some.
          sound: (lines < fewLines ? all : count) === charactersPerLine,
        }));
  return checkOf(
    {
      id: 'characters-per-line',
      title: '每行字数',
      clause: '5.2.3',
      expected: `${charactersPerLine} 字`,
      missing: '没有写满汉字的行，量不出',
    },
    figures,
  );
}

/** Where no filled line holds characters only: those that their advance leaves room for. */
function reckonCharacters({ advance, box }: MeasuredDocument['area'], page: number) {
  if (advance === undefined) return [];
  const room = Math.floor((box.right - box.left + 0.3) / advance);
  const figure = `按字距 ${lengthText(advance)}可排 ${room} 字`;
  return [{ page, figure, sound: room === charactersPerLine }];
}
