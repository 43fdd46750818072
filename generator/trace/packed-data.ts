import { type Origin, Sourced } from './origin.js';

/** Data that another thread can be sent: a value with its origin becomes plain, and so is told from a record. */
export type PackedData =
  | { readonly plain: unknown }
  | { readonly value: Sourced['value']; readonly origin: Origin }
  | { readonly items: readonly PackedData[] }
  | { readonly fields: Readonly<Record<string, PackedData>> };

/** A template's data in the form in which they can be sent to another thread. */
export function packData(data: unknown): PackedData {
  if (data instanceof Sourced) return { value: data.value, origin: data.origin };
  if (Array.isArray(data)) return { items: data.map(packData) };
  if (typeof data !== 'object' || data === null) return { plain: data };
  return { fields: mapFields(data, packData) };
}

/** What was packed. */
export function unpackData(packed: PackedData): unknown {
  if ('items' in packed) return packed.items.map(unpackData);
  if ('fields' in packed) return mapFields(packed.fields, unpackData);
  return 'plain' in packed ? packed.plain : new Sourced(packed.value, packed.origin);
}

function mapFields<In, Out>(fields: Readonly<Record<string, In>> | object, map: (value: In) => Out) {
  return Object.fromEntries(Object.entries(fields).map(([name, value]: [string, In]) => [name, map(value)]));
}
