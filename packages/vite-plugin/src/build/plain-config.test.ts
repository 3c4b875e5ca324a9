import { expect, it } from 'vitest';
import { tendwell } from '../plugin.js';
import { bundlesByDefault, plainConfig } from './plain-config.js';

const plugin = tendwell();

it('tells configurations and options of data apart', () => {
  const texts = [
    plainConfig({ plugins: [plugin] }, {}, plugin),
    plainConfig({ plugins: [plugin], base: '/a/' }, {}, plugin),
    plainConfig({ plugins: [plugin] }, { feeds: false }, plugin),
  ];
  expect(new Set(texts).size).toBe(3);
  expect(texts).not.toContain(undefined);
});

it('ignores the moment, and where plugins are nested', () => {
  const text = plainConfig({ plugins: [plugin] }, {}, plugin);
  expect(plainConfig({ plugins: [[plugin, false]] }, { now: () => new Date(0) }, plugin)).toBe(text);
});

it('ignores plugins that only servers use', () => {
  const text = plainConfig({ plugins: [plugin] }, {}, plugin);
  const endpoint = { name: 'endpoint', configureServer() {}, configurePreviewServer() {} };
  expect(plainConfig({ plugins: [plugin, endpoint] }, {}, plugin)).toBe(text);
  const serve = { name: 'other', apply: 'serve', transform() {} } as const;
  expect(plainConfig({ plugins: [serve, plugin] }, {}, plugin)).toBe(text);
  expect(plainConfig({ plugins: [plugin, { ...endpoint, transform() {} }] }, {}, plugin)).toBeUndefined();
});

it('knows nothing of code: templates, other plugins, and functions in the configuration', () => {
  expect(plainConfig({ plugins: [plugin] }, { pages: () => [] }, plugin)).toBeUndefined();
  expect(plainConfig({ plugins: [plugin] }, { articles: { path: (slug) => slug } }, plugin)).toBeUndefined();
  expect(plainConfig({ plugins: [plugin, { name: 'other', transform() {} }] }, {}, plugin)).toBeUndefined();
  expect(plainConfig({ plugins: [plugin, Promise.resolve([])] }, {}, plugin)).toBeUndefined();
  const output = { entryFileNames: () => 'a.js' };
  expect(
    plainConfig({ plugins: [plugin], build: { rollupOptions: { output } } }, {}, plugin),
  ).toBeUndefined();
  expect(plainConfig({ plugins: [plugin], assetsInclude: /a/ }, {}, plugin)).toBeUndefined();
});

it('tells what Vite bundles by default from what it bundles by settings', () => {
  const plugins = [plugin];
  // As the command passes it.
  const unset = JSON.parse('{}', () => ({ rolldownOptions: undefined }));
  const build = { outDir: 'public_html', emptyOutDir: true, ...unset };
  expect(bundlesByDefault({ plugins, build, worker: unset, optimizeDeps: unset }, plugin)).toBe(true);
  expect(bundlesByDefault({ plugins, base: '/', publicDir: 'static', server: { port: 1 } }, plugin)).toBe(
    true,
  );
  expect(bundlesByDefault({ plugins, base: '/a/' }, plugin)).toBe(false);
  expect(bundlesByDefault({ plugins, css: {} }, plugin)).toBe(false);
  expect(bundlesByDefault({ plugins, build: { target: 'es2022' } }, plugin)).toBe(false);
  expect(bundlesByDefault({ plugins, worker: { format: 'es' } }, plugin)).toBe(false);
  expect(bundlesByDefault({ plugins: [plugin, { name: 'other', transform() {} }] }, plugin)).toBe(false);
});
