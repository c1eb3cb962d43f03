import { expect, test } from 'vitest';
import { judgeAudit } from '../../../../scripts/audit/judgeAudit.ts';

const reportOf = (severity: string) =>
  JSON.stringify({ vulnerabilities: { leftpad: { name: 'leftpad', severity, range: '<2', fixAvailable: false } } });

test('what is high or critical fails, what is less is named', () => {
  expect(judgeAudit(reportOf('critical')).fails).toBe(true);
  expect(judgeAudit(reportOf('high'))).toMatchObject({ fails: true, words: expect.stringContaining('leftpad <2: high') });
  expect(judgeAudit(reportOf('moderate'))).toMatchObject({ fails: false, words: expect.stringContaining('no mended version yet') });
  expect(judgeAudit('{"vulnerabilities":{}}').words).toContain('nothing is known');
});

test('no answer is no verdict, and said to be none', () => {
  for (const answer of ['', '<html>', '{"error":{"code":"ENOAUDIT"}}']) {
    expect(judgeAudit(answer)).toMatchObject({ fails: false, words: expect.stringContaining('no verdict') });
  }
});
