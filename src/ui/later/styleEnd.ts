/** The rule that each style sheet of ours ends with (`scripts/styleEndPlugin.ts`), so that one that was cut off, or is none, can be told. */
export const STYLE_END = '#end{--end:1}';

/** Whether rules are those of a whole style sheet of ours. */
export function areWhole(rules: CSSRuleList): boolean {
  return rules[rules.length - 1]?.cssText.includes('--end') ?? false;
}
