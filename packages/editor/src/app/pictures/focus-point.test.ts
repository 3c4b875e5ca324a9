import { expect, test } from 'vitest';
import { focusText, movedPoint, pointOf, pressedPoint } from './focus-point.js';

const BOX = { left: 10, top: 20, width: 200, height: 100 };

test('a press becomes a whole percentage within the picture, even if it is outside', () => {
  expect(pressedPoint(BOX, { clientX: 110, clientY: 50 })).toEqual({ x: 50, y: 30 });
  expect(pressedPoint(BOX, { clientX: 0, clientY: 900 })).toEqual({ x: 0, y: 100 });
});

test('arrow keys move the point within the picture, faster with Shift', () => {
  expect(movedPoint({ x: 50, y: 50 }, 'ArrowLeft', false)).toEqual({ x: 49, y: 50 });
  expect(movedPoint({ x: 50, y: 95 }, 'ArrowDown', true)).toEqual({ x: 50, y: 100 });
  expect(movedPoint({ x: 50, y: 50 }, 'Tab', false)).toBeUndefined();
});

test('is formatted as it is parsed', () => {
  expect(focusText({ x: 0, y: 100 })).toBe('0% 100%');
  expect(pointOf('0% 100%')).toEqual({ x: 0, y: 100 });
  for (const focus of [undefined, 7, '', '50%', '101% 5%']) expect(pointOf(focus)).toBeUndefined();
});
