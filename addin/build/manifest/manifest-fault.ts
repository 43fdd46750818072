import type { XmlElement } from './xml-tree.js';

/** Why Excel would refuse the manifest, or show something broken. */
export interface ManifestFault {
  /** The rule's id: `resid-unknown`. */
  readonly rule: string;
  readonly line: number;
  /** Chinese. */
  readonly text: string;
}

/** A rule over the elements of a manifest, in the order of the file. */
export type ManifestRule = (elements: readonly XmlElement[], images: ImageSizes) => readonly ManifestFault[];

/** Width and height in pixels of the image at an address; absent when there is none. */
export type ImageSizes = (url: string) => { readonly width: number; readonly height: number } | undefined;

export function fault(rule: string, { line }: XmlElement, text: string): ManifestFault {
  return { rule, line, text };
}
