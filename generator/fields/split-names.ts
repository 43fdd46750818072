const marks = '\n、，；';
const opening = '（〈(';
const closing = '）〉)';

/** The names in one text, which line breaks and 、，； part: those in brackets do not, as in 各县（市、区）人民政府. */
export function splitNames(text: string): string[] {
  const names: string[] = [];
  let name = '';
  let depth = 0;
  for (const character of text) {
    if (opening.includes(character)) depth += 1;
    else if (closing.includes(character)) depth -= 1;
    if (depth <= 0 && marks.includes(character)) {
      names.push(name);
      name = '';
    } else name += character;
  }
  return [...names, name].map((each) => each.trim()).filter((each) => each !== '');
}
