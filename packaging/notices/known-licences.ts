import type { licenceTexts } from './licence-texts.js';

/** The licence of a package, by the texts that the package itself or its own repository gives. */
export interface KnownLicence {
  /** More than one where all of them hold. */
  readonly licences: readonly (keyof typeof licenceTexts)[];
  /** Lines of copyright as the package has them, without addresses. */
  readonly copyright: readonly string[];
}

const mit = (...copyright: readonly string[]): KnownLicence => ({ licences: ['MIT'], copyright });
const isc = (...copyright: readonly string[]): KnownLicence => ({ licences: ['ISC'], copyright });

/**
 * Packages that are passed on and have no licence file here: those that carry none, and those which stand inside the
 * ready-made scripts of exceljs and pdf.js without being installed.
 */
export const knownLicences: Readonly<Record<string, KnownLicence>> = {
  'asn1.js': mit('Copyright Fedor Indutny, 2013.'),
  'bn.js': mit('Copyright Fedor Indutny, 2015.'),
  brorand: mit('Copyright Fedor Indutny, 2014.'),
  'browser-pack': mit('Copyright James Halliday'),
  'browser-resolve': mit('Copyright (c) 2013-2015 Roman Shtylman'),
  browserify: mit('Copyright James Halliday'),
  'browserify-aes': mit('Copyright (c) 2014-2017 browserify-aes contributors'),
  'browserify-cipher': mit('Copyright (c) 2014-2017 Calvin Metcalf & contributors'),
  'browserify-des': mit('Copyright (c) 2014-2017 Calvin Metcalf, Fedor Indutny & contributors'),
  'browserify-rsa': mit('Copyright (c) 2014-2016 Calvin Metcalf & contributors'),
  'browserify-sign': isc('Copyright (c) 2014-2015 Calvin Metcalf and browserify-sign contributors'),
  'buffer-xor': mit('Copyright (c) 2015 Daniel Cousens'),
  'cipher-base': mit('Copyright (c) 2017 crypto-browserify contributors'),
  'core-js': mit('Copyright (c) 2013-2025 Denis Pushkarev, 2025-2026 CoreJS Company'),
  'create-ecdh': mit('Copyright (c) 2014-2017 createECDH contributors'),
  'create-hash': mit('Copyright (c) 2017 crypto-browserify contributors'),
  'create-hmac': mit('Copyright (c) 2017 crypto-browserify contributors'),
  'crypto-browserify': mit('Copyright (c) 2013 Dominic Tarr'),
  'des.js': mit('Copyright Fedor Indutny, 2015.'),
  'diffie-hellman': mit('Copyright (c) 2017 Calvin Metcalf'),
  elliptic: mit('Copyright Fedor Indutny, 2014.'),
  evp_bytestokey: mit('Copyright (c) 2017 crypto-browserify contributors'),
  'hash-base': mit('Copyright (c) 2016 Kirill Fomichev'),
  'hash.js': mit('Copyright Fedor Indutny, 2014.'),
  'hmac-drbg': mit('Copyright Fedor Indutny, 2017.'),
  isarray: mit('Copyright (c) 2013 Julian Gruber'),
  'md5.js': mit('Copyright (c) 2016 Kirill Fomichev'),
  'miller-rabin': mit('Copyright Fedor Indutny, 2014.'),
  'minimalistic-crypto-utils': mit('Copyright Fedor Indutny, 2017.'),
  'parse-asn1': isc('Copyright (c) 2017, crypto-browserify contributors'),
  pbkdf2: mit('Copyright (c) 2014 Daniel Cousens'),
  process: mit('Copyright (c) 2013 Roman Shtylman'),
  'public-encrypt': mit('Copyright (c) 2017 Calvin Metcalf'),
  randombytes: mit('Copyright (c) 2017 crypto-browserify'),
  randomfill: mit('Copyright (c) 2017 crypto-browserify'),
  ripemd160: mit('Copyright (c) 2016 crypto-browserify'),
  saxes: isc(
    'Copyright (c) Louis-Dominique Dubeau and saxes contributors',
    'Copyright (c) Isaac Z. Schlueter and sax contributors',
  ),
  'sha.js': {
    licences: ['MIT', 'BSD-3-Clause'],
    copyright: [
      'Copyright (c) 2013-2018 sha.js contributors',
      'Copyright (c) 1998 - 2009, Paul Johnston & Contributors',
    ],
  },
  'stream-browserify': mit('Copyright (c) James Halliday'),
  'timers-browserify': mit(
    'Copyright © 2012 J. Ryan Stinnett',
    'Copyright Joyent, Inc. and other Node contributors. All rights reserved.',
  ),
};
