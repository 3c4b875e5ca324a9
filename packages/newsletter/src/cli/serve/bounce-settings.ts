import { isBounceAddress } from '../../feedback/return-path.js';
import type { Report } from './settings.js';

/** The address in the setting SMTP_BOUNCES. */
export function readBounceAddress(value: string | undefined, report: Report): string | undefined {
  if (value === undefined || isBounceAddress(value)) return value;
  report(
    'SMTP_BOUNCES',
    `SMTP_BOUNCES is not an address that can get a token: ${value}`,
    'Use an address such as bounces@example.com, without a plus sign and with at most 18 characters before the @.',
  );
  return undefined;
}
