// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { sieveArticle } from '../../src/page/article-sieve.ts';
import { findArticle } from '../../src/page/find-article.ts';

const LONG = 'A sentence that is long enough to be a paragraph of an article, not a caption. ';
const prose = (paragraphs: number) => `<p>${LONG.repeat(3)}</p>`.repeat(paragraphs);

function articleOf(html: string) {
  document.body.innerHTML = html;
  const { root, headline } = findArticle(document);
  return { root: root.id || root.localName, headline: headline?.textContent ?? null };
}

describe('the article of a page', () => {
  it.each([
    ['is the declared one', `<header></header><article id="a"><h1>H</h1>${prose(4)}</article>`, 'a'],
    [
      'is the one with most prose, not a teaser',
      `<article id="t">${prose(1)}</article><article id="a"><h1>H</h1>${prose(6)}</article>`,
      'a',
    ],
    ['is the main part where no article is declared', `<main id="m"><h1>H</h1>${prose(4)}</main>`, 'm'],
    [
      'has its headline where only the body of the text is declared',
      `<main id="m"><h1>H</h1><div id="b" itemprop="articleBody">${prose(4)}</div></main>`,
      'm',
    ],
    [
      'is the densest element where nothing is declared',
      `<div id="x"><div id="d">${prose(5)}</div><p>x</p></div>`,
      'd',
    ],
    ['does not count prose beside it', `<div id="d">${prose(3)}</div><aside>${prose(9)}</aside>`, 'd'],
    ['is the whole page without prose', '<div>short</div>', 'body'],
  ])('%s', (_what, html, root) => {
    expect(articleOf(html).root).toBe(root);
  });

  it('has the headline that stands in it, else the page’s first', () => {
    expect(articleOf(`<h1>Site</h1><article><h1>Story</h1>${prose(4)}</article>`).headline).toBe('Story');
    expect(articleOf(`<h1>Story</h1><article>${prose(4)}</article>`).headline).toBe('Story');
    expect(articleOf(prose(4)).headline).toBeNull();
  });
});

describe('the sieve', () => {
  function reads(html: string): boolean {
    document.body.innerHTML = `<article>${prose(4)}${html}</article>`;
    const root = document.querySelector('article') as Element;
    return sieveArticle(root).reads(document.querySelector('#q') as Element);
  }

  it.each([
    ['a paragraph', '<p id="q">x</p>'],
    ['a subhead that is no link', '<h2 id="q">x</h2>'],
    ['a paragraph with a link in it', '<p id="q">long enough to be prose <a href="x">link</a> and on</p>'],
    ['a caption that is a link', '<figure><figcaption id="q"><a href="x">x</a></figcaption></figure>'],
    ['a part that may explicitly not be edited', '<div contenteditable="false"><p id="q">x</p></div>'],
  ])('reads %s', (_what, html) => {
    expect(reads(html)).toBe(true);
  });

  it.each([
    ['an aside', '<aside><p id="q">x</p></aside>'],
    ['hidden text', '<div hidden><p id="q">x</p></div>'],
    ['what is hidden from assistive technology', '<div aria-hidden="true"><p id="q">x</p></div>'],
    ['a text box', '<div role="textbox"><p id="q">x</p></div>'],
    ['related stories', '<div class="story-related"><p id="q">x</p></div>'],
    ['comments', '<section id="comments"><p id="q">x</p></section>'],
    ['a share bar', '<div class="Share_bar"><p id="q">x</p></div>'],
    ['a form', '<form><p id="q">x</p></form>'],
    ['a “read more” line that is one link', '<p id="q"><a href="x">Read more: x</a></p>'],
    ['a block inside a link', '<a href="x"><div id="q">x</div></a>'],
  ])('passes over %s', (_what, html) => {
    expect(reads(html)).toBe(false);
  });

  it('reads the article itself under a bad name', () => {
    document.body.innerHTML = `<article><div class="comments-enabled">${prose(4)}<p id="q">x</p></div></article>`;
    const root = document.querySelector('article') as Element;
    expect(sieveArticle(root).reads(document.querySelector('#q') as Element)).toBe(true);
  });
});
