import { expect } from 'chai';
import { clock } from '../internal/clock.js';
import { cleanUp, mount, openPage, until } from '../testing/browser.js';
import { practice } from '../testing/samples.js';
import './practice-announcement.define.js';
import '../practice-provider/practice-provider.define.js';
import type { PracticeAnnouncement } from './practice-announcement.define.js';
import { practiceAnnouncementHtml } from './practice-announcement.html.js';

const [place] = practice.locations;
const closing = {
  ...practice,
  locations: [
    {
      ...(place as NonNullable<typeof place>),
      hours: {
        exceptions: [{ from: '2026-12-24', to: '2027-01-02', reason: 'Winter break', announceDays: 14 }],
      },
    },
  ],
};
/** A month before the closure, two weeks before it is announced. */
const BUILT = '2026-11-24';
const delivered = `<practice-announcement>${practiceAnnouncementHtml(closing, { today: BUILT })}</practice-announcement>`;

const { now } = clock;
const setClock = (time: string) => {
  clock.now = () => new Date(time);
};
const look = () => document.dispatchEvent(new Event('visibilitychange'));
const shown = (element: HTMLElement) =>
  [...element.querySelectorAll('p')].filter((item) => item.checkVisibility()).map((item) => item.innerText);
const awake = (element: PracticeAnnouncement) => until(() => element.hasUpdated);

describe('<practice-announcement>', () => {
  beforeEach(() => setClock(`${BUILT}T12:00:00-06:00`));
  afterEach(() => {
    cleanUp();
    clock.now = now;
  });

  it('shows a closure from its chosen day to its last, on a page that was built a month before', async () => {
    const element = mount<PracticeAnnouncement>(delivered);
    const section = element.firstElementChild as HTMLElement;
    await awake(element);
    // Until its styles are here, it is inline, and WebKit says that it has no height.
    await until(() => getComputedStyle(element).display === 'block');
    for (const [time, count] of [
      ['2026-12-09T23:59:59-06:00', 0],
      ['2026-12-10T00:00:00-06:00', 1],
      ['2027-01-02T23:59:59-06:00', 1],
      ['2027-01-03T00:00:00-06:00', 0],
    ] as const) {
      setClock(time);
      look();
      expect(shown(element).length, time).to.equal(count);
      expect(section.hidden, time).to.equal(count === 0);
      expect(element.offsetHeight > 0, time).to.equal(count > 0);
    }
    expect(element.firstElementChild).to.equal(section);
  });

  it('changes by itself while the page is open', async () => {
    setClock('2027-01-02T23:59:59.900-06:00');
    const element = mount<PracticeAnnouncement>(delivered);
    await until(() => shown(element).length === 1);
    setClock('2027-01-03T00:00:00-06:00');
    await until(() => shown(element).length === 0);
  });

  it('fills itself from its property and from the surrounding practice', async () => {
    setClock('2026-12-24T12:00:00-06:00');
    const alone = mount<PracticeAnnouncement>('<practice-announcement></practice-announcement>');
    alone.practice = closing;
    await until(() => shown(alone).join().includes('Winter break'));

    const provider = mount<HTMLElement & { practice: unknown }>(
      '<practice-provider><practice-announcement></practice-announcement></practice-provider>',
    );
    provider.practice = { ...closing, announcement: { text: 'We have moved.' } };
    await until(() => shown(provider).length === 2);
    provider.practice = practice;
    await until(() => shown(provider).length === 0);
  });

  it('takes no space without anything to announce', async () => {
    const element = mount<PracticeAnnouncement>('<practice-announcement></practice-announcement>');
    element.practice = practice;
    await awake(element);
    expect(element.offsetHeight).to.equal(0);
  });

  it('stops its timer when it is removed, and starts it when it is inserted again', async () => {
    const element = mount<PracticeAnnouncement>(delivered);
    await awake(element);
    const parent = element.parentElement as HTMLElement;
    element.remove();
    setClock('2026-12-24T12:00:00-06:00');
    look();
    expect(element.querySelector('p')?.hidden).to.equal(true);
    parent.append(element);
    expect(shown(element).length).to.equal(1);
  });

  it('leaves announcements that were written by hand alone', async () => {
    const element = mount<PracticeAnnouncement>(
      '<practice-announcement><section class="tendwell-announcement"><p>One</p><p data-from="?" data-until="soon">Two</p></section></practice-announcement>',
    );
    await awake(element);
    expect(shown(element)).to.deep.equal(['One', 'Two']);
    const other = mount<PracticeAnnouncement>('<practice-announcement>Three</practice-announcement>');
    await awake(other);
    expect(other.innerText).to.equal('Three');
  });

  it('is right before any script of the package has loaded, with a script of its own', async () => {
    const page = await openPage('/test/empty');
    const markup = practiceAnnouncementHtml(closing, { today: BUILT, inlineScript: true });
    const show = (time: string) => {
      page.open();
      // As in a page that is parsed on that day.
      page.write(
        `<script>Date.now = () => ${Date.parse(time)}</script><practice-announcement>${markup}</practice-announcement>`,
      );
      page.close();
      const section = page.querySelector<HTMLElement>('section') as HTMLElement;
      return [section.hidden, section.querySelector('p')?.hidden];
    };
    expect(show('2026-12-09T23:59:59-06:00')).to.deep.equal([true, true]);
    expect(show('2026-12-10T00:00:00-06:00')).to.deep.equal([false, false]);
    expect(show('2027-01-02T23:59:59-06:00')).to.deep.equal([false, false]);
    expect(show('2027-01-03T00:00:00-06:00')).to.deep.equal([true, true]);
  });
});
