import type { ChosenMethod } from '../../../../core/indicator/methods/method.js';
import type { ScoreSettings } from '../../../../jobs/score/score-settings.js';

/** The result book of last time. */
export type LastResult = NonNullable<ScoreSettings['last']>;

/** What was chosen in the pane for this run; of what is absent, the workbook and the framework decide. */
export interface PaneChoices {
  readonly methods?: readonly ChosenMethod[];
  readonly last?: LastResult;
}

/** Scores again with what was chosen in addition. */
export type ScoreAgain = (chosen: PaneChoices) => void;
