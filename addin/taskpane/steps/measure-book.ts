import type { InputBook } from '../../../core/report/input-book.js';
import { kindOf } from '../../../core/sheet/book-kinds.js';
import type { Progress } from '../../../core/steps.js';
import { progressText } from '../../long-work/progress-text.js';
import { computeAwards } from '../run/compute-awards.js';
import { showAwards } from './award/award-view.js';
import { resultBookOf, showResultBook } from './award/result-book.js';
import type { ResultPlace } from './result-place.js';

/** Computes what the open book asks for by its kind, exactly as the command line does, and shows it. */
export async function measureBook(input: InputBook, place: ResultPlace, signal: AbortSignal): Promise<void> {
  const { speaker, date } = place.settings;
  const isResult = resultBookOf(input.snapshot);
  if (isResult !== undefined) {
    showResultBook(isResult, place);
    return;
  }
  switch (kindOf(input.snapshot).name) {
    case '指标': {
      const { showScores } = await import(/* webpackChunkName: "score" */ './score/score-view.js');
      showScores(input, place);
      return;
    }
    case '提案': {
      const { showDuties } = await import(/* webpackChunkName: "due" */ './proposal/duties-view.js');
      showDuties(input, place);
      return;
    }
    case '奖补': {
      const progress = (come: Progress) => speaker.progress(progressText(come));
      showAwards(await computeAwards(input, date(), { signal, progress }), place);
    }
  }
}
