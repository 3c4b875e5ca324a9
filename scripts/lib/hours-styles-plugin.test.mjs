// @ts-check
import { expect, test } from 'vitest';
import { withoutFooter } from './hours-styles-plugin.mjs';

test('rules for other parts of the footer go, also those in its containers, and those for hours stay', () => {
  const kept = [
    ':where(.tendwell-footer dt,.tendwell-exceptions){color:red}',
    ':where(.tendwell-hours :is(th,td)){padding:0}',
    ':where(:is(.tendwell-footer .tendwell-hours,.tendwell-hours:has(table)) :is(p,ul)){inline-size:0}',
    '@media print{:where(.tendwell-status-line){display:none}}',
  ];
  const [list, cells, sentences, print] = kept;
  const css = `@layer tendwell{:where(.tendwell-footer){display:grid}${list}:where(.tendwell-footer :is(h2,h3)){margin:0}${cells}@container tendwell-footer (min-width: 34rem){:where(.tendwell-hours){grid-area:1}:where(p){margin:0}}${sentences}:where(.tendwell-locations:has(>:nth-child(3)) th){padding:0}@container tendwell-footer not (min-width: 34rem){:where(p){margin:0}}${print}:where(.tendwell-footer details)::details-content{block-size:auto}}`;
  expect(withoutFooter(css)).toBe(`@layer tendwell{${kept.join('')}}`);
});
