import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_MESSAGE, parseParentMessage } from '../../../../src/embed/protocol/parentMessage.ts';

const COMMAND = { type: 'hustings:command', version: 1 };

describe('a message from the parent', () => {
  it('is each of the four that there are', () => {
    for (const message of [
      { type: 'hustings:hello', version: 1 },
      { ...COMMAND, command: 'select', seat: 'leicester-south' },
      { ...COMMAND, command: 'select', seat: null },
      { ...COMMAND, command: 'setView', query: 'colour=change' },
      { ...COMMAND, command: 'setTheme', theme: 'dark' },
    ]) {
      expect(parseParentMessage(message)).toEqual(message);
    }
  });

  it('is none of another version, command, type or field', () => {
    for (const message of [
      { ...COMMAND, version: 2, command: 'setTheme', theme: 'dark' },
      { ...COMMAND, command: 'eval', code: 'alert(1)' },
      { ...COMMAND, command: 'select' },
      { ...COMMAND, command: 'select', seat: 4 },
      { ...COMMAND, command: 'setTheme', theme: 'purple' },
      { ...COMMAND, command: 'setView', query: ['colour=change'] },
      { type: 'hustings:ready', version: 1 },
      null,
      'hustings:hello',
    ]) {
      expect(parseParentMessage(message), JSON.stringify(message)).toBeNull();
    }
  });

  it('may hold so many characters and no more', () => {
    const withQuery = (length: number) => ({ ...COMMAND, command: 'setView', query: 'x'.repeat(length) });
    expect(parseParentMessage(withQuery(LONGEST_MESSAGE - 100))).not.toBeNull();
    expect(parseParentMessage(withQuery(LONGEST_MESSAGE))).toBeNull();
  });

  it('carries nothing but its own fields, and leaves prototypes alone', () => {
    const polluting: unknown = JSON.parse(
      '{"type":"hustings:command","version":1,"command":"setTheme","theme":"dark","extra":1,"__proto__":"polluted","constructor":"x"}',
    );
    expect(parseParentMessage(polluting)).toEqual({ ...COMMAND, command: 'setTheme', theme: 'dark' });
    const inherited: unknown = JSON.parse(
      '{"type":"hustings:command","version":1,"command":"setTheme","theme":"dark","__proto__":{"polluted":true}}',
    );
    expect(parseParentMessage(inherited)).toBeNull();
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('never throws, whatever arrives', () => {
    const anything = fc.oneof(
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withTypedArray: true }),
      fc.record({ type: fc.constantFrom('hustings:hello', 'hustings:command'), version: fc.anything(), command: fc.anything() }),
    );
    fc.assert(
      fc.property(anything, (data) => {
        const message = parseParentMessage(data);
        expect(message === null || message.version === 1).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
