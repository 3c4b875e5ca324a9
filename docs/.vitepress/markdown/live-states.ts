/** One state of a live example. */
export interface LiveState {
  label: string;
  /** Empty for that of the first state. */
  markup: string;
  /** The moment that the elements show, as an ISO date and time. Default: now. */
  now?: string;
  /** The response to a sign-up: see `theme/live-answers.ts`. Default: no response. */
  answer?: string;
}

const STATE = /^<!-- state: ([^;\n]+?)((?:; (?:now|answer)=[^;\s]+)*) -->\n/gm;

/**
 * The states of a live example. Each starts with a comment, such as `<!-- state: Open; now=2026-03-03T11:00:00-08:00 -->`.
 * Without comments, there is one.
 *
 * @throws Error if a comment about a state can’t be read, because readers would see it.
 */
export function liveStates(source: string): LiveState[] {
  const starts = [...source.matchAll(STATE)];
  if (starts.length !== source.split('<!-- state').length - 1 || (starts[0]?.index ?? 0) > 0) {
    throw new Error(`A state of this live example can’t be read:\n${source.slice(0, 400)}`);
  }
  if (starts.length === 0) return [{ label: '', markup: source }];
  return starts.map(({ 0: comment, 1: label = '', 2: options = '', index }, position) => ({
    label,
    markup: source.slice(index + comment.length, starts[position + 1]?.index),
    ...Object.fromEntries(
      [...options.matchAll(/; (now|answer)=(\S+)/g)].map(([, key, value]) => [key, value]),
    ),
  }));
}

/** The code below a live example: each markup once, after the name of its state if there are several. */
export function statesCode(states: readonly LiveState[]): string {
  const shown = states.filter(({ markup }) => markup.trim() !== '');
  if (shown.length === 1) return shown[0]?.markup ?? '';
  return shown.map(({ label, markup }) => `<!-- ${label} -->\n${markup.trim()}\n`).join('\n');
}
