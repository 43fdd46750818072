import type { IsoDate } from '../../../core/calendar.js';
import type { CellPlace, Host } from '../../host/host.js';
import type { Speaker } from '../speaker.js';
import { button, element } from '../view/element.js';
import { createStep, type Step } from '../view/step.js';

/** What the steps 体检 and 测算 work with. */
export interface StepSettings {
  readonly host: Host;
  readonly speaker: Speaker;
  readonly showCell: (place: CellPlace) => void;
  /** The date set in step ①; throws a `HostProblem` while none is. */
  readonly date: () => IsoDate;
}

/** A step that can be run again and forgotten. */
export interface RunnableStep {
  readonly step: Step;
  readonly run: () => Promise<void>;
  /** Forgets what was found: another book was opened. */
  readonly reset: () => void;
}

/**
 * A step with its button and a place for its result.
 *
 * @param label the button: 「体检」
 * @param work fills the place and sets the state; when it rejects, the step has not begun. The user may abort `signal`
 */
export function createRunnableStep(
  title: string,
  label: string,
  speaker: Speaker,
  work: (step: Step, result: HTMLElement, signal: AbortSignal) => Promise<void>,
): RunnableStep {
  const step = createStep(title);
  const result = element('div');
  const reset = () => {
    step.setState('waiting', '未开始');
    result.replaceChildren();
  };
  const run = () =>
    speaker.runCancellable(`正在${label}`, async (signal) => {
      reset();
      step.setState('running', '进行中');
      try {
        await work(step, result, signal);
      } catch (error) {
        reset();
        throw error;
      }
    });
  step.body.append(
    button(label, () => void run(), { class: 'primary' }),
    result,
  );
  return { step, run, reset };
}
