import { HostProblem } from '../host/host.js';
import { element } from './view/element.js';

/** Runs the pane's actions one at a time and says, also to screen readers, what goes on and what went wrong. */
export interface Speaker {
  readonly root: HTMLElement;
  readonly say: (words: string) => void;
  /** Runs an action when those before it are done. A problem of the host is shown in its own words. */
  readonly run: (words: string, action: () => Promise<void>) => Promise<void>;
}

export function createSpeaker(): Speaker {
  const status = element('p', { role: 'status', class: 'status' });
  const problem = element('p', { role: 'alert', class: 'notice problem', hidden: '' });
  const say = (words: string) => {
    status.textContent = words;
  };
  const complain = (words: string) => {
    problem.textContent = words;
    problem.hidden = words === '';
  };
  const perform = async (words: string, action: () => Promise<void>) => {
    complain('');
    say(`${words}…`);
    await nextTurn();
    try {
      await action();
      if (status.textContent === `${words}…`) say('');
    } catch (error) {
      say('');
      complain(problemText(error));
      if (!(error instanceof HostProblem)) reportError(error);
    }
  };
  let last = Promise.resolve();
  return {
    root: element('footer', {}, problem, status),
    say,
    run: (words, action) => {
      last = last.then(() => perform(words, action));
      return last;
    },
  };
}

function problemText(error: unknown): string {
  if (error instanceof HostProblem) return `${error.sentence.fact}；${error.sentence.fix}`;
  return '这一步没有做完，是程序的问题；工作簿没有改动，可以再试一次';
}

/** Lets the page draw and answer before long work goes on. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
