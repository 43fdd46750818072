import type { Finding } from '../../../core/finding.js';
import type { InputBook } from '../../../core/report/input-book.js';
import type { CheckedBook } from '../run/checked-book.js';
import { button, element } from '../view/element.js';
import type { FindingFilter } from '../view/findings/choose-findings.js';
import { findingEntry } from '../view/findings/finding-entry.js';
import { createFindingsPanel, type FindingsPanel } from '../view/findings/findings-panel.js';
import { actOnFindings } from './findings/act-on-findings.js';
import { type CheckOutputs, createCheckOutputs } from './findings/check-outputs.js';
import { mendList } from './findings/mend-list.js';
import type { StepSettings } from './runnable-step.js';

/** What the view of a check needs besides the check. */
export interface CheckViewSettings extends StepSettings {
  /** The filter of the check before, where there was one. */
  readonly filter: FindingFilter | undefined;
  readonly keepFilter: (filter: FindingFilter) => void;
  /** How many were handled: 「已处理 3/12」. */
  readonly handledText: string;
  /** Whether the book was changed here since it was opened. */
  readonly isChanged: boolean;
  readonly keepChanged: () => void;
  readonly recheck: (report?: HTMLElement) => void;
}

/** A check as the pane shows it. */
export interface CheckView {
  readonly elements: readonly HTMLElement[];
  readonly panel: FindingsPanel<Finding>;
  readonly outputs: CheckOutputs;
}

/** What a check found: the tables, the settings in force, the mends, the findings, and what can be made of them. */
export function checkView(input: InputBook, book: CheckedBook, settings: CheckViewSettings): CheckView {
  const { host, speaker, showCell, filter, keepFilter, handledText, recheck } = settings;
  const outputs = createCheckOutputs(host, speaker, input, book);
  if (settings.isChanged) outputs.offerChangedBook();
  const { findings, mends } = book;
  const changes = element('p', { class: 'notice', hidden: '' });
  let count = 0;
  const noteChange = () => {
    settings.keepChanged();
    outputs.offerChangedBook();
  };
  const acts = actOnFindings({
    host,
    speaker,
    input,
    findings,
    mends,
    redraw: (finding: Finding) => panel.redraw(finding),
    changed: () => {
      count += 1;
      noteChange();
      changes.hidden = false;
      changes.replaceChildren(
        `改了或说明了 ${count} 处，下面还是改以前的结果。`,
        button('重新体检', () => recheck(), { class: 'small' }),
      );
    },
  });
  const panel = createFindingsPanel<Finding>({
    findings,
    entry: (finding) => findingEntry(finding, showCell, acts),
    showCell,
    keepFilter,
    ...(filter !== undefined && { filter }),
  });
  const elements = [
    folded(`认出 ${book.tableCount} 张表`, book.detected),
    ...(book.settings.length === 0 ? [] : [folded(`规则设置 ${book.settings.length} 条`, book.settings)]),
    ...(handledText === '' ? [] : [element('p', { class: 'handled' }, handledText)]),
    ...mendList({ host, speaker, input, mends, recheck, changed: noteChange }),
    changes,
    ...(findings.length === 0 ? [] : [panel.root]),
    outputs.root,
  ];
  return { elements, panel, outputs };
}

function folded(title: string, lines: readonly string[]): HTMLElement {
  return element(
    'details',
    { class: 'detected' },
    element('summary', {}, title),
    element('ul', {}, ...lines.map((line) => element('li', {}, line))),
  );
}
