/** A point of a picture, in percent from the left and from the top. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const FOCUS = /^(\d{1,2}|100)% (\d{1,2}|100)%$/;

/** True for a drawing, which is shown as a whole where a page is shared. */
export const isDrawing = (src: string): boolean => /\.svg$/i.test(src);

/** Where a picture is cropped without a focus. */
export const MIDDLE: Point = { x: 50, y: 50 };

/** The point that a content file names: `50% 30%`. */
export function pointOf(focus: unknown): Point | undefined {
  const [, x, y] = (typeof focus === 'string' && FOCUS.exec(focus)) || [];
  return x === undefined ? undefined : { x: Number(x), y: Number(y) };
}

/** A point as a content file names it. */
export const focusText = ({ x, y }: Point): string => `${x}% ${y}%`;

/** A point where somebody has pressed, in whole percent within the picture. */
export function pressedPoint(
  box: Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>,
  { clientX, clientY }: Pick<PointerEvent, 'clientX' | 'clientY'>,
): Point {
  const percent = (from: number, length: number) => within(Math.round((from / Math.max(1, length)) * 100));
  return { x: percent(clientX - box.left, box.width), y: percent(clientY - box.top, box.height) };
}

/** Where an arrow key moves a point: by one percent, or with Shift by ten. `undefined` for other keys. */
export function movedPoint({ x, y }: Point, key: string, isFast: boolean): Point | undefined {
  const step = isFast ? 10 : 1;
  const moves: Readonly<Record<string, readonly [number, number]>> = {
    ArrowLeft: [-step, 0],
    ArrowRight: [step, 0],
    ArrowUp: [0, -step],
    ArrowDown: [0, step],
  };
  const [dx, dy] = moves[key] ?? [];
  return dx === undefined || dy === undefined ? undefined : { x: within(x + dx), y: within(y + dy) };
}

const within = (percent: number) => Math.min(100, Math.max(0, percent));
