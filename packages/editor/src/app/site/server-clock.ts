import { clock } from '@tendwell/elements/clock';

/**
 * Makes previews of the site use the clock of the server: that of a phone may be wrong.
 *
 * @param now The moment on the server, ISO 8601.
 */
export function followServer(now: string): void {
  const ahead = Date.parse(now) - Date.now();
  if (!Number.isNaN(ahead)) clock.now = () => new Date(Date.now() + ahead);
}
