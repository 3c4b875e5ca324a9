// @ts-check
/**
 * A command for browser tests: brings the test's page to the front. Firefox sends key presses to a page in the background,
 * but does not act on them.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function bringToFront() {
  return {
    name: 'bring-to-front',
    async executeCommand({ command, session: { browser, id } }) {
      if (command !== 'bring-to-front') return;
      // WebDriver opens one page at a time.
      if ('getPage' in browser && typeof browser.getPage === 'function') {
        await browser.getPage(id).bringToFront();
      }
      return true;
    },
  };
}
