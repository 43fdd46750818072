import type { Host } from '../../../host/host.js';
import type { Speaker } from '../../speaker.js';
import type { Surroundings } from '../../surroundings.js';
import { changeReport } from '../../view/change-report.js';
import { button, element } from '../../view/element.js';

/** The namespace of our custom functions in formulas. */
const namespace = 'KEJI';

/** What the section 关于 works with. */
export interface AboutSettings {
  readonly host: Host;
  readonly speaker: Speaker;
  readonly surroundings: Surroundings;
}

/** The section 关于, folded until it is asked for, with what can be done about the formulas of the open book. */
export interface AboutSection {
  readonly root: HTMLElement;
  /** 固化为数值 in the whole book, reported in the section. */
  readonly freeze: () => Promise<void>;
}

/** Versions, policies and where the pane runs; in Excel also 修复公式 and 固化为数值. */
export function createAboutSection({ host, speaker, surroundings }: AboutSettings): AboutSection {
  const { repairFormulas, freezeFormulas } = host;
  const facts = element('div');
  const note = element('div');
  const root = element('details', { class: 'step about' }, element('summary', {}, '关于'), facts);
  root.addEventListener('toggle', () => {
    if (!root.open) return;
    void speaker.run('正在查看版本', async () => {
      const { aboutFacts } = await import(/* webpackChunkName: "engine" */ './about-facts.js');
      facts.replaceChildren(aboutFacts(surroundings));
    });
  });
  const freeze = (where: 'selection' | 'book') =>
    speaker.run('正在固化为数值', async () => {
      root.open = true;
      if (freezeFormulas === undefined) {
        note.replaceChildren(element('p', { class: 'notice' }, '这里没有自定义函数的公式，不用固化。'));
        return;
      }
      const outcome = await freezeFormulas(namespace, where);
      note.replaceChildren(changeReport(outcome, (cells) => `已把 ${cells} 个公式换成它的数值。`));
    });
  const repair = () =>
    speaker.run('正在修复公式', async () => {
      if (repairFormulas === undefined) return;
      const outcome = await repairFormulas(namespace);
      note.replaceChildren(
        changeReport(outcome, (cells) => `已重新录入 ${cells} 个公式，结果由 Excel 重算。`),
      );
    });
  const buttons = [
    ...(repairFormulas === undefined ? [] : [button('修复公式', () => void repair())]),
    ...(freezeFormulas === undefined
      ? []
      : [
          button('选中的固化为数值', () => void freeze('selection')),
          button('全部固化为数值', () => void freeze('book')),
        ]),
  ];
  root.append(
    buttons.length === 0
      ? element('p', { class: 'hint' }, '自定义函数、修复公式和固化为数值要在 Excel 的任务窗格里用。')
      : element('div', { class: 'outputs' }, ...buttons),
    note,
  );
  return { root, freeze: () => freeze('book') };
}
