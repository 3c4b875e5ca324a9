import { html } from 'lit';
import type { WritingMessages } from '../lang/messages.js';
import { ask } from './ask.js';

/** Shows two versions of a text side by side, and asks which one to keep. Escape leaves it undecided. */
export function askVersion(
  words: WritingMessages,
  mine: string,
  theirs: string,
): Promise<'mine' | 'theirs' | undefined> {
  const [left, right] = differing(mine.split(/\r\n?|\n/), theirs.split(/\r\n?|\n/));
  const { versions } = words;
  return ask<'mine' | 'theirs'>(
    versions.title,
    ({ close }) => html`<p>${versions.lead}</p>
      <div class="versions">
        <section>
          <h3>${versions.mine}</h3>
          <div class="version" tabindex="0" role="group" aria-label=${versions.mine}>${left.map(line)}</div>
          <button @click=${() => close('mine')}>${versions.useMine}</button>
        </section>
        <section>
          <h3>${versions.theirs}</h3>
          <div class="version" tabindex="0" role="group" aria-label=${versions.theirs}>${right.map(line)}</div>
          <button @click=${() => close('theirs')}>${versions.useTheirs}</button>
        </section>
      </div>`,
    'compare',
  );
}

interface Line {
  readonly text: string;
  readonly differs: boolean;
}

const line = ({ text, differs }: Line) =>
  differs ? html`<p><mark>${text}</mark></p>` : html`<p>${text}</p>`;

/** The lines that only one of both has. */
function differing(one: readonly string[], other: readonly string[]): [Line[], Line[]] {
  const marked = (lines: readonly string[], others: readonly string[]) => {
    const known = new Set(others);
    return lines.map((text) => ({ text, differs: text !== '' && !known.has(text) }));
  };
  return [marked(one, other), marked(other, one)];
}
