// @ts-check

/** A reporter of Jest's that tells whoever started Jest how many of the test files are done, and which failed. */
module.exports = class JestProgress {
  constructor() {
    this.failed = 0;
  }

  /**
   * @param {unknown} _test
   * @param {{ numFailingTests: number, testExecError?: unknown }} result
   * @param {{ numTotalTestSuites: number, numPassedTestSuites: number, numFailedTestSuites: number,
   * numPendingTestSuites: number }} all
   */
  onTestResult(_test, { numFailingTests, testExecError }, all) {
    if (numFailingTests > 0 || testExecError) this.failed += 1;
    const done = all.numPassedTestSuites + all.numFailedTestSuites + all.numPendingTestSuites;
    const failed = this.failed > 0 ? `, ${this.failed} failed` : '';
    process.send?.(`${done} of ${all.numTotalTestSuites} files${failed}`);
  }
};
