import { formatMessage } from '@tendwell/content/intl';
import { html, nothing, type TemplateResult } from 'lit';
import type { LetterSummary } from '../../api/letters.js';
import type { App } from '../shell/app.js';
import { routeUrl } from '../shell/route.js';
import { byInterest, byLanguage } from './groups.js';
import type { LetterMessages } from './lang/messages.js';
import { interestsOf } from './letter-kind.js';

/** What has to be corrected before a letter is sent, and what is good to know, with links to correct it. */
export function findingsList(
  { send, problems }: LetterMessages,
  { findings }: LetterSummary,
  ready: () => void,
): TemplateResult {
  // Several missing pictures are one finding.
  const shown = findings.filter(
    ({ kind }, index) => !(kind in problems) || findings.findIndex((other) => other.kind === kind) === index,
  );
  return html`<section>
    <h2>${send.checks}</h2>
    ${shown.length === 0 ? html`<p>${send.fine}</p>` : nothing}
    <ul class="letter-findings">
      ${shown.map(
        ({ kind, state, message }) => html`<li data-state=${state}>
          ${problems[kind] ?? html`<span lang="en" dir="ltr">${message}</span>`}
          ${kind === 'draft' ? html`<button type="button" @click=${ready}>${send.ready}</button>` : nothing}
          ${kind === 'not-published' ? html`<a href=${routeUrl('publish')}>${send.publish}</a>` : nothing}
        </li>`,
      )}
    </ul>
  </section>`;
}

/** What is sent, and to whom. */
export function summaryList(app: App, words: LetterMessages, summary: LetterSummary): TemplateResult {
  const { send } = words;
  const { subjects, groups, people, interests, welcomeDay, pictures, bytes } = summary;
  const number = new Intl.NumberFormat(app.locale);
  const counts = (rows: readonly (readonly [string, number])[]) =>
    rows.map(([name, count]) => `${name} (${number.format(count)})`).join(', ');
  const known = interestsOf(app).filter(({ value }) => interests.includes(value));
  const shown = groups.map((group) => ({
    ...group,
    interests: group.interests.filter((each) => interests.includes(each)),
  }));
  const rows: [string, string][] = [
    [send.subject, subjects.map(({ subject }) => subject).join(' · ')],
    [
      send.people,
      welcomeDay === undefined
        ? number.format(people)
        : formatMessage(send.newcomers, { days: number.format(welcomeDay) }),
    ],
    ...(groups.length > 0
      ? ([[send.languages, counts(byLanguage(groups, app.locale))]] as [string, string][])
      : []),
    ...(interests.length > 0
      ? ([[send.interests, counts(byInterest(shown, known, send.noInterest))]] as [string, string][])
      : []),
    [send.pictures, number.format(pictures)],
    [send.size, `${number.format(Math.ceil(bytes / 1000))} kB`],
    ...(welcomeDay === undefined && people > 0
      ? ([[send.takes, duration(app, words, summary)]] as [string, string][])
      : []),
  ];
  return html`<section>
    <h2>${send.summary}</h2>
    <dl class="letter-summary">
      ${rows.map(([title, value]) => html`<div><dt>${title}</dt><dd dir="auto">${value}</dd></div>`)}
    </dl>
  </section>`;
}

const duration = (app: App, { send }: LetterMessages, { durationMs, perHour }: LetterSummary): string =>
  formatMessage(send.perHour, {
    time: formatTime(durationMs, app.locale),
    count: new Intl.NumberFormat(app.locale).format(perHour),
  });

/** A duration in minutes or hours: `3 minutes`. */
export function formatTime(milliseconds: number, locale: string): string {
  const minutes = Math.max(1, Math.round(milliseconds / 60_000));
  const [value, unit] = minutes < 120 ? [minutes, 'minute'] : [Math.round(minutes / 60), 'hour'];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}
