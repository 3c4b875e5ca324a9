import { expect } from 'chai';
import { cleanUp, load, openPage } from '../testing/browser.js';

const COLORS = ['paper', 'ink', 'accent', 'error'];

/** Colors of a page as red, green, and blue, whatever notation a browser uses. */
function painted(page: Document, scheme: string): number[][] {
  page.documentElement.style.colorScheme = scheme;
  const { context } = canvas();
  return COLORS.map((name) => {
    const swatch = page.createElement('p');
    swatch.style.backgroundColor = `var(--tendwell-color-${name})`;
    page.body.append(swatch);
    const { backgroundColor } = (page.defaultView as Window & typeof globalThis).getComputedStyle(swatch);
    swatch.remove();
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = backgroundColor;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data];
  });
}

function canvas() {
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('No 2D context');
  return { context };
}

/** What the tokens say, from `tokens.css`, as a browser without any stylesheet paints it. */
const EXPECTED: Record<string, readonly string[]> = {
  light: ['oklch(98.5% 0.008 110)', 'oklch(24% 0.02 150)', 'oklch(43% 0.075 155)', 'oklch(46% 0.15 28)'],
  dark: ['oklch(20% 0.012 150)', 'oklch(92% 0.01 110)', 'oklch(80% 0.08 150)', 'oklch(80% 0.1 30)'],
};

function expected(scheme: 'light' | 'dark'): number[][] {
  const { context } = canvas();
  return (EXPECTED[scheme] ?? []).map((color) => {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data];
  });
}

function expectColors(actual: number[][], wanted: number[][]): void {
  for (const [index, name] of COLORS.entries()) {
    for (const channel of [0, 1, 2, 3]) {
      expect(actual[index]?.[channel], `${name} ${actual[index]} ${wanted[index]}`).to.be.closeTo(
        wanted[index]?.[channel] as number,
        1,
      );
    }
  }
}

describe('the colors of the stylesheet, on a page with no CSS of its own', () => {
  afterEach(cleanUp);

  for (const bundler of ['none', 'vite', 'esbuild']) {
    it(`are there and follow a color scheme that a script sets, bundler: ${bundler}`, async () => {
      const page = await openPage('/test/empty');
      await load(page, `/test/bundled/${bundler}.css`);
      expectColors(painted(page, ''), expected('light'));
      expectColors(painted(page, 'dark'), expected('dark'));
      expectColors(painted(page, 'light'), expected('light'));
    });
  }

  it('follow the color scheme of a part of the page', async () => {
    const page = await openPage('/test/empty');
    await load(page, '/test/bundled/vite.css');
    page.body.style.colorScheme = 'dark';
    expectColors(painted(page, 'light'), expected('dark'));
  });
});
