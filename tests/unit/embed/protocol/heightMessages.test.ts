import { expect, it } from 'vitest';
import { heightMessages, resizerGreeting } from '../../../../src/embed/protocol/heightMessages.ts';
import { resizerFrame } from '../../../../src/embed/protocol/resizerFrame.ts';

const ADDRESS = 'https://maps.example/embed.html?colour=change';

it('says a height to AMP, Sidechain and Medium in any frame', () => {
  expect(heightMessages(480, { address: ADDRESS, pymChild: null, resizerFrame: null })).toEqual([
    { sentinel: 'amp', type: 'embed-size', height: 480 },
    JSON.stringify({ src: ADDRESS, context: 'iframe.resize', height: 480 }),
  ]);
});

it('says it to Pym.js and iframe-resizer by the names that these gave the frame', () => {
  const messages = heightMessages(480, { address: ADDRESS, pymChild: 'map-1', resizerFrame: 'iFrameResizer0' });
  expect(messages.slice(2)).toEqual(['pymxPYMxmap-1xPYMxheightxPYMx480', '[iFrameSizer]iFrameResizer0:480:1:size']);
  expect(resizerGreeting('iFrameResizer0', 480)).toBe('[iFrameSizer]iFrameResizer0:480:1:init:hustings');
});

it('learns iframe-resizer’s name from its first message, of version 5 and version 4', () => {
  const five = '[iFrameSizer]iFrameResizer0:8:false:false:32:true:true::auto:::0:false:child:auto:true:::true::5.5.9:0::false';
  const four = '[iFrameSizer]my-map:8:false:true:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true';
  expect(resizerFrame(five)).toBe('iFrameResizer0');
  expect(resizerFrame(four)).toBe('my-map');
});

it('takes no other text for such a message', () => {
  for (const data of [
    '[iFrameSizer]',
    '[iFrameSizer]resize',
    '[iFrameSizer]a b:8:false:false:32:true:true::auto::',
    `[iFrameSizer]x:${'8:'.repeat(600)}`,
    { toString: () => '[iFrameSizer]x:1:2:3:4:5:6:7:8:9' },
    null,
  ]) {
    expect(resizerFrame(data), String(data)).toBeNull();
  }
});
