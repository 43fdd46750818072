import type { ColumnDefinition } from '../table.js';

/** A column of numbers of either sign, in the unit of their row. */
export function numberColumn(id: string, title: string, prompt: string, required = false): ColumnDefinition {
  return { id, title, type: { kind: 'number' }, required, prompt, width: 13 };
}

/** The 县（市、区） that a row is about. */
export const evaluatedRegion: ColumnDefinition = {
  id: 'region',
  title: '县（市、区）',
  synonyms: ['县区', '地区'],
  type: { kind: 'region' },
  required: true,
  prompt: '从下拉列表中选。',
  width: 24,
};
