/**
 * Replaces each `{name}` in a message with its value. Names without a value, and braces in values,
 * stay unchanged.
 *
 * @example
 * ```ts
 * import { formatMessage } from '@tendwell/content/intl';
 *
 * formatMessage('Open until {time}', { time: '5:30 PM' }); // 'Open until 5:30 PM'
 * ```
 */
export function formatMessage(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
}
