import { parseMethod } from '../../../../core/indicator/methods/choose-method.js';
import type { ScoreValues } from '../../../../jobs/score/read-score-values.js';
import { suggestForValues } from '../../../../jobs/score/suggest-for-values.js';
import { tool } from '../../../data/tool.js';
import { element } from '../../view/element.js';
import { findingsList } from '../../view/lists/findings-list.js';
import type { ResultPlace } from '../result-place.js';
import type { ScoreAgain } from './pane-choices.js';
import { suggestionList } from './suggestion-list.js';

/** Nothing is scored before somebody chose: the methods as trials, each with a button to choose it. */
export function showMethods(values: ScoreValues, place: ResultPlace, again: ScoreAgain): void {
  const { step, result, settings } = place;
  step.setState('open', '没有选定方法');
  settings.speaker.say('没有选定评分方法，不评分');
  result.replaceChildren(
    element(
      'p',
      { class: 'notice' },
      '「评分方法」没有写明用哪一种，不评分。以下都是试算，由有权的单位选定后才评分：填入「评分方法」，或在这里选用。',
    ),
    ...(values.findings.length === 0 ? [] : [findingsList(values.findings, settings.showCell)]),
    methodsOf(values, place, again),
  );
}

/** The methods, tried when somebody unfolds them. */
export function otherMethods(values: ScoreValues, place: ResultPlace, again: ScoreAgain): HTMLElement {
  const details = element('details', { class: 'found' }, element('summary', {}, '换一种评分方法试算'));
  details.addEventListener('toggle', () => {
    if (details.open && details.childElementCount === 1) details.append(methodsOf(values, place, again));
  });
  return details;
}

function methodsOf(values: ScoreValues, { settings }: ResultPlace, again: ScoreAgain): HTMLElement {
  const { speaker, date } = settings;
  return suggestionList(suggestForValues(values, { date: date(), tool }), (texts) => {
    const methods = texts.flatMap((text) => parseMethod(text).chosen ?? []);
    void speaker.run('正在评分', async () => again({ methods }));
  });
}
