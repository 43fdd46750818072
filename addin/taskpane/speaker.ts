import { HostProblem } from '../host/host.js';
import { button, element } from './view/element.js';

/** Runs the pane's actions one at a time and says, also to screen readers, what goes on and what went wrong. */
export interface Speaker {
  readonly root: HTMLElement;
  readonly say: (words: string) => void;
  /** How far long work has come: shown, and not read out at every step. */
  readonly progress: (words: string) => void;
  /** Runs an action when those before it are done. A problem of the host is shown in its own words. */
  readonly run: (words: string, action: () => Promise<void>) => Promise<void>;
  /** The same with a button 取消, which aborts the signal: an action that rejects then has left nothing behind. */
  readonly runCancellable: (words: string, action: (signal: AbortSignal) => Promise<void>) => Promise<void>;
}

/** The pane's foot: status, progress with 取消, and what went wrong. */
export function createSpeaker(): Speaker {
  const status = element('span', { role: 'status' });
  const progress = element('span', { class: 'progress' });
  const problem = element('p', { role: 'alert', class: 'notice problem', hidden: '' });
  let work: AbortController | undefined;
  const cancel = button('取消', () => work?.abort(), { hidden: '' });
  const say = (words: string) => {
    status.textContent = words;
    progress.textContent = '';
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
      const isCancelled = work?.signal.aborted === true;
      say(isCancelled ? '已取消，没有留下改动' : '');
      if (isCancelled) return;
      complain(problemText(error));
      if (!(error instanceof HostProblem)) reportError(error);
    }
  };
  let last = Promise.resolve();
  const run: Speaker['run'] = (words, action) => {
    last = last.then(() => perform(words, action));
    return last;
  };
  return {
    root: element('footer', {}, problem, element('p', { class: 'status' }, status, progress, cancel)),
    say,
    progress: (words) => {
      progress.textContent = words;
    },
    run,
    runCancellable: (words, action) => {
      last = last.then(async () => {
        work = new AbortController();
        cancel.hidden = false;
        const { signal } = work;
        await perform(words, () => action(signal));
        cancel.hidden = true;
        work = undefined;
      });
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
