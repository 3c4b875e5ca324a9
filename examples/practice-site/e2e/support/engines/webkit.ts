import type { Engine } from '../../../../../scripts/lib/browsers/engines.mjs';
import { startWebKit } from '../../../../../scripts/lib/browsers/webkit-driver.mjs';
import { type Key, partsOf, type Tab } from './tab.ts';

/** As WebDriver names them: https://www.w3.org/TR/webdriver/#keyboard-actions */
const KEYS: Readonly<Record<Key | 'Shift', string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Escape: '\uE00C',
  ArrowRight: '\uE014',
};

/** The WebKit of the machine, over WebDriver: Playwright only works with its own build. */
export async function openWebKit(engine: Engine): Promise<Tab> {
  const { engine: started, stop } = await startWebKit(engine);
  const send = async (method: 'POST' | 'GET' | 'DELETE', path: string, body?: object): Promise<unknown> => {
    const url = new URL(path, started.driverUrl);
    const response = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(`WebDriver answered ${path} with ${JSON.stringify(value)}`);
    return value;
  };
  const options = { binary: started.miniBrowser, args: ['--automation'] };
  const capabilities = { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options } };
  const { sessionId } = (await send('POST', 'session', { capabilities })) as { sessionId: string };
  const session = `session/${sessionId}`;
  const act = async (keys: readonly { readonly type: 'keyDown' | 'keyUp'; readonly value: string }[]) =>
    void (await send('POST', `${session}/actions`, {
      actions: [{ type: 'key', id: 'keyboard', actions: keys }],
    }));
  const stroke = (value: string) => [{ type: 'keyDown', value } as const, { type: 'keyUp', value } as const];
  return {
    open: async (url) => void (await send('POST', `${session}/url`, { url })),
    press: (key, { shift = false } = {}) =>
      act([
        ...(shift ? [{ type: 'keyDown', value: KEYS.Shift } as const] : []),
        ...stroke(KEYS[key]),
        ...(shift ? [{ type: 'keyUp', value: KEYS.Shift } as const] : []),
      ]),
    type: (text) => act([...text].flatMap(stroke)),
    typeDay: (day) => act(partsOf(day).flatMap((part) => [...part, KEYS.ArrowRight].flatMap(stroke))),
    evaluate: (expression) =>
      send('POST', `${session}/execute/sync`, { script: `return ${expression}`, args: [] }),
    screenshot: async () => Buffer.from(String(await send('GET', `${session}/screenshot`)), 'base64'),
    async close() {
      await send('DELETE', session);
      await stop();
    },
  };
}
