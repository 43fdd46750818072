import type { Paragraph, Table } from 'docx';
import { remembered } from './remembered.js';
import { writtenXml } from './written-xml.js';

/** Stands in a component for what differs from one use to the next. No text of ours has this character. */
export const slot = '\ue000';

/**
 * The XML of components of one form: the library builds and writes each distinct form once, and later uses fill its
 * slots. The fillings are XML.
 *
 * @param build the component with `slot` as each text that differs; its argument says all else
 * @param cut what of its XML is kept, all when absent
 */
export function form<Argument>(
  build: (argument: Argument) => Paragraph | Table,
  cut: (xml: string) => string = (xml) => xml,
): (argument: Argument, fillings: readonly string[]) => string {
  const piecesOf = remembered((argument: Argument) => cut(writtenXml(build(argument))).split(slot));
  return (argument, fillings) => {
    const [first = '', ...others] = piecesOf(argument);
    if (others.length !== fillings.length) {
      throw new Error(`A form has ${others.length} slots, given ${fillings.length} fillings`);
    }
    return others.reduce((xml, piece, index) => xml + fillings[index] + piece, first);
  };
}
