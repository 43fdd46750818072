import { bookTarget } from './excel/book-target.js';
import { known, Refusal, type Target } from './excel/target.js';
import type { BatchAction, BatchAnswer, BatchBody, ObjectPath } from './genuine-office.js';
import type { MemoryBook } from './memory-book.js';

/** A moment at which a test may let Excel fail: an action about to be carried out. */
export interface Moment {
  /** `Add`, `Values`, `GetRowProperties`… as the batch names it. */
  readonly name: string;
  /** The sheet it is about, where it is about one. */
  readonly sheet?: string;
}

/** Lets Excel fail: the code to fail with at this moment, or nothing. */
export type Fault = (moment: Moment) => string | undefined;

/**
 * Carries out the batches of the genuine office.js on a workbook in memory. It knows the few objects and
 * members that the add-in uses and throws for any other: a test that needs one adds it here.
 */
export class ExcelBackend {
  fault: Fault = () => undefined;
  /** How many more batches find the user editing a cell. */
  batchesInCellEditMode = 0;
  /** Batches carried out or refused so far. */
  batches = 0;
  readonly #held = new Map<string, Target | null>();

  constructor(readonly book: MemoryBook) {}

  execute = (body: BatchBody): BatchAnswer => {
    this.batches += 1;
    if (this.batchesInCellEditMode > 0) {
      this.batchesInCellEditMode -= 1;
      return refused('InvalidOperationInCellEditMode', 0, []);
    }
    const resolved = new Map<number, Target | null>();
    const results: { ActionId: number; Value: unknown }[] = [];
    for (const [index, action] of body.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: this.#carryOut(action, body, resolved) });
      } catch (error) {
        if (error instanceof Refusal) return refused(error.code, index, results);
        throw error;
      }
    }
    return { Results: results };
  };

  #carryOut(action: BatchAction, body: BatchBody, resolved: Map<number, Target | null>): unknown {
    const target = this.#resolve(action.ObjectPathId, body, resolved);
    if (action.ActionType === 1) return target === null ? null : { _ReferenceId: this.#hold(target) };
    if (target === null) return null;
    if (action.Name === '_KeepReference' || action.Name === '_RemoveReference') return null;
    this.#failAt({ name: action.Name, ...(target.sheet !== undefined && { sheet: target.sheet }) });
    const args = this.#argumentsOf(action, body, resolved);
    if (action.ActionType === 2) return known(target.load)(action.QueryInfo?.Select ?? []);
    if (action.ActionType === 3) return known(target.call)(action.Name, args);
    known(target.set)(action.Name, args[0]);
    return null;
  }

  /** An argument that is an object of the workbook comes as the id of its path. */
  #argumentsOf(
    { ArgumentInfo }: BatchAction | ObjectPath,
    body: BatchBody,
    resolved: Map<number, Target | null>,
  ): readonly unknown[] {
    return (ArgumentInfo?.Arguments ?? []).map((argument, index) => {
      const id = ArgumentInfo?.ReferencedObjectPathIds?.[index];
      return typeof id === 'number' && id > 0 ? this.#resolve(id, body, resolved) : argument;
    });
  }

  #failAt(moment: Moment): void {
    const code = this.fault(moment);
    if (code !== undefined) throw new Refusal(code);
  }

  #hold(target: Target): string {
    const id = `held:${this.#held.size + 1}`;
    this.#held.set(id, target);
    return id;
  }

  #resolve(id: number, body: BatchBody, resolved: Map<number, Target | null>): Target | null {
    const before = resolved.get(id);
    if (before !== undefined) return before;
    const path = body.ObjectPaths[id];
    if (path === undefined) throw new Error(`No object path ${id}`);
    const target = this.#find(path, body, resolved);
    resolved.set(id, target);
    return target;
  }

  #find(path: ObjectPath, body: BatchBody, resolved: Map<number, Target | null>): Target | null {
    if (path.ObjectPathType === 1) return bookTarget(this.book);
    if (path.ObjectPathType === 6) return this.#held.get(path.Name) ?? null;
    const parent = this.#resolve(path.ParentObjectPathId ?? 0, body, resolved);
    if (parent === null) return null;
    const args = this.#argumentsOf(path, body, resolved);
    if (path.ObjectPathType === 4) return known(parent.property)(path.Name);
    if (path.ObjectPathType === 5) return known(parent.item)(String(args[0]));
    const about = parent.sheet ?? (path.Name === 'Add' ? String(args[0]) : undefined);
    this.#failAt({ name: path.Name, ...(about !== undefined && { sheet: about }) });
    return known(parent.call)(path.Name, args) as Target | null;
  }
}

function refused(Code: string, ActionIndex: number, Results: BatchAnswer['Results']): BatchAnswer {
  return { Results, Error: { Code, Message: 'An English sentence.', Location: '', ActionIndex } };
}
