import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { commandNames, registerCommands } from '../../../addin/commands/register-commands.js';
import type { PaneActions } from '../../../addin/taskpane/pane-actions.js';

afterEach(() => vi.unstubAllGlobals());

/** A ribbon whose buttons can be clicked, and what happened. */
function ribbon({ showAsTaskpane = async () => {} } = {}) {
  const log: string[] = [];
  const buttons = new Map<string, (event: { completed(): void }) => Promise<void>>();
  vi.stubGlobal('Office', {
    actions: { associate: (name: string, action: () => Promise<void>) => buttons.set(name, action) },
    addin: {
      showAsTaskpane: async () => {
        log.push('pane');
        await showAsTaskpane();
      },
    },
  });
  vi.stubGlobal('reportError', (error: Error) => log.push(`reported: ${error.message}`));
  const pane = Object.fromEntries(
    commandNames.map((name) => [name, async () => void log.push(name)]),
  ) as unknown as PaneActions;
  const click = (name: string) => buttons.get(name)?.({ completed: () => log.push('completed') });
  return { log, buttons, pane, click };
}

describe('the ribbon', () => {
  test('has an action for each button that manifest.xml names, and no other', () => {
    const named = [...readFileSync('manifest.xml', 'utf8').matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)];
    expect(named.map(([, name]) => name)).toEqual([...commandNames]);
    const { buttons, pane } = ribbon();
    registerCommands(pane);
    expect([...buttons.keys()]).toEqual([...commandNames]);
  });

  test.each(commandNames)('%s shows the pane, does its work and says that it is done', async (name) => {
    const { log, pane, click } = ribbon();
    registerCommands(pane);
    await click(name);
    expect(log).toEqual(['pane', name, 'completed']);
  });

  test('says that a button is done also when its work fails', async () => {
    const { log, pane, click } = ribbon();
    registerCommands({ ...pane, freeze: () => Promise.reject(new Error('broken')) });
    await click('freeze');
    expect(log).toEqual(['pane', 'reported: broken', 'completed']);
  });

  test('says that a button is done also when the pane does not open', async () => {
    const { log, pane, click } = ribbon({ showAsTaskpane: () => Promise.reject(new Error('no pane')) });
    registerCommands(pane);
    await click('checkBook');
    expect(log).toEqual(['pane', 'reported: no pane', 'completed']);
  });
});
