import type { Finding } from '../../../core/finding.js';
import type { Profile } from '../../layout/profile.js';
import { flowKinds } from '../is-flow.js';
import type { DocumentElement, ElementKind, OfficialDocument } from '../official-document.js';
import { documentFinding, type Report } from './document-finding.js';
import { elementNames, placeInOrder } from './element-names.js';
import { type PageRule, pageRules } from './page-rules.js';

/** Elements of which a document may have several. */
const repeatable: readonly ElementKind[] = ['handling-mark', ...flowKinds, 'attendance', 'attachment'];
const text: readonly ElementKind[] = flowKinds;

/** What is missing, there twice, out of place, or strange to this kind of page. */
export function checkElements(document: OfficialDocument, profile: Profile, report: Report): Finding[] {
  const rule = pageRules[document.pageKind ?? 'plain'];
  const kinds = document.elements.map(({ kind }) => kind);
  return [
    ...missing(kinds, rule).map((name) =>
      documentFinding(report, 'document-element-missing', name, rule.clause, { kind: rule.name }),
    ),
    ...doubled(kinds).map((kind) =>
      documentFinding(report, 'document-element-twice', elementNames[kind], rule.clause, {
        count: String(kinds.filter((other) => other === kind).length),
      }),
    ),
    ...misplaced(document.elements).map(([kind, before]) =>
      documentFinding(report, 'document-element-misplaced', elementNames[kind], '', {
        before: elementNames[before],
      }),
    ),
    ...foreign(kinds, rule, profile).map((kind) =>
      documentFinding(report, 'document-element-foreign', elementNames[kind], rule.clause, {
        kind: rule.name,
      }),
    ),
    ...(kinds.includes('classification') && !kinds.includes('copy-number')
      ? [documentFinding(report, 'document-copy-number-missing', elementNames['copy-number'], '7.2.1')]
      : []),
  ];
}

function missing(kinds: readonly ElementKind[], { required }: PageRule): string[] {
  const absent = required.filter(
    (kind) => !kinds.includes(kind) && !(kind === 'primary-recipients' && kinds.includes('moved-recipients')),
  );
  const names = absent.map((kind) => elementNames[kind]);
  return kinds.some((kind) => text.includes(kind)) ? names : [...names, elementNames.paragraph];
}

function doubled(kinds: readonly ElementKind[]): ElementKind[] {
  return kinds.filter(
    (kind, index) =>
      !repeatable.includes(kind) && kinds.indexOf(kind) === index && kinds.includes(kind, index + 1),
  );
}

/** Each element that stands behind one it ought to precede, with the first such one. */
function misplaced(elements: readonly DocumentElement[]): (readonly [ElementKind, ElementKind])[] {
  // Only an element whose place is later than all before it can be the first that any other ought to precede.
  const latest: { readonly kind: ElementKind; readonly place: number }[] = [];
  return elements.flatMap(({ kind }) => {
    const place = placeInOrder(kind);
    const before = latest.find((other) => other.place > place);
    if (before !== undefined) return [[kind, before.kind] as const];
    if (place > (latest.at(-1)?.place ?? -1)) latest.push({ kind, place });
    return [];
  });
}

function foreign(kinds: readonly ElementKind[], rule: PageRule, { deviations }: Profile): ElementKind[] {
  const strange = new Set(kinds.filter((kind) => rule.foreign.includes(kind)));
  if (deviations.includes('signers-on-reply')) strange.delete('signers');
  return [...strange];
}
