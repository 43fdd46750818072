import { registerCommands } from '../commands/register-commands.js';
import { saveFile } from '../host/file/save-file.js';
import { officeHost } from '../host/office/office-host.js';
import { excelSurroundings } from './excel-surroundings.js';
import { createPane } from './pane.js';
import { startInBrowser } from './start-in-browser.js';
import { today } from './today.js';

/** How long Excel may take to answer before the pane says so. */
const patienceMilliseconds = 10_000;

/** How long after its start the pane is taken to be painted. */
const idleMilliseconds = 1000;

const use = '可以在这里打开 .xlsx 文件，结果以新文件保存，原文件不改动。';
const notices = {
  browser: `没有连接 Excel：本页正在浏览器中运行。${use}`,
  silent: `Excel 没有应答。关闭本窗格后重新打开；也${use}`,
};

function startInExcel(): void {
  const supports = (set: string, least: string) => Office.context.requirements.isSetSupported(set, least);
  const platform = String(Office.context.platform ?? '');
  const pane = createPane({
    host: officeHost({ supports, platform, save: saveFile }),
    today: today(),
    surroundings: excelSurroundings(supports, platform),
  });
  document.body.classList.remove('with-grid');
  document.body.replaceChildren(pane.root);
  registerCommands(pane);
  setTimeout(fetchEngine, idleMilliseconds);
}

/** Gets what the steps work with before it is asked for; where that fails, the step that needs it says so. */
function fetchEngine(): void {
  import(/* webpackChunkName: "engine" */ './run/check-steps.js').catch(() => undefined);
}

/** Starts over Excel when office.js finds it, else over files in the page; late answers still win. */
function start(): void {
  if (typeof Office === 'undefined') {
    startInBrowser(document.body, notices.browser);
    return;
  }
  const impatient = setTimeout(() => startInBrowser(document.body, notices.silent), patienceMilliseconds);
  void Office.onReady(({ host }) => {
    clearTimeout(impatient);
    if (host === Office.HostType.Excel) startInExcel();
    else startInBrowser(document.body, notices.browser);
  });
}

start();
