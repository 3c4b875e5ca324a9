// @ts-check
import { expect, test } from 'vitest';
import { onlyHours } from './hours-styles-plugin.mjs';

test('rules for other parts of the footer go, also those in its containers, and those for hours stay', () => {
  const kept = [
    ':where(.tendwell-footer dt,.tendwell-exceptions){color:red}',
    ':where(.tendwell-hours :is(th,td)){padding:0}',
    ':where(:is(.tendwell-footer .tendwell-hours,.tendwell-hours:has(table)) :is(p,ul)){inline-size:0}',
    '@media print{:where(.tendwell-status-line){display:none}}',
  ];
  const [list, cells, sentences, print] = kept;
  const css = `@layer tendwell{:where(.tendwell-footer){display:grid}${list}:where(.tendwell-footer :is(h2,h3)){margin:0}${cells}@container tendwell-footer (min-width: 34rem){:where(.tendwell-hours){grid-area:1}:where(p){margin:0}}${sentences}:where(.tendwell-locations:has(>:nth-child(3)) th){padding:0}@container tendwell-footer not (min-width: 34rem){:where(p){margin:0}}${print}:where(.tendwell-footer details)::details-content{block-size:auto}}`;
  expect(onlyHours(css)).toBe(`@layer tendwell{${kept.join('')}}`);
});

test('rules for other parts of a visit and of people go, and those for more room than a column', () => {
  const kept = [
    ':where(practice-people){display:block}',
    ':where(.tendwell-person-hours){margin:0}',
    ':where(.tendwell-visit-place){display:grid}',
    '@media print{:where(.tendwell-person){break-inside:avoid}}',
  ];
  const [element, hours, place, print] = kept;
  const css = `${element}:where(.tendwell-portrait){block-size:6rem}:where(.tendwell-focus-x0){--x:0%}:where(svg.tendwell-portrait){fill:none}${hours}:where(.tendwell-visit-where p){margin:0}${place}:where(.tendwell-book){color:red}@container tendwell-people (min-width: 26rem){:where(.tendwell-person){display:grid}}@container tendwell-visit (min-width: 38rem){:where(.tendwell-visit-place){gap:0}:where(p){margin:0}}${print}`;
  expect(onlyHours(css)).toBe(kept.join(''));
});
