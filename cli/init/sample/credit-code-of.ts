import {
  creditCodeCheckCharacter,
  organisationCheckCharacter,
} from '../../../core/sheet/parse/credit-code.js';

/** Administrative codes (GB/T 2260) of the counties and districts; a development zone takes the city's own. */
const regionCodes: Readonly<Record<string, string>> = {
  林州市: '410581',
  安阳县: '410522',
  汤阴县: '410523',
  滑县: '410526',
  内黄县: '410527',
  文峰区: '410502',
  北关区: '410503',
  殷都区: '410505',
  龙安区: '410506',
};
const cityCode = '410500';

/**
 * An invented credit code, right in both check characters, from an applicant's two-digit serial. 91 is an
 * enterprise under the market regulator, 12 an institution under the establishment office (GB 32100—2015).
 */
export function creditCodeOf(applicant: { serial: string; kind: string; region: string }): string {
  const { serial, kind, region } = applicant;
  const organisation = `MAYX00${serial}`;
  const first17 =
    (kind === '事业' ? '12' : '91') +
    (regionCodes[region] ?? cityCode) +
    organisation +
    organisationCheckCharacter(organisation);
  return first17 + creditCodeCheckCharacter(first17);
}
