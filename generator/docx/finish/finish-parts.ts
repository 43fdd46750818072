import { strFromU8, strToU8 } from 'fflate';
import { styleSheet } from './style-sheet.js';

/** The library's parts put right where it cannot write what is meant: the styles and what may end or begin a line. */
export function finishParts(parts: Readonly<Record<string, Uint8Array>>): Map<string, Uint8Array> {
  const settings = parts['word/settings.xml'];
  return new Map([
    ...Object.entries(parts),
    ['word/styles.xml', strToU8(styleSheet())],
    ...(settings === undefined
      ? []
      : ([['word/settings.xml', strToU8(withLineEdges(strFromU8(settings)))]] as const)),
  ]);
}

/**
 * What may not end or begin a line, said in the file: neither half of —— and …… may begin one, so that they are
 * never torn apart (ECMA-376 part 1, 17.15.1.58 and 17.15.1.59; GB/T 15834—2011, 5.1).
 */
function withLineEdges(settings: string): string {
  const after = '（《〈〔【「『“‘([{￥';
  const before = '，。、；：？！）》〉〕】」』”’—…·～％‰℃!%),.:;?]}';
  return settings.replace(
    '<w:compat>',
    `<w:noLineBreaksAfter w:lang="zh-CN" w:val="${after}"/><w:noLineBreaksBefore w:lang="zh-CN" w:val="${before}"/><w:compat>`,
  );
}
