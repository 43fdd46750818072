import { enteredFields, type TemplateField, type TemplateFields } from './template-fields.js';

/**
 * A YAML file to fill in: every field an official enters with what it is, and an example behind it as a comment.
 * Filled in with the examples it gives the template's example.
 *
 * @param example the template's example data
 */
export function entryText(template: TemplateFields, example: Readonly<Record<string, unknown>>): string {
  const fields = enteredFields(template);
  return [
    `# ${template.title}：${template.purpose}`,
    '# 一行一个「字段: 内容」，冒号后空一格。# 后面是说明，可以删去。没有的留空。',
    ...(template.data === undefined ? [] : [`# 其余数字从${template.data}的工作簿取，不在这里填。`]),
    '',
    ...fields.flatMap((field) => [...fieldLines(field, example[field.name]), '']),
  ].join('\n');
}

function fieldLines(field: TemplateField, example: unknown): string[] {
  const { name, type, required, help, options, default: usual } = field;
  const words = [type, required ? '必填' : '可不填', ...(options === undefined ? [] : [options.join('、')])];
  const about = `# ${name}（${words.join('，')}）：${help}`;
  if (type !== '列表' && type !== '名单') {
    const shown = usual ?? (isSimple(example) ? String(example) : undefined);
    const hint = shown === undefined ? '' : `  # 如：${shown}`;
    return [about, usual === undefined ? `${name}:${hint}` : `${name}: ${yamlText(usual)}`];
  }
  const rows: readonly unknown[] = Array.isArray(example) ? example.slice(0, 1) : [];
  const columns = (field.columns ?? []).map(
    (column) => `#   ${column.name}（${column.type}）：${column.help}`,
  );
  return [about, ...columns, `${name}:`, ...rows.flatMap((row) => exampleRow(row))];
}

function exampleRow(row: unknown): string[] {
  if (isSimple(row)) return [`  # - ${yamlText(String(row))}`];
  return Object.entries(row ?? {}).map(
    ([name, value], index) =>
      `  # ${index === 0 ? '- ' : '  '}${name}: ${value === null ? '' : yamlText(String(value))}`,
  );
}

function isSimple(value: unknown): value is string | number | boolean {
  return value !== null && value !== undefined && typeof value !== 'object';
}

/** A text as YAML reads it back: quoted where it would otherwise be something else. */
function yamlText(text: string): string {
  return /^[\p{L}\p{N}（《〔][^:#\n"]*$/u.test(text) && text === text.trim() ? text : JSON.stringify(text);
}
