import { expect, test } from 'vitest';
import { reviewDocument } from '../../../core/review/report/review-report.js';
import { readDraftText, reviewText } from './read-draft-text.js';

test('a mobile number is shown masked in every part of the result', () => {
  const text = '某市科技局关于拟奖励企业的公示\n\n现予公示，联系人（李某，电话：13800000000。';
  const review = reviewText(text);
  expect(review.findings.map(({ rule }) => rule)).toContain('mobile-public');
  const document = JSON.stringify(reviewDocument(readDraftText(text), review));
  expect(document).toContain('138****0000');
  expect(document).not.toContain('13800000000');
});
