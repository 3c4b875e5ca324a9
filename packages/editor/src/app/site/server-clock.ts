import { clock } from '@tendwell/elements/clock';

/**
 * Lets previews of the site go by the clock of the server, as its days do: that of a phone may be wrong.
 *
 * @param now The moment on the server, ISO 8601.
 */
export function followServer(now: string): void {
  const ahead = Date.parse(now) - Date.now();
  if (!Number.isNaN(ahead)) clock.now = () => new Date(Date.now() + ahead);
}
