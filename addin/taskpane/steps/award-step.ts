import type { ComputedResult, ResultBookSource } from './draft/results/result-book-source.js';
import { readOpenBook } from './read-open-book.js';
import { createRunnableStep, type RunnableStep, type StepSettings } from './runnable-step.js';

/** Step ③, and the result book that ④ may write from. */
export interface AwardStep extends RunnableStep {
  readonly computed: ResultBookSource;
}

/**
 * Step ③测算, by the kind of the open book: awards of 企业奖补工作簿, scores of 指标考核工作簿, deadlines of 建议提案台账; a
 * result book is named for what it is.
 */
export function createAwardStep(settings: StepSettings): AwardStep {
  const { host, speaker } = settings;
  let computed: ComputedResult | undefined;
  const publish = (result?: ComputedResult) => {
    computed = result;
  };
  const runnable = createRunnableStep('③测算', '测算', speaker, async (step, result, signal) => {
    publish();
    const input = await readOpenBook(host, speaker, '正在测算', signal);
    const { measureBook } = await import(/* webpackChunkName: "engine" */ './measure-book.js');
    await measureBook(input, { step, result, settings, publish }, signal);
  });
  const reset = () => {
    publish();
    runnable.reset();
  };
  return { ...runnable, reset, computed: () => computed };
}
