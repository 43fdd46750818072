import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeDocx } from '../../../generator/docx/write-docx.js';
import { openDocx } from '../../generator/comments/build-docx.js';
import { exampleDocuments } from '../../generator/example-documents.js';
import { withoutOffice } from '../../office/libre-office.js';
import { writeBytes } from '../raw-books.js';
import { newFolder, run } from '../run-cli.js';

test.skipIf(withoutOffice)(
  'with --measure a document is laid out too, and a fault that only its pages show is in the list once',
  async () => {
    const sound = await writeDocx(exampleDocuments.upward);
    const path = writeBytes(sound, '报告.docx');
    expect((await run('review', path, '--measure')).out).not.toContain('layout-');
    const parts = openDocx(sound);
    const lower = parts.text('word/document.xml').replace('w:before="1237"', 'w:before="2500"');
    parts.write('word/document.xml', lower.replaceAll('w:top="2098"', 'w:top="2400"'));
    const moved = writeBytes(parts.pack(), '移.docx');
    const annotated = join(newFolder(), '批注.docx');
    const { out } = await run('review', moved, '--measure', '--annotate', annotated);
    const rules = [...out.matchAll(/^\S+ (layout-\S+) /gmu)].map(([, rule]) => rule);
    expect(rules.filter((rule) => rule === 'layout-margins')).toHaveLength(1);
    expect(out).toContain('标志上边缘距版心上边缘是');
    expect(out).not.toContain('天头是');
    expect(readFileSync(annotated).length).toBeGreaterThan(sound.length);
  },
  180_000,
);

test('--measure is for a .docx', async () => {
  const { code, talk } = await run('review', writeBytes('稿', '稿.txt'), '--measure');
  expect([code, talk.includes('--measure 排成页面来量，只给 .docx 草稿用')]).toEqual([2, true]);
});
