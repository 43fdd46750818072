import type { Finding } from '../../../../core/finding.js';
import type { Entries } from '../../../../generator/fields/entry.js';
import { readEntries } from '../../../../generator/fields/read-entries.js';
import { enteredFields, type TemplateField } from '../../../../generator/fields/template-fields.js';
import { listNamed } from '../../../../jobs/draft/each-rows.js';
import { readDataEntries } from '../../../../jobs/draft/entries/data-entries.js';
import type { PageTemplate } from '../../../data/draft-data.js';
import { button, element } from '../../view/element.js';
import { createAfterPress } from '../../view/form/after-press.js';
import { createForm } from '../../view/form/form.js';
import type { Step } from '../../view/step.js';
import type { DraftStepSettings } from './draft-step-settings.js';
import { createEntrySources } from './entries/entry-sources.js';
import { figureAcceptances } from './entries/figure-acceptances.js';
import { gapList } from './entries/gap-list.js';
import { sourceWords } from './entries/source-words.js';
import { inputKeyOf, inputWords } from './made/finding-words.js';
import { madeView } from './made/made-view.js';
import { type MadeDocuments, makeDocuments } from './made/make-documents.js';

/** A template being filled in. It keeps what was entered while the pane is open. */
export interface TemplateWork {
  readonly root: HTMLElement;
  /** Says how it stands, and begins at its name. */
  readonly open: () => void;
  /** Says how it stands. */
  readonly refresh: () => void;
  /** Forgets the documents made. */
  readonly reset: () => void;
}

/** No finding of what was entered hangs on the day. */
const anyDay = '2000-01-01';

/** What a template is filled in with. */
export interface TemplateWorkSettings extends DraftStepSettings {
  readonly step: Step;
  /** Goes back to the templates. */
  readonly leave: () => void;
}

/** The form of a template, what it still lacks, and the documents it gives. */
export function createTemplateWork(template: PageTemplate, settings: TemplateWorkSettings): TemplateWork {
  const { step, speaker } = settings;
  const { fields } = template;
  const examples = readDataEntries('example.yaml', template.example).entries;
  const accepted = new Map<string, string>();
  let entries: Entries = new Map();
  /** Whether documents were asked for: from then on what is missing is told under its input too. */
  let wasTried = false;
  const root = element('div');
  const afterPress = createAfterPress(root);
  const [gaps, typed, result] = [element('div'), element('div'), element('div')];
  const heading = element('h3', { tabindex: '-1' }, fields.title);
  const final = element('input', { type: 'checkbox' });
  final.addEventListener('change', () => afterPress(changed));

  const makeForm = () =>
    createForm({
      id: `draft-${template.id}`,
      fields: enteredFields(fields),
      examples,
      entries: () => entries,
      change: (next) => {
        entries = next;
        afterPress(changed);
      },
    });
  let form = makeForm();
  const formPlace = element('div', {}, form.root);
  const focusInput = (key: string) => form.focus(key);

  const changed = () => {
    result.replaceChildren();
    refresh();
  };
  const refresh = () => {
    const findings = entryFindings();
    gaps.replaceChildren(...gapList(findings, focusInput));
    complain(findings);
    const open = findings.filter(({ rule }) => rule !== 'field-empty').length;
    if (open > 0) step.setState('open', `还缺 ${open} 项`);
    else step.setState('waiting', '填好了');
  };
  const entryFindings = () => readEntries(fields, entries, anyDay).findings;
  const complain = (findings: readonly Finding[]) => {
    const told = findings.filter(({ rule }) => wasTried || rule !== 'field-missing');
    form.complain(new Map(told.map((finding) => [inputKeyOf(finding) ?? '', inputWords(finding)])));
  };

  const make = (list?: TemplateField) =>
    void speaker.runCancellable('正在出文', async (signal) => {
      wasTried = true;
      changed();
      const order = { entries, final: final.checked, accepted, ...(list !== undefined && { list }) };
      showMade(await makeDocuments(template, order, settings, signal));
    });
  const showMade = (made: MadeDocuments) => {
    complain(made.findings);
    const { state, words, said, content } = madeView(made, settings, focusInput);
    step.setState(state, words);
    speaker.say(said);
    result.replaceChildren(...content);
    const id = `draft-${template.id}-typed`;
    typed.replaceChildren(...figureAcceptances(id, made.figures, accepted, accept));
  };
  const accept = (figure: string, person: string) => {
    if (person === '') accepted.delete(figure);
    else accepted.set(figure, person);
    afterPress(changed);
  };

  const list = listNamed(fields, fields.each);
  const sources = createEntrySources(template, {
    ...settings,
    examples,
    take: (taken) => {
      entries = new Map([...entries, ...taken]);
      form = makeForm();
      formPlace.replaceChildren(form.root);
      changed();
    },
  });
  root.append(
    button('换一个模板', settings.leave),
    heading,
    element('p', { class: 'hint' }, `${fields.purpose}${sourceWords(fields)}。`),
    sources,
    gaps,
    formPlace,
    element('label', { class: 'choice' }, final, '定稿：每个数都要有出处或核实人'),
    typed,
    element(
      'div',
      { class: 'outputs' },
      ...(list === undefined ? [] : [button('逐份出文', () => make(list), { class: 'primary' })]),
      // Where the rows must be there, a document is made of one of them and not without.
      ...(list?.required === true ? [] : [button('出文', () => make(), { class: 'primary' })]),
    ),
    result,
  );
  const open = () => {
    refresh();
    heading.focus();
  };
  return { root, open, refresh, reset: () => result.replaceChildren() };
}
