import { expect, test } from 'vitest';
import { readTextTable } from '../../../cli/init/sample/data/text-table.js';

test('A text table gives a row for every line but blank ones and headings.', () => {
  const rows = readTextTable(
    ['serial', 'name', 'note'],
    `
    # 首次
    01 | 样岩 |

    02 |      | 在库
    `,
  );
  expect(rows).toEqual([
    { serial: '01', name: '样岩', note: '' },
    { serial: '02', name: '', note: '在库' },
  ]);
});

test.each(['01', '01 | 样岩 | 多一格'])('A text table of two columns refuses the line %j.', (line) => {
  expect(() => readTextTable(['serial', 'name'], line)).toThrow(line);
});
