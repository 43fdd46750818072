import type { CellRange } from '../../../../core/sheet/cell.js';

/** What Excel refuses, by its code. */
export class Refusal extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/** One object of the workbook as a batch addresses it. */
export interface Target {
  readonly sheet?: string;
  /** Of a range: the cells it is. */
  readonly cells?: CellRange;
  property?(name: string): Target;
  item?(key: string): Target;
  /** A value, another object, or null for an object that is not there. */
  call?(name: string, args: readonly unknown[]): unknown;
  set?(name: string, value: unknown): void;
  load?(select: readonly string[]): Readonly<Record<string, unknown>>;
}

/** A member that the object must have. */
export function known<Member>(member: Member | undefined): Member {
  if (member === undefined) throw new Error('The in-memory workbook has no such member');
  return member;
}

/** For a member that the in-memory workbook does not have yet. */
export function missing(name: string): never {
  throw new Error(`The in-memory workbook has no \`${name}\``);
}
