import type { XmlElement } from './xml-tree.js';

/** Why Excel would refuse the manifest, or show something broken. */
export interface ManifestFault {
  /** The rule's id: `resid-unknown`. */
  readonly rule: string;
  /** Where the element at fault begins, from 1. */
  readonly line: number;
  readonly column: number;
  /** Chinese. */
  readonly text: string;
}

/** A rule over the elements of a manifest, in the order of the file. */
export type ManifestRule = (elements: readonly XmlElement[], images: ImageSizes) => readonly ManifestFault[];

/** Width and height in pixels of the image at an address; absent when there is none. */
export type ImageSizes = (url: string) => { readonly width: number; readonly height: number } | undefined;

export function fault(rule: string, { line, column }: XmlElement, text: string): ManifestFault {
  return { rule, line, column, text };
}
