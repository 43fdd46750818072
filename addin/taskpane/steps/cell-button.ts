import type { CellPlace } from '../../host/host.js';
import { button } from '../view/element.js';

/** A cell as a button that shows it: `研发投入!D5`. */
export function cellButton(source: string, showCell: (place: CellPlace) => void): HTMLButtonElement {
  const at = source.lastIndexOf('!');
  const place = { sheet: source.slice(0, at), cell: source.slice(at + 1) };
  return button(source, () => showCell(place), { class: 'link' });
}
