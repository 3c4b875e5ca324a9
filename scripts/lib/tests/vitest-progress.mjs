// @ts-check
import { DefaultReporter } from 'vitest/node';
import { fileCounter } from './progress.mjs';

/** Vitest's default reporter, which also prints how many of the files are done. */
export default class ProgressReporter extends DefaultReporter {
  #total = 0;
  #count = fileCounter((line) => this.log(line));

  /**
   * @override
   * @param {readonly import('vitest/node').TestSpecification[]} specifications
   */
  onTestRunStart(specifications) {
    this.#total = specifications.length;
    super.onTestRunStart(specifications);
  }

  /**
   * @override
   * @param {import('vitest/node').TestModule} module
   */
  onTestModuleEnd(module) {
    super.onTestModuleEnd(module);
    if (this.#total > 1) this.#count(this.#total);
  }
}
