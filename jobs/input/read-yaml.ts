import { LineCounter, parseDocument } from 'yaml';
import type { DataFile, DataPath } from '../../core/data-file.js';
import type { Finding } from '../../core/finding.js';

/** Chinese words for the parser's error codes; its own English sentences never surface. */
const problems: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: '同一个键写了两次',
  BAD_INDENT: '缩进不对',
  TAB_AS_INDENT: '缩进用了制表符，应当用空格',
  MISSING_CHAR: '少了冒号、引号或括号',
  UNEXPECTED_TOKEN: '多了一段文字',
  MULTILINE_IMPLICIT_KEY: '键不能跨行，可能少了冒号或引号',
};

/**
 * YAML (or JSON) text as plain data with the line of every value. Doubled keys and other faults of syntax are
 * findings with their line; then there is no file.
 *
 * @param scalars whether 0372 and true are a number and a truth value, or texts as typed
 */
export function readYaml(
  name: string,
  text: string,
  scalars: 'values' | 'texts' = 'values',
): { readonly file?: DataFile; readonly findings: readonly Finding[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: true,
    ...(scalars === 'texts' && { schema: 'failsafe', customTags: ['null'] }),
  });
  if (document.errors.length > 0) {
    return {
      findings: document.errors.map((error): Finding => {
        const { line, col } = lines.linePos(error.pos[0]);
        return {
          rule: 'data-syntax',
          severity: 'mandatory',
          place: { kind: 'file', file: name, line, column: col },
          facts: { problem: problems[error.code] ?? '写法不合 YAML 的规定' },
        };
      }),
    };
  }
  const locate = (path: DataPath) => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true) as
        | { range?: [number, number, number] }
        | undefined;
      if (node?.range !== undefined) {
        const { line, col } = lines.linePos(node.range[0]);
        return { line, column: col };
      }
    }
    return undefined;
  };
  return { file: { name, data: document.toJS() as unknown, locate }, findings: [] };
}
