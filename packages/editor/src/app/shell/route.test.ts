import { describe, expect, it } from 'vitest';
import { fc } from '../../../../../scripts/testing/random.mjs';
import { parseRoute, routeUrl } from './route.js';

describe('the route of an address', () => {
  it('is the first screen without a fragment', () => {
    expect(parseRoute('')).toEqual({ view: 'today', rest: '' });
    expect(parseRoute('#/')).toEqual({ view: 'today', rest: '' });
  });

  it('has the path of a file after the name of the view', () => {
    expect(parseRoute('#/articles/articles/tea%20%26%20honey.md')).toEqual({
      view: 'articles',
      rest: 'articles/tea & honey.md',
    });
  });

  it('keeps an escape sequence that is not valid', () => {
    expect(parseRoute('#/articles/100%.md').rest).toBe('100%.md');
  });

  it('is parsed as it was formatted, for any path', () => {
    fc.assert(
      fc.property(fc.string(), (rest) => {
        expect(parseRoute(routeUrl('facts', rest))).toEqual({ view: 'facts', rest });
      }),
    );
  });
});
