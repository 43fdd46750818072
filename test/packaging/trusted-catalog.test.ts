import { describe, expect, test } from 'vitest';
import { catalogId, trustedCatalog, withoutTrustedCatalog } from '../../packaging/catalog/trusted-catalog.js';

const decode = (bytes: Uint8Array) => new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes);

describe('the registry file of a trusted catalog', () => {
  test('is what the Registry Editor writes: UTF-16LE with a mark, CR LF, backslashes doubled', () => {
    const id = catalogId('\\\\FS01\\文表$');
    expect(decode(trustedCatalog('\\\\FS01\\文表$'))).toBe(
      [
        '\ufeffWindows Registry Editor Version 5.00',
        '',
        `[HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs\\{${id}}]`,
        `"Id"="{${id}}"`,
        '"Url"="\\\\\\\\FS01\\\\文表$"',
        '"Flags"=dword:00000001',
        '',
      ].join('\r\n'),
    );
  });

  test('the other one deletes the same key', () => {
    const id = catalogId('\\\\FS01\\a');
    expect(decode(withoutTrustedCatalog('\\\\FS01\\a'))).toContain(`\\TrustedCatalogs\\{${id}}]`);
    expect(decode(withoutTrustedCatalog('\\\\FS01\\a'))).toContain('[-HKEY_CURRENT_USER');
  });

  test('the identifier is a UUID of version 5, one for each folder, whatever the case', () => {
    expect(catalogId('\\\\FS01\\A')).toMatch(
      /^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u,
    );
    expect(catalogId('\\\\FS01\\A')).toBe(catalogId('\\\\fs01\\a'));
    expect(catalogId('\\\\FS01\\A')).not.toBe(catalogId('\\\\FS01\\B'));
  });
});
