import { expect } from 'chai';
import { cleanUp, hold, mount, openPage, until } from '../testing/browser.js';

/** What `test/frameworks/hydration/report.js` keeps. */
interface State {
  reports: string[];
  hydrated: boolean;
}

const stateOf = (page: Document) => (page.defaultView as unknown as { hydration?: State }).hydration;
const fieldOf = (page: Document) => page.querySelector<HTMLInputElement>('[type="email"]');
/** Elements that only have to show their content. */
const SECTIONS =
  'article-list, practice-announcement, practice-services, practice-policies, practice-people, practice-faq, practice-visit';
const isFilled = (element: HTMLElement) => element.innerText.trim() !== '';
const isComplete = (page: Document) =>
  [...page.querySelectorAll<HTMLElement>(SECTIONS)].every(isFilled) &&
  fieldOf(page)?.form?.noValidate &&
  page.querySelector('practice-footer [aria-current]') &&
  (page.querySelector('article-view h2') || !page.querySelector('article-view'));

/** Opens a page whose framework starts after `letGo`. The elements are registered before. */
async function openWaiting(name: string) {
  const gate = hold();
  const frame = mount<HTMLIFrameElement>('<iframe></iframe>');
  frame.src = `/test/hydration/${name}.html?script=${gate.at(`hydration/${name}.js`)}`;
  await until(() => frame.contentDocument?.querySelector('newsletter-signup:defined'));
  return { page: frame.contentDocument as Document, letGo: gate.letGo };
}

function start(page: Document, path: string): void {
  const script = page.createElement('script');
  script.type = 'module';
  script.src = path;
  page.head.append(script);
}

/** Opens a page, types into it when its elements are complete, starts the framework, and waits until it has hydrated. */
async function startLate(name: string): Promise<Document> {
  const page = await openPage(`/test/hydration/${name}.html?script=`);
  await until(() => isComplete(page));
  (fieldOf(page) as HTMLInputElement).value = 'ada@example.com';
  start(page, `/test/hydration/${name}.js`);
  await until(() => stateOf(page)?.hydrated && isComplete(page));
  await until(() => fieldOf(page)?.value === 'ada@example.com');
  return page;
}

for (const framework of ['react', 'preact', 'vue', 'svelte']) {
  describe(`a page that ${framework} has rendered on a server and hydrates`, () => {
    afterEach(cleanUp);

    for (const scene of ['empty', 'filled']) {
      it(`matches if the framework's script registers the elements, ${scene}`, async () => {
        const page = await openPage(`/test/hydration/${framework}-${scene}-bundled.html`);
        await until(() => stateOf(page)?.hydrated && isComplete(page));
        expect(stateOf(page)?.reports.join('\n')).to.equal('');
      });

      it(`matches if another script has registered the elements before, ${scene}`, async () => {
        const { page, letGo } = await openWaiting(`${framework}-${scene}-before`);
        const field = fieldOf(page);
        if (field) field.value = 'ada@example.com';
        await letGo();
        await until(() => stateOf(page)?.hydrated && isComplete(page));
        expect(stateOf(page)?.reports.join('\n')).to.equal('');
        if (field) await until(() => fieldOf(page)?.value === 'ada@example.com');
      });

      it(`keeps what a visitor has typed if the framework starts late, ${scene}`, async () => {
        const page = await startLate(`${framework}-${scene}-before`);
        // React has thrown its page away by then.
        if (framework !== 'react') expect(stateOf(page)?.reports.join('\n')).to.equal('');
      });
    }
  });
}

describe('a page that React hydrates late', () => {
  afterEach(cleanUp);

  it('matches if its elements tell React not to compare their content', async () => {
    const page = await startLate('react-marked-before');
    expect(stateOf(page)?.reports.join('\n')).to.equal('');
  });
});
