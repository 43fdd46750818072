import { quote } from '../../core/messages/sentence.js';
import type { ProblemText } from './host.js';

/** Rows cannot be added to a sheet that has no such header. */
export function headerMissing(sheet: string, header: readonly string[]): ProblemText {
  return {
    fact: `工作表「${sheet}」里没有同时写着${header.map(quote).join('')}的标题行`,
    fix: '补上标题行，或把这个工作表改名后再试，会另加一个',
  };
}
