import { verdictOf } from '../../../generator/measure/checks/check.js';
import { type Measurement, measureDocument } from '../../../generator/measure/measure-document.js';
import { readPdf } from '../../../generator/measure/pdf/read-pdf.js';
import type { StandIns } from '../../../generator/measure/typeface.js';

/** The typefaces of the tests by the names under which they stand in a file. */
export const standIns: StandIns = {
  仿宋: ['BousungEG-Light-GB'],
  宋体: ['BousungEG-Light-GB'],
  小标宋: ['BousungEG-Light-GB'],
  楷体: ['AR PL KaitiM GB', 'GBZenKai-Medium'],
  黑体: ['WenQuanYi Zen Hei'],
};

/** A PDF file as measured with the typefaces of the tests. */
export async function measurePdf(pdf: Uint8Array): Promise<Measurement> {
  return measureDocument(await readPdf(pdf), { format: '文件', standIns });
}

/** The ids of the checks that fail. */
export function failures({ checks }: Measurement): string[] {
  return checks.filter((check) => verdictOf(check) === 'fail').map(({ id }) => id);
}
