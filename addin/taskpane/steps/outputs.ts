import type { DownloadFile, Host } from '../../host/host.js';
import type { Speaker } from '../speaker.js';
import { button, element } from '../view/element.js';
import { savedReport } from '../view/write-report.js';

/** A file a step can make. */
export interface Output {
  /** What it is, as the button calls it: 「标注副本」. */
  readonly what: string;
  readonly make: () => Promise<DownloadFile>;
}

/** A button for each file, and where each went. Where the host saves no files, why it does not. */
export function outputButtons(
  { download, downloadRefused }: Host,
  speaker: Speaker,
  outputs: readonly Output[],
): HTMLElement {
  if (download === undefined) {
    const { fact, fix } = downloadRefused ?? { fact: '这里不能保存文件', fix: '用离线页或命令行' };
    return element('p', { class: 'hint' }, `${fact}；${fix}`);
  }
  const notes = element('div');
  const buttons = outputs.map(({ what, make }) =>
    button(`下载${what}`, () => {
      void speaker.run(`正在生成${what}`, async () => {
        const file = await make();
        await download(file);
        notes.replaceChildren(savedReport(file.name));
      });
    }),
  );
  return element('div', {}, element('div', { class: 'outputs' }, ...buttons), notes);
}
