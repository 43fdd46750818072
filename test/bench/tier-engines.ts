import type { Tier } from '../../core/policy/law/tiers.js';
import { requirePeer } from './peers.js';

/** One way to look up the ceiling of clause 4-3: which of its five tiers an amount falls into, and its value. */
export interface TierLookUp {
  readonly name: string;
  readonly find: (expensesWan: string) => string | Promise<string>;
}

/** The few things used of the engines; they are installed beside the product, in bench/. */
interface JsonRulesEngine {
  readonly Engine: new (
    rules: readonly object[],
  ) => { run(facts: object): Promise<{ events: readonly { params?: { value: string } }[] }> };
}
interface ZenEngine {
  readonly ZenEngine: new () => {
    createDecision(content: object): { evaluate(context: object): Promise<{ result: { value: string } }> };
  };
}

/** json-rules-engine: a rule per tier, numbers as doubles, since it knows no others. */
export function jsonRulesLookUp(tiers: readonly Tier[]): TierLookUp {
  const { Engine } = requirePeer('json-rules-engine') as JsonRulesEngine;
  const engine = new Engine(
    tiers.map(({ atLeast, under, value }) => ({
      conditions: {
        all: [
          ...(atLeast === undefined
            ? []
            : [{ fact: 'rd', operator: 'greaterThanInclusive', value: Number(atLeast) }]),
          ...(under === undefined ? [] : [{ fact: 'rd', operator: 'lessThan', value: Number(under) }]),
        ],
      },
      event: { type: 'tier', params: { value } },
    })),
  );
  return {
    name: 'json-rules-engine',
    find: async (expensesWan) => {
      const { events } = await engine.run({ rd: Number(expensesWan) });
      return events[0]?.params?.value ?? '';
    },
  };
}

/** @gorules/zen-engine: a decision table with a row per tier. */
export function zenLookUp(tiers: readonly Tier[]): TierLookUp {
  const { ZenEngine: Engine } = requirePeer('@gorules/zen-engine') as ZenEngine;
  const range = ({ atLeast, under }: Tier) =>
    [
      ...(atLeast === undefined ? [] : [`>= ${atLeast}`]),
      ...(under === undefined ? [] : [`< ${under}`]),
    ].join(' and ');
  const decision = new Engine().createDecision({
    nodes: [
      { id: 'in', type: 'inputNode', name: 'in', position: { x: 0, y: 0 } },
      {
        id: 'table',
        type: 'decisionTableNode',
        name: 'table',
        position: { x: 1, y: 0 },
        content: {
          hitPolicy: 'first',
          inputs: [{ id: 'rd', name: 'rd', field: 'rd' }],
          outputs: [{ id: 'value', name: 'value', field: 'value' }],
          rules: tiers.map((tier, index) => ({
            _id: `tier${index}`,
            rd: range(tier),
            value: `"${tier.value}"`,
          })),
        },
      },
      { id: 'out', type: 'outputNode', name: 'out', position: { x: 2, y: 0 } },
    ],
    edges: [
      { id: 'a', type: 'edge', sourceId: 'in', targetId: 'table' },
      { id: 'b', type: 'edge', sourceId: 'table', targetId: 'out' },
    ],
  });
  return {
    name: '@gorules/zen-engine',
    find: async (expensesWan) => (await decision.evaluate({ rd: Number(expensesWan) })).result.value,
  };
}
