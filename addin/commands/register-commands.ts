import type { PaneActions } from '../taskpane/pane-actions.js';

/** The ribbon's buttons by the names that manifest.xml calls them, but 打开文表, which Excel does by itself. */
export const commandNames = [
  'checkSheet',
  'checkBook',
  'showNext',
  'clearMarks',
  'freeze',
  'exportReport',
] as const satisfies readonly (keyof PaneActions)[];

/**
 * Connects the ribbon's buttons with the pane, which runs in the same page (shared runtime). A button brings the pane
 * into view first, since that is where its result or its failure shows, and Excel is always told that the button is done.
 */
export function registerCommands(pane: PaneActions): void {
  for (const name of commandNames) {
    Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      try {
        await Office.addin.showAsTaskpane();
        await pane[name]();
      } catch (error) {
        reportError(error);
      } finally {
        event.completed();
      }
    });
  }
}
