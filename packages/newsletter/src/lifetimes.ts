/** How long a confirmation link works. */
export const CONFIRM_HOURS = 72;
/** How long a link to a subscription works. */
export const MANAGE_DAYS = 30;
/** How long the button on the page for erasing works. */
export const ERASE_MINUTES = 60;
/** How long unconfirmed sign-ups and old emails are kept. */
export const RETENTION_DAYS = 30;
/** How long the record of consent is kept, without the address, after an address was erased. */
export const CONSENT_RECORD_YEARS = 3;

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** When a confirmation link created at a moment expires. */
export function confirmExpiry(at: Date): Date {
  return new Date(at.getTime() + CONFIRM_HOURS * HOUR_MS);
}

/** When a link to a subscription created at a moment expires. */
export function manageExpiry(at: Date): Date {
  return new Date(at.getTime() + MANAGE_DAYS * DAY_MS);
}

/** When an erase button created at a moment expires. */
export function eraseExpiry(at: Date): Date {
  return new Date(at.getTime() + ERASE_MINUTES * MINUTE_MS);
}

/** Unconfirmed sign-ups and emails from before this moment can be deleted. */
export function retentionStart(at: Date): Date {
  return new Date(at.getTime() - RETENTION_DAYS * DAY_MS);
}
