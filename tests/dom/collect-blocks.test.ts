// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { collectBlocks } from '../../src/page/collect-blocks.ts';
import { isCurrent, pointAt } from '../../src/page/text-block.ts';

function blocksOf(html: string) {
  document.body.innerHTML = html;
  return [...collectBlocks(document.body)];
}

const texts = (html: string) => blocksOf(html).map(({ text }) => text.trim());

describe('blocks of text', () => {
  it.each([
    [
      'run across inline elements',
      '<p>Vladimir <a href="x">Pu<b>tin</b></a> said</p>',
      ['Vladimir Putin said'],
    ],
    ['end at paragraphs', '<p>Moscow</p><p>Putin</p>', ['Moscow', 'Putin']],
    ['end at line breaks', '<p>Moscow<br>Putin</p>', ['Moscow', 'Putin']],
    ['are the innermost only', '<ul><li>one<ul><li>two</li></ul>three</li></ul>', ['one', 'two', 'three']],
    ['take loose text beside paragraphs', '<div>before<p>in</p>after</div>', ['before', 'in', 'after']],
    ['leave the headline out', '<h1>Head</h1><h2>Sub</h2><p>Text</p>', ['Sub', 'Text']],
    ['take captions', '<figure><img alt="x"><figcaption>Caption</figcaption></figure>', ['Caption']],
    ['leave ruby readings out', '<p><ruby>普<rt>ぷ</rt></ruby>京</p>', ['普京']],
    ['are none in an empty page', '  \n ', []],
  ])('%s', (_what, html, expected) => {
    expect(texts(html)).toEqual(expected);
  });

  it.each(
    'script style noscript template nav footer button select textarea label code pre kbd samp svg math iframe'.split(
      ' ',
    ),
  )('leave out what stands in <%s>', (name) => {
    expect(texts(`<p>before</p><${name}>inside</${name}><p>after</p>`)).toEqual(['before', 'after']);
  });

  it('count the subheads before them', () => {
    const sections = blocksOf('<p>a</p><h2>b</h2><p>c</p><h3>d</h3><p>e</p>').map(({ section }) => section);
    expect(sections).toEqual([0, 1, 1, 2, 2]);
  });

  it('are found in a form whose properties a page has taken over', () => {
    const fields = ['childNodes', 'parentNode', 'nodeType', 'localName', 'firstChild', 'attributes'];
    const inputs = fields.map((name) => `<input name="${name}">`).join('');
    expect(texts(`<form>${inputs}<p>Text</p></form>`)).toContain('Text');
  });
});

describe('a place in a block', () => {
  const html = '<p>ab<b>cd</b><i></i>ef</p>';
  it.each([
    [0, 'start', 'ab', 0],
    [2, 'start', 'cd', 0],
    [2, 'end', 'ab', 2],
    [4, 'start', 'ef', 0],
    [4, 'end', 'cd', 2],
    [6, 'end', 'ef', 2],
  ] as const)('at %i as its %s is in %j at %i', (offset, as, data, inNode) => {
    const [block] = blocksOf(html);
    if (!block) throw new Error('no block');
    const point = pointAt(block, offset, as);
    expect([point.node.data, point.offset]).toEqual([data, inNode]);
  });

  it('is void once the page has changed the text', () => {
    const [block] = blocksOf(html);
    if (!block) throw new Error('no block');
    expect(isCurrent(block)).toBe(true);
    (block.nodes[0] as Text).data = 'xy';
    expect(isCurrent(block)).toBe(false);
  });
});
