import { describe, expect, it } from 'vitest';
import { dayWindow, moveSpan, rangesOf, spansOf } from './span.js';

const day = spansOf(['09:00-12:30', '14:00-18:00']);

describe('moving the hours of a day', () => {
  it('moves one end, but not past the other one', () => {
    expect(rangesOf(moveSpan(day, 0, 'end', 30))).toEqual(['09:00-13:00', '14:00-18:00']);
    expect(rangesOf(moveSpan(day, 0, 'end', -600))).toEqual(['09:00-09:15', '14:00-18:00']);
    expect(rangesOf(moveSpan(day, 1, 'start', 600))).toEqual(['09:00-12:30', '17:45-18:00']);
  });

  it('stops at a neighbor, and at midnight', () => {
    expect(rangesOf(moveSpan(day, 0, 'end', 300))).toEqual(['09:00-14:00', '14:00-18:00']);
    expect(rangesOf(moveSpan(day, 1, 'end', 900))).toEqual(['09:00-12:30', '14:00-24:00']);
    expect(rangesOf(moveSpan(day, 0, 'start', -900))).toEqual(['00:00-12:30', '14:00-18:00']);
  });

  it('moves a whole span, and keeps its length', () => {
    expect(rangesOf(moveSpan(day, 0, 'all', 300))).toEqual(['10:30-14:00', '14:00-18:00']);
    expect(rangesOf(moveSpan(day, 1, 'all', 60))).toEqual(['09:00-12:30', '15:00-19:00']);
  });

  it('keeps hours that end after midnight', () => {
    const night = spansOf(['20:00-02:00']);
    expect(rangesOf(night)).toEqual(['20:00-02:00']);
    expect(rangesOf(moveSpan(night, 0, 'start', 15))).toEqual(['20:15-02:00']);
  });
});

it('ignores invalid time ranges', () => {
  expect(spansOf(['9-5', 7, '09:00–17:00'])).toEqual([{ start: 540, end: 1020 }]);
});

it('shows the part of the day that has hours', () => {
  expect(dayWindow([])).toEqual({ start: 420, end: 1260 });
  expect(dayWindow(spansOf(['05:30-22:15']))).toEqual({ start: 300, end: 1380 });
});
