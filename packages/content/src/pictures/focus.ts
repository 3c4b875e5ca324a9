/** `50% 30%`: from the left, and from the top. */
export const FOCUS = /^(?:\d{1,2}|100)% (?:\d{1,2}|100)%$/;

/** A point of a picture. */
export interface FocusPoint {
  /** From the left, in percent of the width. */
  x: number;
  /** From the top, in percent of the height. */
  y: number;
}

/**
 * The point of a picture that stays visible where the picture is cropped.
 *
 * @param focus As in content files: `50% 30%`, from the left and from the top.
 * @returns `undefined` if it is missing or not valid.
 * @example
 * ```ts
 * import { focusPoint } from '@tendwell/content/pictures';
 *
 * focusPoint('50% 30%'); // { x: 50, y: 30 }
 * ```
 */
export function focusPoint(focus: unknown): FocusPoint | undefined {
  if (typeof focus !== 'string' || !FOCUS.test(focus)) return undefined;
  const [x = 50, y = 50] = focus.split(' ').map((part) => Number.parseInt(part, 10));
  return { x, y };
}

/**
 * The classes of an `<img>` that CSS crops, for its focus in steps of 10 %: a Content-Security-Policy allows no inline
 * styles. The stylesheet of `@tendwell/elements` gives them the custom properties `--focus-x` and
 * `--focus-y`.
 *
 * @param focus As in content files: `50% 30%`, from the left and from the top.
 * @returns Empty without a valid focus. Otherwise each class has a space before it.
 * @example
 * ```ts
 * import { focusClasses } from '@tendwell/content/pictures';
 *
 * focusClasses('50% 30%'); // ' tendwell-focus-x5 tendwell-focus-y3'
 * ```
 */
export function focusClasses(focus: unknown): string {
  const point = focusPoint(focus);
  const step = (percent: number) => Math.round(percent / 10);
  return point ? ` tendwell-focus-x${step(point.x)} tendwell-focus-y${step(point.y)}` : '';
}
