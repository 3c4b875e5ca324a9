import { WEEKDAYS } from '@tendwell/content/hours';
import { html, nothing } from 'lit';
import { isList, type ValueObject } from '../../changes/value.js';
import type { App } from '../shell/app.js';
import { LightElement } from '../shell/light-element.js';
import { rangesText } from './ranges-text.js';
import { dayWindow, moveSpan, rangesOf, type Span, STEP, spansOf } from './span.js';

/** Any Monday: only its weekday is shown. */
const A_MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

/**
 * The opening hours of a week: each day typed ("9–12:30, 2–6"), and drawn as bars that can be dragged, also with the arrow
 * keys. It dispatches `day-change` with the day and its time ranges.
 */
export class WeekHours extends LightElement {
  static override properties = { app: { attribute: false }, hours: { attribute: false }, fieldId: {} };

  declare app: App;
  /** The hours of the schema: a list of time ranges for each day. */
  declare hours: ValueObject;
  declare fieldId: string;

  protected override render() {
    const { locale, words } = this.app;
    const name = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
    const days = WEEKDAYS.map((day, index) => ({ day, label: name.format(A_MONDAY + index * DAY_MS) }));
    const window = dayWindow(WEEKDAYS.flatMap((day) => this.#spans(day)));
    return html`<p class="help">${words.today.hoursHelp}</p>
      <ul class="week">
        ${days.map(
          ({ day, label }, index) => html`<li>
            <hours-field class="field" .app=${this.app} .label=${label} .fieldId=${`${this.fieldId}-${day}`} .ranges=${this.#ranges(day)}
              @hours-change=${(event: CustomEvent<string[]>) => this.#change(day, event.detail)}></hours-field>
            ${this.#track(day, label, window)}
            ${
              index === 0
                ? html`<button type="button" class="link copy" @click=${this.#copy}>${words.facts.copyMonday}</button>`
                : nothing
            }
          </li>`,
        )}
      </ul>`;
  }

  /** Thumbs are on the ends of a bar. They are sliders for those who don't use a pointer. */
  #track(day: string, label: string, window: Span) {
    const { facts } = this.app.words;
    const spans = this.#spans(day);
    const percent = (minutes: number) => ((minutes - window.start) / (window.end - window.start)) * 100;
    const ranges = rangesOf(spans);
    return html`<div class="track" dir="ltr" data-day=${day}>
      ${hoursBetween(window).map((hour) => html`<i .style=${`inset-inline-start:${percent(hour)}%`}></i>`)}
      ${spans.map((span, index) => {
        const text = rangesText([ranges[index] ?? ''], this.app.locale);
        const thumb = (
          part: 'start' | 'end',
          name: string,
        ) => html`<span class="thumb ${part}" role="slider" tabindex="0"
          aria-label="${label}, ${name}" aria-valuemin="0" aria-valuemax="1440" aria-valuenow=${span[part]}
          aria-valuetext=${this.#timeText(span[part])} @keydown=${(event: KeyboardEvent) => this.#key(event, day, index, part)}
          @pointerdown=${(event: PointerEvent) => this.#drag(event, day, index, part, window)}></span>`;
        return html`<div class="bar" title=${text} .style=${`inset-inline-start:${percent(span.start)}%;inline-size:${percent(span.end) - percent(span.start)}%`}
          @pointerdown=${(event: PointerEvent) => this.#drag(event, day, index, 'all', window)}>
          ${thumb('start', facts.opens)}${thumb('end', facts.closes)}
        </div>`;
      })}
    </div>`;
  }

  #timeText(minutes: number): string {
    const time = new Intl.DateTimeFormat(this.app.locale, {
      hour: 'numeric',
      minute: '2-digit',
      timeZone: 'UTC',
    });
    return time.format(A_MONDAY + minutes * 60_000);
  }

  #ranges(day: string): string[] {
    const ranges = this.hours[day];
    return isList(ranges) ? ranges.map(String) : [];
  }

  #spans(day: string): Span[] {
    return spansOf(this.#ranges(day)).sort((a, b) => a.start - b.start);
  }

  #key(event: KeyboardEvent, day: string, index: number, part: 'start' | 'end'): void {
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: STEP,
      ArrowUp: STEP,
      ArrowLeft: -STEP,
      ArrowDown: -STEP,
      PageUp: 60,
      PageDown: -60,
    };
    const by = steps[event.key];
    if (by === undefined) return;
    event.preventDefault();
    this.#change(day, rangesOf(moveSpan(this.#spans(day), index, part, by)));
  }

  #drag(event: PointerEvent, day: string, index: number, part: 'start' | 'end' | 'all', window: Span): void {
    if (event.button !== 0) return;
    event.preventDefault();
    event.stopPropagation();
    const target = event.currentTarget as HTMLElement;
    const track = target.closest('.track');
    if (!track) return;
    const before = this.#spans(day);
    const minutesPerPixel = (window.end - window.start) / track.clientWidth;
    target.setPointerCapture(event.pointerId);
    const move = ({ clientX }: PointerEvent) => {
      const by = Math.round(((clientX - event.clientX) * minutesPerPixel) / STEP) * STEP;
      this.#change(day, rangesOf(moveSpan(before, index, part, by)));
    };
    const stop = new AbortController();
    target.addEventListener('pointermove', move, { signal: stop.signal });
    for (const end of ['pointerup', 'pointercancel'])
      target.addEventListener(end, () => stop.abort(), { signal: stop.signal });
  }

  readonly #copy = () => {
    for (const day of WEEKDAYS.slice(1, 5)) this.#change(day, this.#ranges('monday'));
  };

  #change(day: string, ranges: string[]): void {
    this.dispatchEvent(new CustomEvent('day-change', { detail: { day, ranges } }));
  }
}

function hoursBetween({ start, end }: Span): number[] {
  return Array.from(
    { length: Math.floor((end - start) / 180) },
    (_, index) => start + (index + 1) * 180,
  ).filter((hour) => hour < end);
}
