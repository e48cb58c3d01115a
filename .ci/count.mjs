// Adds up what Vitest and Playwright reported, and fails if anything did.
// node .ci/count.mjs <exit code of npm test> <number of other steps that failed>
import { readFileSync } from 'node:fs';

const [exitCode, otherFailures] = process.argv.slice(2).map(Number);

/** A report of `test-results/`; null where its run never came to an end. */
function read(name) {
  try {
    return JSON.parse(readFileSync(new URL(`../test-results/${name}`, import.meta.url), 'utf8'));
  } catch {
    return null;
  }
}

function countUnit() {
  const report = read('unit.json');
  if (!report) return { passed: 0, failed: 0 };
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

function countBrowser() {
  const report = read('e2e.json');
  if (!report) return { passed: 0, failed: 0 };
  const { expected, unexpected, flaky } = report.stats;
  return { passed: expected, failed: unexpected + flaky + report.errors.length };
}

const counts = [countUnit(), countBrowser()];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failedTests = counts.reduce((sum, count) => sum + count.failed, 0);
// Types, lint, format, build: they fail without a test that does.
const failedSteps = (exitCode !== 0 && failedTests === 0 ? 1 : 0) + otherFailures;
const failed = failedTests + failedSteps;
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
