import { registerCommands } from '../commands/register-commands.js';
import { registerFunctions } from '../functions/register.js';
import { officeHost } from '../host/office/office-host.js';
import { createPane } from './pane.js';
import { startInBrowser } from './start-in-browser.js';
import { today } from './today.js';

/** How long Excel may take to answer before the pane says so. */
const patienceMilliseconds = 10_000;

const use = '可以在这里打开 .xlsx 文件，结果以新文件保存，原文件不改动。';
const notices = {
  browser: `没有连接 Excel：本页正在浏览器中运行。${use}`,
  silent: `Excel 没有应答。关闭本窗格后重新打开；也${use}`,
};

function startInExcel(): void {
  const supports = (set: string, least: string) => Office.context.requirements.isSetSupported(set, least);
  const pane = createPane({ host: officeHost({ supports }), today: today() });
  document.body.classList.remove('with-grid');
  document.body.replaceChildren(pane.root);
  registerCommands(pane);
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
registerFunctions();
