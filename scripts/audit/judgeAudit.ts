import * as v from 'valibot';

const report = v.object({
  vulnerabilities: v.record(
    v.string(),
    v.object({
      severity: v.picklist(['info', 'low', 'moderate', 'high', 'critical']),
      range: v.string(),
      fixAvailable: v.unknown(),
    }),
  ),
});

/** What npm's report means for a release, in words; whether it may not go out so. */
export interface AuditVerdict {
  readonly words: string;
  readonly fails: boolean;
}

/**
 * Judges the JSON that `npm audit --omit=dev` prints: only packages that are served to readers count. High and critical ones fail;
 * lesser ones are named, to be read before a release; no answer from the registry is no verdict, said plainly.
 */
export function judgeAudit(json: string): AuditVerdict {
  const parsed = v.safeParse(report, contentOf(json));
  if (!parsed.success) {
    return {
      words:
        'npm audit: no verdict, as the registry did not answer (mirrors often have no such service). Run it again where it does.',
      fails: false,
    };
  }
  const found = Object.entries(parsed.output.vulnerabilities);
  if (found.length === 0) return { words: 'npm audit: nothing is known against the packages that are served.', fails: false };
  const lines = found.map(
    ([name, { severity, range, fixAvailable }]) =>
      `  ${name} ${range}: ${severity}${fixAvailable === false ? ', no mended version yet' : ', a mended version is there'}`,
  );
  const fails = found.some(([, { severity }]) => severity === 'high' || severity === 'critical');
  const verdict = fails
    ? 'at least one is high or critical, so this must not be released'
    : 'none is high; read them before a release';
  return { words: [`npm audit: ${verdict}.`, ...lines].join('\n'), fails };
}

function contentOf(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
