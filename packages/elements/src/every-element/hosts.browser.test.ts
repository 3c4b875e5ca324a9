import { expect } from 'chai';
import { cleanUp, load, openPage, until } from '../testing/browser.js';
import { deliveredPage, fullContent } from '../testing/whole-page.js';

interface Axe {
  run(
    root: Element,
    options: object,
  ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
}

/** Stylesheets of other people's pages, loaded after ours. */
interface Host {
  css: readonly string[];
  dir?: 'rtl';
}

const HOSTS: Record<string, Host> = {
  'a theme that styles tags': {
    css: ['/packages/elements/test/hosts/theme.css', '/packages/elements/test/hosts/bars.css'],
  },
  Bootstrap: { css: ['/packages/elements/node_modules/bootstrap/dist/css/bootstrap.css'] },
  'Bootstrap from right to left': {
    css: ['/packages/elements/node_modules/bootstrap/dist/css/bootstrap.rtl.css'],
    dir: 'rtl',
  },
};

const WIDTHS = [360, 1280];

const [person, ...people] = fullContent.practice.practitioners ?? [];
const content = {
  ...fullContent,
  practice: {
    ...fullContent.practice,
    practitioners: [...(person ? [person] : []), ...people, { slug: 'pim-vos', name: 'Pim Vos' }],
  },
};

async function open(width: number, { css, dir }: Host) {
  const page = await openPage('/test/empty', width);
  page.documentElement.dir = dir ?? 'ltr';
  await load(page, '/packages/elements/dist/tendwell.css');
  for (const sheet of css) await load(page, sheet);
  page.body.innerHTML = `<div id="content">${deliveredPage(content)}</div>`;
  await load(page, '/packages/elements/dist/cdn/tendwell.js');
  await until(() => page.querySelector('[aria-current]') && page.querySelector('form')?.noValidate);
  return page;
}

const get = (page: Document, selector: string) => page.querySelector<HTMLElement>(selector) as HTMLElement;
const box = (page: Document, selector: string) => get(page, selector).getBoundingClientRect();
const all = (page: Document, selector: string) => [...page.querySelectorAll<HTMLElement>(selector)];

for (const [name, host] of Object.entries(HOSTS)) {
  describe(`every element on somebody else’s page: ${name}`, () => {
    /** By their width. Each test leaves them as they were. */
    const pages = new Map<number, Document>();
    const at = (width: number) => pages.get(width) as Document;
    before(async () => {
      for (const width of WIDTHS) pages.set(width, await open(width, host));
    });
    after(cleanUp);

    for (const width of WIDTHS) {
      it(`stays inside the page, in order, with readable tables and lists, ${width} px wide`, () => {
        const page = at(width);
        expect(page.documentElement.scrollWidth).to.be.at.most(width);
        const parts = [
          '.tendwell-article-header',
          '.tendwell-article > .tendwell-body',
          '.tendwell-neighbours',
        ];
        const tops = parts.map((part) => box(page, part).top);
        expect(tops).to.deep.equal(tops.toSorted((a, b) => a - b));
        expect(
          all(page, '.tendwell-contents a, .tendwell-neighbours a').map((e) => e.checkVisibility()),
        ).to.not.include(false);
        for (const row of all(page, '.tendwell-hours tr')) {
          const [day, hours] = [...row.children].map((cell) => cell.getBoundingClientRect());
          expect(hours?.top, row.textContent).to.be.closeTo(day?.top ?? Number.NaN, 1);
          expect(day?.width, row.textContent).to.be.greaterThan(30);
        }
        expect(getComputedStyle(get(page, 'th.tendwell-right')).textAlign).to.equal('right');
        for (const list of all(page, '.tendwell-visit-way')) {
          for (const [index, fact] of [...list.children].entries()) {
            const before = list.children[index - 1]?.getBoundingClientRect().bottom;
            const { top } = fact.getBoundingClientRect();
            if (before !== undefined) expect(top - before, fact.textContent).to.be.within(0, 32);
          }
        }
      });
    }

    it('hides what is hidden, above all the field that no visitor may fill in', () => {
      const page = at(360);
      const hidden = all(page, '[hidden]').filter((element) => !element.closest('td'));
      expect(hidden.length).to.be.greaterThan(1);
      expect(hidden.filter((element) => element.checkVisibility()).map((e) => e.outerHTML)).to.deep.equal([]);
      expect(get(page, '[name="website"]').checkVisibility()).to.equal(false);
    });

    it('has readable text, and targets that a finger hits', async () => {
      const page = at(360);
      await load(page, '/node_modules/axe-core/axe.min.js');
      const { axe } = page.defaultView as unknown as { axe: Axe };
      const { violations } = await axe.run(get(page, '#content'), {
        runOnly: { type: 'rule', values: ['color-contrast', 'target-size'] },
        resultTypes: ['violations'],
      });
      const found = violations.flatMap(({ nodes }) =>
        nodes.map((node) => `${node.html}: ${node.failureSummary}`),
      );
      expect(found).to.deep.equal([]);
    });

    it('keeps the marker of a question at the end of its line, and draws the portrait placeholder in outline', () => {
      const page = at(1280);
      expect(getComputedStyle(get(page, '.tendwell-faq summary')).display).to.equal('flex');
      const portrait = get(page, 'svg.tendwell-portrait');
      expect(getComputedStyle(portrait).fill).to.equal('none');
      expect(portrait.getBoundingClientRect().width).to.be.greaterThan(70);
    });

    it('breaks no word of a heading in a margin column', () => {
      const page = at(1280);
      for (const heading of all(page, ':is(.tendwell-services, .tendwell-policies, .tendwell-faq) h2')) {
        if (heading.offsetWidth > 300) continue;
        heading.style.inlineSize = 'min-content';
        heading.style.overflowWrap = 'normal';
        expect(heading.scrollWidth, heading.innerText).to.be.at.most(212);
        heading.removeAttribute('style');
      }
    });

    it('offers to unfold the footer only where it is folded', () => {
      const folds = (page: Document) =>
        all(page, '.tendwell-fold > summary').map((summary) => summary.checkVisibility());
      expect(folds(at(360))).to.not.include(false);
      // Where it cannot be unfolded by a style sheet, it stays folded.
      if (!CSS.supports('selector(details::details-content)')) return;
      expect(folds(at(1280))).to.not.include(true);
    });

    it('shows which filter is chosen', () => {
      const page = at(1280);
      const { textDecorationLine } = getComputedStyle(get(page, '[aria-pressed="true"]'));
      expect(textDecorationLine).to.equal('underline');
    });
  });
}
