import { expect, test } from 'vitest';
import { fitEntries } from '../../../../addin/taskpane/view/form/fit-entries.js';
import type { Entry } from '../../../../generator/fields/entry.js';
import { sourcedText } from '../../../../generator/fields/read-entries.js';
import type { TemplateField } from '../../../../generator/fields/template-fields.js';

const field = (name: string, type: TemplateField['type']): TemplateField => ({
  name,
  type,
  source: '录入',
  required: true,
  help: '说明。',
  ...(type === '列表' && { columns: [{ name: '内容', type: '文字', help: '一段。' }] }),
});
const fields = [field('标题', '文字'), field('出席', '名单'), field('正文', '列表')];

const text = (value: string) => sourcedText(value, { kind: 'file', place: '资料.yaml 第1行' });
const one: Entry = { kind: 'text', text: text('一') };
const some: Entry = { kind: 'texts', texts: [text('一'), text('二')] };
const rows: Entry = { kind: 'rows', rows: [new Map([['内容', text('一')]])] };

test.each<[string, string, Entry, boolean]>([
  ['a text for a text', '标题', one, true],
  ['texts for a text', '标题', some, false],
  ['rows for a text', '标题', rows, false],
  ['a text for a list of names', '出席', one, true],
  ['texts for a list of names', '出席', some, true],
  ['rows for a list of names', '出席', rows, false],
  ['rows for a list', '正文', rows, true],
  ['a text for a list', '正文', one, false],
  ['texts for a list', '正文', some, false],
  ['a field that is not there', '附件', one, false],
])('%s', (_, name, entry, fits) => {
  expect(fitEntries(fields, new Map([[name, entry]]))).toEqual({
    entries: new Map(fits ? [[name, entry]] : []),
    left: fits ? [] : [name],
  });
});

test('a column that is not there is left, once, and the others of its rows stay', () => {
  const row = new Map([
    ['内容', text('一')],
    ['备注', text('二')],
  ]);
  const { entries, left } = fitEntries(fields, new Map([['正文', { kind: 'rows', rows: [row, row] }]]));
  expect(left).toEqual(['正文.备注']);
  const kept = new Map([['内容', text('一')]]);
  expect(entries.get('正文')).toEqual({ kind: 'rows', rows: [kept, kept] });
});
