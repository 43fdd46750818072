import type { Pane } from '../taskpane/pane.js';

/** Connects the ribbon's buttons with the pane, which runs in the same page (shared runtime). */
export function registerCommands(pane: Pane): void {
  Office.actions.associate('checkBook', async (event: Office.AddinCommands.Event) => {
    try {
      await Office.addin.showAsTaskpane();
      await pane.check();
    } finally {
      event.completed();
    }
  });
}
