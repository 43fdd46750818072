import type { Host } from '../../../host/host.js';
import type { Speaker } from '../../speaker.js';
import { element } from '../../view/element.js';
import { outputButtons } from '../outputs.js';

/** 下载改好的副本, where the host hands the changed book out as a file; elsewhere nothing. */
export function changedBookButton(host: Host, speaker: Speaker): HTMLElement {
  const { changedBook } = host;
  if (changedBook === undefined) return element('div');
  return outputButtons(host, speaker, [{ what: '改好的副本', make: changedBook }]);
}
