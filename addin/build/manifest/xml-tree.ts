import { SaxesParser } from 'saxes';

/** An element of an XML file. */
export interface XmlElement {
  /** Without prefix: `Image` for `bt:Image`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text, trimmed. */
  readonly text: string;
  readonly parent?: XmlElement;
  /** Where its start tag begins, from 1. */
  readonly line: number;
  readonly column: number;
}

/** The root of an XML file. Throws with line and column when it is not well-formed. */
export function parseXmlTree(xml: string): XmlElement {
  interface Growing extends XmlElement {
    readonly children: XmlElement[];
    text: string;
  }
  const parser = new SaxesParser<{ xmlns: false; position: true }>({ xmlns: false, position: true });
  const open: Growing[] = [];
  let root: Growing | undefined;
  parser.on('error', () => {
    throw new Error(`manifest.xml 第${parser.line}行第${parser.column}列：XML 写法不对`);
  });
  let start = { line: 1, column: 1 };
  parser.on('opentagstart', ({ name }) => {
    // Told when the name has been read, with the character behind it.
    start = { line: parser.line, column: parser.column - name.length - 1 };
  });
  parser.on('opentag', ({ name, attributes }) => {
    const parent = open.at(-1);
    const made: Growing = {
      name: name.replace(/^.*:/, ''),
      attributes,
      children: [],
      text: '',
      ...start,
      ...(parent !== undefined && { parent }),
    };
    parent?.children.push(made);
    root ??= made;
    open.push(made);
  });
  parser.on('text', (text) => {
    const current = open.at(-1);
    if (current !== undefined) current.text += text.trim();
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  if (root === undefined) throw new Error('manifest.xml 是空的');
  return root;
}

/** The element and everything below it, in the order of the file. */
export function allElements(root: XmlElement): readonly XmlElement[] {
  return [root, ...root.children.flatMap(allElements)];
}
