import { beforeEach, describe, expect, it } from 'vitest';
import { ownEditor } from './support/own-editor.ts';

const own = ownEditor();
beforeEach(() => own.go());

describe('Today on a phone', () => {
  it('closes today in two taps, and undoes it in one', async () => {
    await own.tap('Close today');
    await own.page.locator('closing-form').getByRole('button', { name: 'Close today' }).click();
    await own.said('closed today');
    expect(own.taps + 1).toBe(2);
    expect(await own.changedLines()).toEqual({
      added: ['        - from: 2026-11-30', '          announceDays: 1'],
      removed: [],
    });
    await own.tap('Undo');
    await own.said('Undone');
    expect(await own.saved()).toBe(own.original);
  });

  it('closes for a winter break, and previews what visitors will see', async () => {
    await own.tap('Close for several days');
    await own.page.getByLabel('First day').fill('2027-02-15');
    await own.page.getByLabel('Last day').fill('2027-02-20');
    await own.tap('Winter break');
    const preview = own.page.getByRole('region', { name: 'Visitors see' }).last();
    await preview.getByText('Closed Feb 15 – 20, 2027 (Winter break)').first().waitFor();
    // The place has one name, and where it is doesn't change.
    expect(await own.page.getByRole('heading', { name: 'How to find us' }).count()).toBe(0);
    await own.tap('Save');
    await own.said('Feb 15');
    expect(own.taps).toBe(3);
    expect((await own.changedLines()).removed).toEqual([]);
    expect((await own.changedLines()).added).toEqual([
      '        - from: 2027-02-15',
      '          to: 2027-02-20',
    ]);
  });

  it('raises a price, and changes only that number', async () => {
    await own.tap('Change the price of First visit');
    await own.page.getByLabel('Price', { exact: true }).fill('175');
    await own.tap('Save');
    await own.said('First visit is now $175.');
    expect(own.taps).toBe(2);
    expect(await own.changedLines()).toEqual({
      added: ['    price: { amount: 175 }'],
      removed: ['    price: { amount: 165 }'],
    });
  });

  it('marks a person as taking no new clients', async () => {
    await own.page.getByRole('group', { name: 'Irene Kuo' }).getByLabel('No', { exact: true }).check();
    await own.said('Irene Kuo');
    expect((await own.changedLines()).added).toEqual(['    acceptingNewClients: false']);
  });

  it('marks a person as away, in three taps and the two days', async () => {
    await own.tap('Someone is away');
    own.taps++;
    await own.page.getByRole('checkbox', { name: 'Irene Kuo' }).check();
    await own.page.getByLabel('First day').fill('2026-12-07');
    await own.page.getByLabel('Last day').fill('2026-12-11');
    const preview = own.page.getByRole('region', { name: 'Visitors see' }).last();
    await preview.getByText(/Dec\s7.*away/).waitFor();
    // The portrait, which isn't shown, takes no room.
    expect(await own.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await own.tap('Save');
    await own.said('Irene Kuo: away Dec 7');
    expect(own.taps).toBe(3);
    expect(await own.changedLines()).toEqual({
      added: ['        - from: 2026-12-07', '          to: 2026-12-11'],
      removed: [],
    });
    const row = own.page.getByRole('listitem').filter({ hasText: 'Away · Irene Kuo' });
    await row.getByRole('button', { name: 'Remove' }).click();
    await own.said('Removed');
    expect(await own.page.getByText('Away · Irene Kuo').count()).toBe(0);
  });

  it('marks a person as away for an afternoon, in three taps, and undoes it in one', async () => {
    await own.tap('Someone is away');
    own.taps++;
    await own.page.getByRole('checkbox', { name: 'Irene Kuo' }).check();
    await own.page.getByLabel('First day').fill('2026-12-04');
    await own.page.getByRole('textbox', { name: 'Hours', exact: true }).fill('9-12');
    const preview = own.page.getByRole('region', { name: 'Visitors see' }).last();
    await preview.getByText(/Dec\s4.*9:00\sAM.*12:00\sPM/).waitFor();
    await own.tap('Save');
    await own.said(/Irene Kuo: 9:00\sAM.*12:00\sPM, Dec\s4/);
    expect(own.taps).toBe(3);
    expect(await own.saved()).toContain('- from: 2026-12-04\n          hours: ["09:00-12:00"]');
    await own.tap('Undo');
    await own.said('Undone');
    expect(await own.saved()).toBe(own.original);
  });

  it('sets one person’s hours on one day, in three taps, and changes them there', async () => {
    await own.tap('Other hours on one day');
    own.taps++;
    await own.page.getByRole('radio', { name: 'Amos Pelkey' }).check();
    await own.page.getByLabel('Day', { exact: true }).fill('2026-12-05');
    const hours = own.page.getByRole('textbox', { name: 'Hours', exact: true });
    await hours.fill('10-2');
    const preview = own.page.getByRole('region', { name: 'Visitors see' }).last();
    await preview.getByText(/Dec\s5.*10:00\sAM.*2:00\sPM/).waitFor();
    expect(await own.page.getByLabel('Announce it at the top of every page').count()).toBe(0);
    await own.tap('Save');
    await own.said('Amos Pelkey: 10:00');
    expect(own.taps).toBe(3);
    const row = own.page.getByRole('listitem').filter({ hasText: /10:00.*Amos Pelkey/ });
    await row.getByRole('button', { name: 'Change' }).click();
    await hours.fill('11-2');
    await own.tap('Save');
    await own.said('Changed');
    expect(await own.saved()).toContain('- from: 2026-12-05\n          hours: ["11:00-14:00"]');
  });

  it('shows what visitors see by the clock of the server, also when that of the phone is wrong', async () => {
    // Monday at ten in the zone of the practice. The browser has that of the machine.
    const status = own.page.locator('site-preview .tendwell-status').first();
    await expect
      .poll(() => status.evaluate((line) => line.shadowRoot?.textContent))
      .toMatch(/^Open until 12:30\sPM$/);
  });

  it('sets the hours of one day, as they were typed', async () => {
    await own.tap('Other hours on one day');
    await own.page.getByLabel('Day', { exact: true }).fill('2026-12-08');
    await own.page.getByRole('textbox', { name: 'Hours', exact: true }).fill('lunch');
    await own.tap('Save');
    await own.page.getByText('isn’t a range of times').waitFor();
    await own.page.getByRole('textbox', { name: 'Hours', exact: true }).fill('9-12, 2-4');
    await own.tap('Save');
    await own.said('Your hours on');
    expect(await own.saved()).toContain(
      '- from: 2026-12-08\n          hours: ["09:00-12:00", "14:00-16:00"]',
    );
  });

  it('keeps the preview while hours are normalized, so that Save does not move during a press', async () => {
    await own.tap('Other hours on one day');
    await own.page.getByLabel('Day', { exact: true }).fill('2026-12-08');
    await own.page.getByRole('textbox', { name: 'Hours', exact: true }).fill('9-12');
    const shown = own.page.locator('closing-form practice-visit > *').first();
    await shown.waitFor();
    const element = await shown.elementHandle();
    await own.page.keyboard.press('Tab');
    await expect
      .poll(() => own.page.getByRole('textbox', { name: 'Hours', exact: true }).inputValue())
      .toMatch(/^9:00/);
    expect(await element?.evaluate((one) => one.isConnected)).toBe(true);
  });
});

it('does not violate the Content-Security-Policy, and throws nothing', () => {
  expect(own.errors).toEqual([]);
});
