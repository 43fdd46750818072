import { docxParts } from './docx-parts.js';
import { elementsOf, readXml, type XmlElement } from './xml-tree.js';

/** The order of children in ECMA-376 part 1 (CT_PPrBase, CT_RPr, CT_TblPr, CT_TcPr, CT_TrPr, CT_SectPr, CT_Settings). */
const orders: Readonly<Record<string, string>> = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  'w:rPr':
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
  'w:tblPr':
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  'w:tcPr':
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  'w:sectPr':
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings',
  'w:tbl': 'tblPr tblGrid tr',
  'w:tr': 'tblPrEx trPr tc',
  'w:settings':
    'writeProtection view zoom displayBackgroundShape mirrorMargins defaultTabStop evenAndOddHeaders characterSpacingControl noLineBreaksAfter noLineBreaksBefore footnotePr endnotePr compat',
};

/** What Word would refuse, or show otherwise than meant, in a .docx: one line each. */
export function lintDocx(bytes: Uint8Array): string[] {
  const parts = docxParts(bytes);
  const trees = new Map(
    [...parts]
      .filter(([name]) => /\.(xml|rels)$/.test(name))
      .map(([name, xml]) => [name, readXml(xml)] as const),
  );
  const styles = trees.get('word/styles.xml');
  const known = new Set(
    styles ? elementsOf(styles, 'w:style').map(({ attributes }) => attributes['w:styleId']) : [],
  );
  return [...trees]
    .flatMap(([part, tree]) =>
      [
        ...order(tree),
        ...elementsOf(tree, 'w:pStyle').flatMap(({ attributes }) =>
          known.has(attributes['w:val']) ? [] : [`no style ${attributes['w:val']}`],
        ),
        ...elementsOf(tree, 'w:tc').flatMap((cell) =>
          cell.children.at(-1)?.name === 'w:p' ? [] : ['a cell does not end with a paragraph'],
        ),
        ...elementsOf(tree, 'w:tbl').flatMap(spans),
        ...[
          ...elementsOf(tree, 'w:body'),
          ...elementsOf(tree, 'w:hdr'),
          ...elementsOf(tree, 'w:ftr'),
        ].flatMap(afterTables),
        ...(tree.children.some(({ name, children }) => isMargin(name) && children.length === 0)
          ? ['no paragraph']
          : []),
        ...(part.endsWith('.rels') ? targets(part, tree, parts) : []),
      ].map((fault) => `${part}: ${fault}`),
    )
    .concat(repeatedIds([...trees.values()]));
}

function isMargin(name: string): boolean {
  return name === 'w:hdr' || name === 'w:ftr';
}

/** Elements of a kind with the same id, in one part or in two (ECMA-376 part 1, 17.13.4.2, 17.13.6.2, 20.4.2.5). */
function repeatedIds(trees: readonly XmlElement[]): string[] {
  return Object.entries({ 'wp:docPr': 'id', 'w:bookmarkStart': 'w:id', 'w:comment': 'w:id' }).flatMap(
    ([name, attribute]) => {
      const ids = trees.flatMap((tree) =>
        elementsOf(tree, name).map(({ attributes }) => attributes[attribute]),
      );
      return ids
        .filter((id, index) => ids.indexOf(id) !== index)
        .map((id) => `${name} ${id} stands more than once`);
    },
  );
}

function order(element: XmlElement): string[] {
  const expected = orders[element.name]?.split(' ');
  const places = element.children.map(({ name }) => expected?.indexOf(name.replace('w:', '')) ?? 0);
  const wrong = places.some((place, index) => place === -1 || place < (places[index - 1] ?? 0));
  return [
    ...(expected !== undefined && wrong
      ? [`${element.name} has ${element.children.map(({ name }) => name).join(' ')}`]
      : []),
    ...element.children.flatMap(order),
  ];
}

/** Rows whose cells span more or fewer columns than the grid has. */
function spans(table: XmlElement): string[] {
  const columns = elementsOf(table, 'w:gridCol').length;
  return table.children.flatMap((row) => {
    if (row.name !== 'w:tr') return [];
    const spanned = row.children
      .filter(({ name }) => name === 'w:tc')
      .reduce((sum, cell) => sum + Number(elementsOf(cell, 'w:gridSpan')[0]?.attributes['w:val'] ?? 1), 0);
    return spanned === columns ? [] : [`a row spans ${spanned} of ${columns} columns`];
  });
}

function afterTables({ children }: XmlElement): string[] {
  return children.flatMap(({ name }, index) =>
    name === 'w:tbl' && children[index + 1]?.name !== 'w:p' ? ['no paragraph follows a table'] : [],
  );
}

function targets(part: string, tree: XmlElement, parts: ReadonlyMap<string, string>): string[] {
  const folder = part.replace(/_rels\/[^/]*$/, '');
  return elementsOf(tree, 'Relationship').flatMap(({ attributes }) =>
    parts.has(resolveTarget(folder, attributes['Target'] ?? '')) ? [] : [`no part ${attributes['Target']}`],
  );
}

/** `word/charts/` and `../embeddings/chart1.xlsx` as `word/embeddings/chart1.xlsx`. */
function resolveTarget(folder: string, target: string): string {
  const names: string[] = [];
  for (const name of `${folder}${target}`.split('/')) {
    if (name === '..') names.pop();
    else names.push(name);
  }
  return names.join('/');
}
