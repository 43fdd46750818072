import type { Host } from '../../host/host.js';
import type { Speaker } from '../speaker.js';
import { button, element } from '../view/element.js';
import { savedReport } from '../view/write-report.js';

/** The samples by what their buttons say. */
const samples = {
  企业奖补: '企业奖补工作簿.xlsx',
  '企业奖补（待整改）': '企业奖补工作簿-待整改.xlsx',
  指标考核: '指标考核工作簿.xlsx',
  建议提案: '建议提案台账.xlsx',
};

const starters = ['企业奖补工作簿.xlsx', '指标考核工作簿.xlsx', '建议提案台账.xlsx'];

/** What the buttons work with. */
export interface SampleButtonsSettings {
  readonly speaker: Speaker;
  /** Opens a file as if it had been chosen in the page, inside an action of the speaker. */
  readonly open: (file: File) => Promise<void>;
  readonly download: NonNullable<Host['download']>;
}

/**
 * For a first try: 「用样例试一试」 with a button for each sample workbook, which opens it, and the empty workbooks to
 * download. Its place is step ①, below the place to open a file, where a page opens files; it is unfolded until its
 * place folds it. The books come with the page and load with the first one asked for.
 */
export function createSampleButtons({ speaker, open, download }: SampleButtonsSettings): HTMLDetailsElement {
  const note = element('div');
  const tries = Object.entries(samples).map(([label, name]) =>
    button(label, () => {
      void speaker.run(`正在打开样例「${name}」`, async () => {
        await open(new File([await bookBytes('samples', name)], name));
      });
    }),
  );
  const saves = starters.map((name) =>
    button(name.replace('.xlsx', ''), () => {
      void speaker.run(`正在取出「${name}」`, async () => {
        await download({ name, bytes: await bookBytes('starters', name) });
        note.replaceChildren(savedReport(name));
      });
    }),
  );
  return element(
    'details',
    { class: 'found', open: '' },
    element('summary', {}, '用样例试一试'),
    element('p', { class: 'hint' }, '打开一份填好的样例，其中的单位和数字都是编的：'),
    element('div', { class: 'outputs' }, ...tries),
    element('p', { class: 'hint' }, '下载空白的工作簿来填：'),
    element('div', { class: 'outputs' }, ...saves),
    note,
  );
}

async function bookBytes(kind: 'samples' | 'starters', name: string): Promise<Uint8Array<ArrayBuffer>> {
  const { embeddedBook } = await import(/* webpackChunkName: "samples" */ '../../data/sample-data.js');
  return embeddedBook(kind, name);
}
