import type { InputBook } from '../../../../core/report/input-book.js';
import { hasValues, type ScoreValues } from '../../../../jobs/score/read-score-values.js';
import { isScored, scoreValues } from '../../../../jobs/score/score-values.js';
import { tool } from '../../../data/tool.js';
import { type ResultPlace, showStopped } from '../result-place.js';
import { showMethods } from './method-choice.js';
import type { PaneChoices } from './pane-choices.js';
import { readOpenValues } from './read-open-values.js';
import { showScored } from './scored-view.js';

/** The scores of 指标考核工作簿, by the method that it names; where none is named, the methods there are to choose from. */
export function showScores(input: InputBook, place: ResultPlace): void {
  const values = readOpenValues(input);
  if (hasValues(values)) showScoresBy({}, values, place);
  else showStopped(place, '评分', values.findings);
}

function showScoresBy(choices: PaneChoices, values: ScoreValues, place: ResultPlace): void {
  const { methods, last } = choices;
  place.publish();
  const scored = scoreValues(values, {
    date: place.settings.date(),
    tool,
    robustness: 'usual',
    ...(methods !== undefined && { chosen: { methods, from: '窗格' } }),
    ...(last !== undefined && { last }),
  });
  const again = (changed: PaneChoices) => showScoresBy({ ...choices, ...changed }, values, place);
  if (isScored(scored)) showScored(scored, values, place, again);
  else if (scored.findings.some(({ rule }) => rule === 'score-method-missing')) {
    showMethods(values, place, again);
  } else showStopped(place, '评分', scored.findings);
}
