/** The families that `fc-list : file family` tells, by all their names, with the file of each. */
export function listedFamilies(output: string): Map<string, string> {
  const families = new Map<string, string>();
  for (const line of output.split('\n')) {
    const [, file, names] = /^(.+?): (.+)$/u.exec(line.trim()) ?? [];
    if (file === undefined || names === undefined) continue;
    // A comma parts names; one that belongs to a name has a backslash before it, as a sign of fontconfig's own has.
    for (const name of names.split(/(?<!\\),/u)) {
      const family = name.replace(/\\(.)/gu, '$1').trim();
      if (family !== '' && !families.has(family)) families.set(family, file);
    }
  }
  return families;
}

/** The pattern that asks fontconfig for a family, or for another one with Chinese characters. */
export function patternOf(family: string): string {
  return `${family.replace(/[-:,\\]/gu, '\\$&')}:lang=zh-cn`;
}
