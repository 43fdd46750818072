import { startInBrowser } from './start-in-browser.js';

startInBrowser(
  document.body,
  '离线页：在浏览器中运行，没有连接 Excel。打开 .xlsx 文件，结果以新文件保存，原文件不改动。',
);
