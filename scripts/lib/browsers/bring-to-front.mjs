// @ts-check
/**
 * A command for browser tests: shows the test's own page. Firefox gives keys to a page that lies behind another, and then
 * does not act on them.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function bringToFront() {
  return {
    name: 'bring-to-front',
    async executeCommand({ command, session: { browser, id } }) {
      if (command !== 'bring-to-front') return;
      // A WebDriver has one page at a time.
      if ('getPage' in browser && typeof browser.getPage === 'function') {
        await browser.getPage(id).bringToFront();
      }
      return true;
    },
  };
}
