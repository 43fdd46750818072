/** A PDF page of A4 with this content, in which /F1 is 宋体 by an encoding of pdf.js's tables, not embedded. */
export function buildPdf(
  content: string,
  {
    rotate = 0,
    toUnicode,
    forms = {},
  }: {
    readonly rotate?: number;
    /** Of /F2, a font of single bytes: the character that each code from 「A」 on stands for. */
    readonly toUnicode?: readonly string[];
    readonly forms?: Readonly<Record<string, string>>;
  } = {},
): Uint8Array {
  const stream = (text: string, entries = '') =>
    `<<${entries}/Length ${text.length}>>stream\n${text}\nendstream`;
  const cmap = (toUnicode ?? []).map(
    (mark, index) =>
      `<${(65 + index).toString(16)}> <${(mark.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}>`,
  );
  const formNames = Object.keys(forms);
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595.276 841.89]/Rotate ${rotate}/Contents 4 0 R/Resources<<` +
      `/Font<</F1 5 0 R/F2 7 0 R>>/XObject<<${formNames.map((name, index) => `/${name} ${9 + index} 0 R`).join('')}>>>>>>`,
    stream(content),
    '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[6 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/DW 1000/FontDescriptor<</Type/FontDescriptor/FontName/STSong-Light/Flags 4/FontBBox[0 -120 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 80>>>>',
    `<</Type/Font/Subtype/Type1/BaseFont/#B7#C2#CB#CE_GB2312/FirstChar 65/LastChar 90/Widths[${'1000 '.repeat(26)}]` +
      `${toUnicode === undefined ? '' : '/ToUnicode 8 0 R'}>>`,
    stream(
      '/CIDInit /ProcSet findresource begin 1 begincmap 1 begincodespacerange <00> <ff> endcodespacerange ' +
        `${cmap.length} beginbfchar ${cmap.join(' ')} endbfchar endcmap end`,
    ),
    ...formNames.map((name) =>
      stream(forms[name] ?? '', '/Type/XObject/Subtype/Form/BBox[0 0 600 900]/Matrix[1 0 0 1 10 -10]'),
    ),
  ];
  let file = '%PDF-1.5\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}`;
  return new TextEncoder().encode(
    `${file}${table}trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`,
  );
}

/** A text as the operand of Tj in /F1. */
export function hex(text: string): string {
  const codes = [...text].map((mark) => (mark.codePointAt(0) ?? 0).toString(16).padStart(4, '0'));
  return `<${codes.join('')}>`;
}
