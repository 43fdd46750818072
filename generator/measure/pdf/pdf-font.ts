/** A typeface of the file, as far as pdf.js tells of it. */
export interface PdfFont {
  readonly name: string;
  readonly vertical: boolean;
  /** From glyph space to one em. */
  readonly scale: number;
  /** The outline of a glyph, in em: upper and lower end above the baseline. Absent when there is none. */
  readonly inkOf: (fontChar: string) => { readonly top: number; readonly bottom: number } | undefined;
}

/** The parts of pdf.js's font object that are used. */
interface FontObject {
  readonly name?: string;
  readonly loadedName?: string;
  readonly vertical?: boolean;
  readonly fontMatrix?: readonly number[];
}

/** What pdf.js keeps for a whole file, by name. */
export interface CommonObjects {
  has(id: string): boolean;
  get(id: string): unknown;
}

/** The typeface that pdf.js knows as `id`; absent when it could not load it. */
export function pdfFont(objects: CommonObjects, id: string): PdfFont | undefined {
  if (!objects.has(id)) return undefined;
  const font = objects.get(id) as FontObject;
  const inks = new Map<string, { top: number; bottom: number } | undefined>();
  return {
    name: fontName(font.name ?? ''),
    vertical: font.vertical === true,
    scale: font.fontMatrix?.[0] ?? 0.001,
    inkOf: (fontChar) => {
      if (!inks.has(fontChar)) {
        const path = `${font.loadedName ?? id}_path_${fontChar}`;
        inks.set(fontChar, objects.has(path) ? outline(objects.get(path)) : undefined);
      }
      return inks.get(fontChar);
    },
  };
}

/** Numbers of a path behind each of pdf.js's operators: move, line, curve, quadratic curve, close. */
export const pathOperands = [2, 2, 6, 4, 0] as const;

function outline(info: unknown): { top: number; bottom: number } | undefined {
  const path = (info as { readonly path?: ArrayLike<number> } | null)?.path;
  if (path === undefined) return undefined;
  let top = Number.NEGATIVE_INFINITY;
  let bottom = Number.POSITIVE_INFINITY;
  for (let at = 0; at < path.length; ) {
    const operands = pathOperands[path[at] ?? -1];
    if (operands === undefined) return undefined;
    for (let y = at + 2; y <= at + operands; y += 2) {
      top = Math.max(top, path[y] ?? top);
      bottom = Math.min(bottom, path[y] ?? bottom);
    }
    at += operands + 1;
  }
  return top > bottom ? { top, bottom } : undefined;
}

/**
 * The name without the mark of a subset (「BAAAAA+」). Names in Chinese stand in the file as the bytes of some
 * encoding, one character a byte.
 */
export function fontName(raw: string): string {
  const name = raw.replace(/^[A-Z]{6}\+/, '');
  const codes = [...name].map((mark) => mark.codePointAt(0) ?? 0);
  if (codes.every((code) => code < 0x80) || codes.some((code) => code > 0xff)) return name;
  for (const coding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(coding, { fatal: true }).decode(Uint8Array.from(codes));
    } catch {}
  }
  return name;
}
