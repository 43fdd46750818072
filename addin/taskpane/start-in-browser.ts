import { createFileHost } from '../host/file/file-host.js';
import { saveFile } from '../host/file/save-file.js';
import { createPane, type Pane } from './pane.js';
import { today } from './today.js';
import { createGrid } from './view/grid.js';

/** Starts the pane in a page without Excel: an .xlsx file opened in the page, its cells in a light grid. */
export function startInBrowser(page: HTMLElement, notice: string): Pane {
  const grid = createGrid();
  const host = createFileHost({ save: saveFile, show: grid.show });
  const pane = createPane({
    host,
    today: today(),
    notice,
    openFile: async (file) => {
      host.open(file.name, new Uint8Array(await file.arrayBuffer()));
      grid.reset();
    },
  });
  page.classList.add('with-grid');
  page.replaceChildren(pane.root, grid.root);
  return pane;
}
