import type { ContentIssue } from '@tendwell/content';
import { formatMessage } from '@tendwell/content/intl';
import { html, nothing, type TemplateResult } from 'lit';
import { issueContent } from '../../lang/issues/issue-texts.js';
import type { WritingMessages } from '../lang/messages.js';
import type { TextSession } from './text-session.js';

/** The issues of a text, below it. A click on a line number selects the place. */
export function issueList(
  { text }: WritingMessages,
  { issues, firstLine }: TextSession,
  goTo: (issue: ContentIssue) => void,
): TemplateResult | typeof nothing {
  if (issues.length === 0) return nothing;
  return html`<section class="text-issues">
    <h2>${text.issues}</h2>
    <ul>
      ${issues.map((issue) => {
        const line = issue.line - firstLine + 1;
        const link = html`<button type="button" class="link" @click=${() => goTo(issue)}>
          ${formatMessage(text.line, { line: String(line) })}
        </button>`;
        return html`<li class=${issue.severity}>
          ${line > 0 ? link : nothing}
          <p>${issueContent(issue)}</p>
        </li>`;
      })}
    </ul>
  </section>`;
}
