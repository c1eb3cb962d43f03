import fc from 'fast-check';
import { readFrameMessage } from '../../../src/embed/loader/readFrameMessage.ts';
import { parseParentMessage } from '../../../src/embed/protocol/parentMessage.ts';
import { resizerFrame } from '../../../src/embed/protocol/resizerFrame.ts';
import { hold } from '../hold.ts';
import { subject } from '../subject.ts';

const anyField = fc.oneof(
  fc.constantFrom<unknown>(
    1,
    2,
    null,
    'select',
    'setView',
    'setTheme',
    'dark',
    'hustings:hello',
    'hustings:command',
    'hustings:ready',
  ),
  fc.string({ maxLength: 30 }),
  fc.constantFrom('x'.repeat(10_000), '<img onerror=alert(1)>'),
  fc.anything({
    maxDepth: 3,
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withTypedArray: true,
    withNullPrototype: true,
  }),
);

const anyMessage = fc.oneof(
  fc.anything(),
  fc.dictionary(fc.constantFrom('type', 'version', 'command', 'seat', 'query', 'theme', 'id', '__proto__', 'x'), anyField),
  fc.record(
    {
      type: fc.constantFrom(
        'hustings:command',
        'hustings:hello',
        'hustings:height',
        'hustings:ready',
        'hustings:select',
        'hustings:view',
      ),
      version: fc.constantFrom<unknown>(1, '1', 2),
      command: fc.constantFrom('select', 'setView', 'setTheme'),
      seat: anyField,
      query: anyField,
      theme: anyField,
      title: anyField,
      release: anyField,
      height: fc.oneof(fc.double(), anyField),
    },
    { requiredKeys: ['type', 'version'] },
  ),
  fc.array(fc.constantFrom('[iFrameSizer]', ':', 'frame', '1', 'é', '<'), { maxLength: 30 }).map((pieces) => pieces.join('')),
);

/** Whatever a page posts: understood as one of few shapes, bounded in size, or ignored; never a throw. */
export const message = subject(
  'messages to the frame and to the loader',
  200,
  () => anyMessage,
  (data) => {
    const toFrame = parseParentMessage(data);
    if (toFrame !== null) hold(JSON.stringify(toFrame).length <= 4_100, 'a message longer than allowed is understood');
    const toLoader = readFrameMessage(data);
    if (toLoader !== null) {
      hold(Object.getPrototypeOf(toLoader) === Object.prototype, 'a prototype comes along');
      if (toLoader.type === 'hustings:height')
        hold(Number.isInteger(toLoader.height) && toLoader.height <= 10_000, 'a height is none');
    }
    const name = resizerFrame(data);
    hold(name === null || /^[\w.-]+$/.test(name), 'a frame’s name holds more than a name');
  },
);
