import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { violations } from './support/axe.ts';
import { smallTargets, widthAt320 } from './support/editor.ts';
import { ownEditor } from './support/own-editor.ts';

const own = ownEditor();

describe('Facts', () => {
  it('changes only the field that was edited, and shows errors beside it', async () => {
    await own.go('#/facts/practice.yaml/locations/0', 'Portland');
    const phone = own.page.getByLabel('Phone');
    await phone.fill('12');
    await own.page.locator('[id="f-locations-0-phone-error"]').waitFor();
    // As it was: nothing is left to check.
    await phone.fill('+1 207 555 0164');
    await own.page.locator('[id="f-locations-0-phone-error"]').waitFor({ state: 'detached' });
    await phone.fill('+1 207 555 0165');
    await own.page.locator('[id="f-locations-0-phone-error"]').waitFor({ state: 'detached' });
    await own.tap('Save');
    await own.said('Saved');
    expect(await own.changedLines()).toEqual({
      added: ['    phone: "+1 207 555 0165"'],
      removed: ['    phone: "+1 207 555 0164"'],
    });
  });

  it('keeps the focus in place when Save and Undo disappear, and clears its status at the next change', async () => {
    await own.go('#/facts/practice.yaml/locations/0', 'Portland');
    const phone = own.page.getByLabel('Phone');
    await phone.fill('+1 207 555 0165');
    await own.page.getByRole('button', { name: 'Save', exact: true }).press('Enter');
    await own.said('Saved');
    const heading = own.page.locator('h1:focus');
    await heading.waitFor();
    await own.page.getByRole('button', { name: 'Undo' }).press('Enter');
    await own.said('Undone');
    await heading.waitFor();
    await phone.fill('+1 207 555 0166');
    await own.page.getByText('Undone').waitFor({ state: 'detached' });
    await own.tap('Discard changes');
    await own.said('were discarded');
    // What can be undone stays.
    await own.tap('Today', 'link');
    await own.page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
    await own.page.getByRole('button', { name: 'Undo' }).waitFor();
  });

  it('moves a service with the keyboard, and the focus stays on it', async () => {
    await own.go('#/facts/practice.yaml/services', 'Services and prices');
    await own.page.getByRole('button', { name: 'Move Follow-up visit up' }).press('Enter');
    await own.said('is now number 1');
    const focused = own.page.locator(':focus');
    expect(await focused.getAttribute('aria-label')).toBe('Move Follow-up visit down');
    await own.tap('Save');
    await own.said('Saved');
    const text = await own.saved();
    expect(text.indexOf('Follow-up visit')).toBeLessThan(text.indexOf('name: First visit'));
    expect(text.split('\n').sort()).toEqual(own.original.split('\n').sort());
  });

  it('adds a service, whose empty name is an error only when it is saved', async () => {
    await own.go('#/facts/practice.yaml/services', 'Services and prices');
    await own.tap('Add');
    await own.page.getByRole('heading', { level: 1, name: 'New' }).waitFor();
    expect(await own.page.getByText('Fill in this field.').count()).toBe(0);
    await own.tap('Save');
    await own.page.getByText('Fill in this field.').waitFor();
    await own.page.getByLabel('Name of the service', { exact: true }).fill('Cupping');
    await own.tap('Save');
    await own.said('Saved');
    expect((await own.changedLines()).added).toEqual(['  - name: Cupping']);
  });

  it('drags hours with the arrow keys', async () => {
    await own.go('#/facts/practice.yaml/locations/0', 'Portland');
    await own.page.getByRole('slider', { name: 'Friday, closes' }).press('ArrowRight');
    await own.tap('Save');
    await own.said('Saved');
    expect((await own.changedLines()).added).toEqual(['      friday: ["09:00-15:15"]']);
  });
});

describe('after conflicts and failures', () => {
  beforeEach(() => own.go());

  it('shows both versions of a conflict, and overwrites nothing unasked', async () => {
    await own.tap('Change the price of First visit');
    await own.page.getByLabel('Price', { exact: true }).fill('175');
    await own.write(own.original.replace('amount: 165', 'amount: 170'));
    await own.tap('Save');
    const dialog = own.page.getByRole('dialog', { name: 'Someone else changed this too' });
    await dialog.getByRole('cell', { name: '170' }).waitFor();
    await dialog.getByRole('cell', { name: '175' }).waitFor();
    expect(await violations(own.page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Keep theirs' }).click();
    await own.said('Their version was kept');
    expect(await own.saved()).toContain('amount: 170');
  });

  it('keeps changes of others elsewhere, without asking', async () => {
    await own.tap('Change the price of First visit');
    await own.page.getByLabel('Price', { exact: true }).fill('175');
    await own.write(own.original.replace('founded: "2014"', 'founded: "2013"'));
    await own.tap('Save');
    await own.said('First visit is now');
    expect(await own.saved()).toContain('founded: "2013"');
    expect(await own.saved()).toContain('amount: 175');
  });

  it('shows changes by Git or another program when the window gets the focus', async () => {
    await own.write(own.original.replace('amount: 165', 'amount: 170'));
    await own.page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await own.page.getByText('$170').waitFor();
  });

  it('keeps what was typed while the editor cannot be reached', async () => {
    await own.tap('Change the price of First visit');
    await own.page.getByLabel('Price', { exact: true }).fill('175');
    await own.context.setOffline(true);
    await own.tap('Save');
    await own.page.getByRole('alert').filter({ hasText: 'can’t be reached' }).waitFor();
    expect(await own.page.getByLabel('Price', { exact: true }).inputValue()).toBe('175');
    await own.context.setOffline(false);
    await own.tap('Save');
    await own.said('First visit is now');
  });

  it('asks to sign in when the session has ended', async () => {
    const cookies = await own.context.cookies();
    await own.context.clearCookies();
    await own.go('', 'You’re signed out');
    expect(await violations(own.page)).toEqual([]);
    await own.context.addCookies(cookies);
  });

  it('shows a broken file at the line, and continues once it is fixed', async () => {
    await own.write(own.original.replace('legalName: ', 'legalName: "'));
    await own.go();
    await own.page.getByRole('alert').filter({ hasText: 'can’t be read' }).waitFor();
    await own.tap('Show the error', 'link');
    await own.page.getByRole('heading', { level: 1, name: 'practice.yaml' }).waitFor();
    await own.page
      .getByRole('button', { name: /^Line \d/ })
      .first()
      .waitFor();
    expect(await violations(own.page)).toEqual([]);
    await own.page.getByRole('textbox', { name: 'practice.yaml' }).fill(own.original);
    await own.tap('Save');
    await own.said('Saved');
    await own.tap('Today', 'link');
    await own.page.getByRole('button', { name: 'Close today' }).waitFor();
  });
});

describe('every view', () => {
  beforeAll(() => own.go());

  it.each([
    ['', 'Today'],
    ['#/facts', 'Facts'],
    ['#/facts/practice.yaml/about', 'About the practice'],
    ['#/facts/practice.yaml/locations/0', 'Portland'],
    ['#/facts/practice.yaml/services', 'Services and prices'],
    ['#/facts/practice.yaml/services/2', 'Thursday evening'],
    ['#/facts/practice.yaml/practitioners/0', 'Miriam Thibodeau'],
    ['#/facts/faq.yaml/questions', 'Questions and answers'],
    ['#/facts/newsletter.yaml/about', 'Settings'],
    ['#/facts/text/practice.yaml', 'practice.yaml'],
  ])('%s is accessible, no wider than a narrow phone, and easy to tap', async (hash, heading) => {
    await own.show(hash, heading);
    expect(await violations(own.page)).toEqual([]);
    expect(await widthAt320(own.page)).toBe(320);
    expect(await smallTargets(own.page)).toEqual([]);
  });

  it.each(['today', 'days', 'hours', 'away', 'announcement'])(
    'the form for %s is accessible',
    async (form) => {
      const names = {
        today: 'Close today',
        days: 'Close for several days',
        hours: 'Other hours on one day',
        away: 'Someone is away',
        announcement: 'Write an announcement',
      };
      // Without the form of another test.
      await own.show('#/facts', 'Facts');
      await own.show('', 'Today');
      await own.tap(names[form as keyof typeof names]);
      await own.page
        .locator('closing-form, announcement-form')
        .getByRole('button', { name: 'Cancel' })
        .waitFor();
      expect(await violations(own.page)).toEqual([]);
      expect(await widthAt320(own.page)).toBe(320);
      expect(await smallTargets(own.page)).toEqual([]);
    },
  );

  it('shows in forced colors which view is the current one', async () => {
    await own.show('', 'Today');
    await own.page.emulateMedia({ forcedColors: 'active' });
    try {
      const lines = await own.page
        .locator('.app-header nav a')
        .evaluateAll((links) => links.map((link) => getComputedStyle(link).borderBlockEndColor));
      const [today, ...others] = lines;
      expect(others.length).toBeGreaterThan(3);
      expect(new Set(others).size).toBe(1);
      expect(others).not.toContain(today);
    } finally {
      await own.page.emulateMedia({ forcedColors: null });
    }
  });

  it('does not violate the Content-Security-Policy, and throws nothing', () => {
    expect(own.errors).toEqual([]);
  });
});
