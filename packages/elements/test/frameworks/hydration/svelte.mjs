// @ts-check
import { compile } from 'svelte/compiler';

/** @import { ElementOf } from './scenes.mjs' */

/**
 * The page as a Svelte component, with its tags and attributes in the template as people write them.
 *
 * @param {readonly ElementOf[]} elements
 */
const component = (elements) => `<script>
import { onMount } from 'svelte';
import { hydrated } from './report.js';
const html = ${JSON.stringify(htmlsOf(elements)).replaceAll('<', '\\u003c')};
onMount(hydrated);
</script>
<main><h1>Letters</h1>
${elements.map(tagOf).join('\n')}
<p>The end.</p></main>`;

/** @param {readonly ElementOf[]} elements @returns {Record<string, string>} */
const htmlsOf = (elements) =>
  Object.assign(
    {},
    ...elements.map(({ tag, html, children }) =>
      html === undefined ? htmlsOf(children ?? []) : { [tag]: html },
    ),
  );

/** @param {ElementOf} element @returns {string} */
function tagOf({ tag, attributes, html, children }) {
  const pairs = Object.entries(attributes).map(([name, value]) => ` ${name}=${JSON.stringify(value)}`);
  const content =
    html === undefined ? (children ?? []).map(tagOf).join('') : `{@html html[${JSON.stringify(tag)}]}`;
  return `<${tag}${pairs.join('')}>${content}</${tag}>`;
}

/** @param {readonly ElementOf[]} elements @param {'server' | 'client'} generate */
export const compiled = (elements, generate) =>
  compile(component(elements), { generate, dev: generate === 'client', filename: 'page.svelte' }).js.code;
