import { formatMessage } from '@tendwell/content/intl';
import { html } from 'lit';
import { loadViewMessages } from '../lang/views/view-messages.js';
import type { App } from '../shell/app.js';
import { ask } from '../writing/dialogs/ask.js';
import { focusText, MIDDLE, movedPoint, type Point, pointOf, pressedPoint } from './focus-point.js';

/** A format that the site crops pictures to. */
export type Crop = 'portrait' | 'share' | 'home';

/** The picture whose focus is asked for. */
export interface FocusQuestion {
  /** The address of the picture. */
  readonly url: string;
  /** Its focus now, as in the content file. */
  readonly focus: unknown;
  /** How the site crops it. */
  readonly crops: readonly Crop[];
}

/** Classes of the site's stylesheet have steps of 10 %. Pictures for sharing are cropped at the exact point. */
const STEPS: Readonly<Record<Crop, number>> = { portrait: 10, share: 1, home: 10 };

/**
 * Asks which point of a picture stays visible, and shows how the site crops it.
 *
 * @returns The focus for the content file, `null` to remove it, or `undefined` if nothing was chosen.
 */
export async function askFocus(
  app: App,
  { url, focus, crops }: FocusQuestion,
): Promise<string | null | undefined> {
  const { pictures: words } = await loadViewMessages(app.locale);
  const { actions } = app.words;
  let point = pointOf(focus) ?? MIDDLE;
  return ask<string | null>(
    words.focusTitle,
    ({ close, update }) => {
      const move = (target: HTMLElement, to: Point) => {
        point = to;
        update();
        show(target, to);
      };
      const press = (event: PointerEvent) => {
        const target = event.currentTarget as HTMLElement;
        if (event.type === 'pointermove' && event.buttons === 0) return;
        if (event.type === 'pointerdown') target.setPointerCapture(event.pointerId);
        move(target, pressedPoint(target.getBoundingClientRect(), event));
      };
      const key = (event: KeyboardEvent) => {
        const to = movedPoint(point, event.key, event.shiftKey);
        if (!to) return;
        event.preventDefault();
        move(event.currentTarget as HTMLElement, to);
      };
      const loaded = (event: Event) => {
        const target = (event.target as HTMLElement).closest<HTMLElement>('.focus-picture');
        if (target) show(target, point);
      };
      return html`<p id="focus-help">${words.focusHelp}</p>
        <div class="focus-box">
          <div
            class="focus-picture"
            role="slider"
            tabindex="0"
            aria-label=${words.focusLabel}
            aria-describedby="focus-help"
            aria-valuemin="0"
            aria-valuemax="100"
            aria-valuenow=${point.x}
            aria-valuetext=${formatMessage(words.focusValue, { x: point.x, y: point.y })}
            @pointerdown=${press}
            @pointermove=${press}
            @keydown=${key}
          >
            <img src=${url} alt="" draggable="false" @load=${loaded} />
            <span class="focus-mark"></span>
          </div>
        </div>
        <ul class="focus-crops">
          ${crops.map(
            (crop) => html`<li>
              <img class="crop-${crop}" data-step=${STEPS[crop]} src=${url} alt="" />
              <span class="muted">${words[crop]}</span>
            </li>`,
          )}
        </ul>
        <p class="buttons">
          <button type="button" class="primary" @click=${() => close(focusText(point))}>${actions.save}</button>
          <button type="button" class="link" @click=${() => close(null)}>${words.focusReset}</button>
          <button type="button" class="link" @click=${() => close()}>${actions.cancel}</button>
        </p>`;
    },
    'focus',
  );
}

/** With the CSSOM, because the page's Content-Security-Policy allows no inline styles. */
function show(picture: HTMLElement, { x, y }: Point): void {
  const mark = picture.querySelector<HTMLElement>('.focus-mark');
  if (mark) Object.assign(mark.style, { left: `${x}%`, top: `${y}%` });
  for (const crop of picture.closest('dialog')?.querySelectorAll<HTMLElement>('[data-step]') ?? []) {
    const step = Number(crop.dataset.step);
    const stepped = (percent: number) => Math.round(percent / step) * step;
    crop.style.objectPosition = `${stepped(x)}% ${stepped(y)}%`;
  }
}
