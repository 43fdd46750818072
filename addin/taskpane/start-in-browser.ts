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
    surroundings: { where: '浏览器，没有连接 Excel', requirementSets: [] },
    notice,
    grid,
    openFile: async (file, watch) => {
      await host.open(file.name, new Uint8Array(await file.arrayBuffer()), watch);
      grid.reset();
    },
  });
  page.classList.add('with-grid');
  page.replaceChildren(pane.root, grid.root);
  return pane;
}
