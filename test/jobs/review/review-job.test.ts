import { describe, expect, test } from 'vitest';
import { loadHouseFacts } from '../../../cli/review/house-facts.js';
import { writeDocx } from '../../../generator/docx/write-docx.js';
import { annotateDraft } from '../../../jobs/review/copies/annotate-draft.js';
import { mendDraft } from '../../../jobs/review/copies/mend-draft.js';
import { draftFormOf } from '../../../jobs/review/file/draft-form.js';
import { UnreadableDraft } from '../../../jobs/review/file/unreadable-draft.js';
import { type ReviewRequest, reviewJob } from '../../../jobs/review/review-job.js';
import { reviewJobLines, reviewRecord } from '../../../jobs/review/review-record.js';
import { docxOf } from '../../generator/comments/build-docx.js';
import { exampleDocuments } from '../../generator/example-documents.js';

const facts = loadHouseFacts();
const bytesOf = (text: string) => new TextEncoder().encode(text);
const request = (name: string, bytes: Uint8Array, more: Partial<ReviewRequest> = {}): ReviewRequest => ({
  name,
  bytes,
  form: draftFormOf(name) ?? 'text',
  facts,
  ...more,
});
const text = '2022年，全市高企达到303家，较2018年（87家）翻了两番。截止目前一切顺利。';

async function reviewed(given: ReviewRequest) {
  const job = await reviewJob(given);
  if ('stops' in job) throw new RangeError('Expected a review.');
  return job;
}

describe('a review in memory', () => {
  test('finds what the command line finds, and makes its record and lines', async () => {
    const job = await reviewed(request('稿.txt', bytesOf(text)));
    const rules = job.review.findings.map(({ rule }) => rule);
    expect(rules).toEqual(['claim-doubling', 'word-wrong']);
    const record = reviewRecord(job, {
      tool: { name: 'wenbiao', version: '0' },
      input: { name: '稿.txt', sha256: '' },
    });
    expect(record).toMatchObject({ format: 'wenbiao-review/1', pageKind: '无版头' });
    expect(reviewJobLines(job, 'all').join('\n')).toContain('写的是「翻了两番」');
  });

  test('gives a text with its mends made', async () => {
    const { draft, review } = await reviewed(request('稿.md', bytesOf(text)));
    const { bytes, made, left } = mendDraft(draft, review.findings, '2025-08-19');
    expect([made.length, left]).toEqual([1, []]);
    expect(new TextDecoder().decode(bytes)).toBe(text.replace('截止目前', '截至目前'));
  });

  test('gives copies of a .docx, and does not change the bytes it was given', async () => {
    const body = `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const bytes = docxOf(body);
    const before = bytes.slice();
    const { draft, review } = await reviewed(request('稿.docx', bytes));
    expect(annotateDraft(draft, review.findings, '2025-08-19').missing).toEqual([]);
    expect(mendDraft(draft, review.findings, '2025-08-19').made).toHaveLength(1);
    expect(bytes).toEqual(before);
  });

  test('asks for the printed pages of a .docx only, with the kind of page', async () => {
    const asked: string[] = [];
    const measure = (kind: string) => {
      asked.push(kind);
      return Promise.resolve([]);
    };
    await reviewed(request('稿.txt', bytesOf(text), { measure }));
    await reviewed(request('令.docx', await writeDocx(exampleDocuments.order), { measure }));
    expect(asked).toEqual(['命令']);
  });

  test.each<[string, Uint8Array, string]>([
    ['稿.docx', bytesOf('不是'), '已损坏或不完整'],
    ['稿.txt', new Uint8Array([0, 1, 2]), '不是文本文件'],
  ])('of %s that is no such file says so', async (name, bytes, reason) => {
    const failed = reviewJob(request(name, bytes));
    await expect(failed).rejects.toThrow(UnreadableDraft);
    await expect(failed).rejects.toThrow(reason);
  });

  test('of a draft without text stops, and says what that means', async () => {
    expect(await reviewJob(request('稿.txt', bytesOf('\n')))).toMatchObject({
      stops: [{ rule: 'draft-empty' }],
      outcome: '没有核稿。',
    });
  });
});

test.each([
  ['报告.DOCX', 'docx'],
  ['报告.md', 'markdown'],
  ['报告.2023.txt', 'text'],
  ['报告.pdf', undefined],
  ['报告', undefined],
])('the form of %s is told by its ending', (name, form) => {
  expect(draftFormOf(name)).toBe(form);
});
