import type { DocumentElement } from './official-document.js';

/** A text of an element, and where in the element it stands: 「text」, 「lines.0」, 「rows.2.3」. */
export interface ElementText {
  readonly path: string;
  readonly text: string;
}

/**
 * The texts that somebody wrote, in the order in which they are printed. What follows from the element's place
 * (a heading's numeral, the label of an attachment, 附件说明) is none; what stands inside an attachment is its own element.
 */
export function elementTexts(element: DocumentElement): ElementText[] {
  switch (element.kind) {
    case 'title':
    case 'title-note':
    case 'meeting-number':
      return listed('lines', element.lines);
    case 'authority-mark':
      return listed('authorities', element.authorities);
    case 'signers':
      return listed('names', element.names);
    case 'heading':
      return [
        { path: 'text', text: element.text },
        { path: 'body', text: element.body },
      ];
    case 'figure':
      return [{ path: 'caption', text: element.caption }];
    case 'chart':
      return [
        ...listed('categories', element.categories),
        { path: 'unit', text: element.unit },
        ...element.series.flatMap(({ name, values }, index) => [
          { path: `series.${index}.name`, text: name },
          ...listed(`series.${index}.values`, values),
        ]),
        { path: 'caption', text: element.caption },
      ];
    case 'signature':
      return [{ path: 'authority', text: element.authority }, ...listed('others', element.others ?? [])];
    case 'signature-stamp':
      return [
        { path: 'office', text: element.office },
        { path: 'name', text: element.name },
      ];
    case 'attachment-note':
      return [];
    case 'attachment':
      return listed('lines', element.title.lines);
    case 'table':
      return [
        ...element.columns.map(({ title }, column) => ({ path: `columns.${column}`, text: title })),
        ...element.rows.flatMap((row, index) => listed(`rows.${index}`, row)),
        ...listed('total', element.total ?? []),
      ];
    case 'proof':
      return [
        { path: 'signer', text: element.signer },
        { path: 'proofreader', text: element.proofreader },
      ];
    case 'issuance':
      return [
        { path: 'authority', text: element.authority },
        { path: 'date', text: element.date },
      ];
    default:
      return [{ path: 'text', text: element.text }];
  }
}

function listed(name: string, texts: readonly string[]): ElementText[] {
  return texts.map((text, index) => ({ path: `${name}.${index}`, text }));
}
