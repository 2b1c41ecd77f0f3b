// Adds up what Vitest (web.json) and the .NET tests (TRX) wrote, names what failed or was skipped, and ends with the sum.
// A check that failed without a test to its name (a build, a lint, a crashed runner) counts as one failure.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [results, failedChecks] = [process.argv[2], Number(process.argv[3])];
const sum = { passed: 0, failed: 0, skipped: 0 };

function count(outcome, name) {
  sum[outcome]++;
  if (outcome !== 'passed') console.log(`${outcome}: ${name}`);
}

const web = join(results, 'web.json');
if (existsSync(web)) {
  for (const file of JSON.parse(readFileSync(web, 'utf8')).testResults) {
    for (const test of file.assertionResults) {
      count(test.status === 'passed' ? 'passed' : test.status === 'failed' ? 'failed' : 'skipped', test.fullName);
    }
  }
}

const dotnet = join(results, 'dotnet');
const reports = existsSync(dotnet) ? readdirSync(dotnet, { recursive: true }).filter((name) => name.endsWith('.trx')) : [];
for (const report of reports) {
  for (const [result] of readFileSync(join(dotnet, report), 'utf8').matchAll(/<UnitTestResult\b[^>]*>/g)) {
    const outcome = /\boutcome="([^"]*)"/.exec(result)?.[1];
    const name = /\btestName="([^"]*)"/.exec(result)?.[1];
    count(outcome === 'Passed' ? 'passed' : outcome === 'NotExecuted' ? 'skipped' : 'failed', name);
  }
}

if (failedChecks > 0 && sum.failed === 0) sum.failed = failedChecks;
console.log(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
