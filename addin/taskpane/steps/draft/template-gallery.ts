import { groupBy } from '../../../../core/group-by.js';
import type { PageTemplate } from '../../../data/draft-data.js';
import { button, element } from '../../view/element.js';
import { sourceWords } from './entries/source-words.js';
import { kindOf } from './made/document-kinds.js';

/** The templates by 文种, each a button with what it is for. */
export function createTemplateGallery(
  templates: readonly PageTemplate[],
  choose: (template: PageTemplate) => void,
): HTMLElement {
  const kinds = [...groupBy(templates, ({ fields }) => kindOf(fields.title).name).values()].sort(
    ([a], [b]) => orderOf(a) - orderOf(b),
  );
  return element(
    'div',
    { class: 'gallery' },
    element('p', {}, `${templates.length} 个模板，选一个：`),
    ...kinds.map((group) =>
      element(
        'section',
        {},
        element('h3', {}, kindOf(group[0]?.fields.title ?? '').name),
        ...group.map((template) => templateButton(template, choose)),
      ),
    ),
  );
}

function orderOf(template: PageTemplate | undefined): number {
  return kindOf(template?.fields.title ?? '').order;
}

function templateButton(template: PageTemplate, choose: (template: PageTemplate) => void): HTMLElement {
  const { title, purpose, each } = template.fields;
  const made = button('', () => choose(template), { class: 'entry' });
  const ways = [sourceWords(template.fields), ...(each === undefined ? [] : ['可逐份出文'])];
  made.append(
    element('b', {}, title),
    element('span', {}, purpose),
    element('span', { class: 'hint' }, ways.join('，')),
  );
  return made;
}
