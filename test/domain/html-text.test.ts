import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlOfText, textOfHtml } from '../../functions/domain/html-text.ts';
import { growthOf } from '../cpu-time.ts';

describe('the text of HTML', () => {
  it.each([
    [
      'an editor’s blocks',
      '<div>Hello</div><div><br></div><div>---countersign</div><div>{ &quot;confidence&quot;: 0.9 }</div>',
      'Hello\n\n---countersign\n{ "confidence": 0.9 }',
    ],
    ['text before a block', 'Hello<div>---countersign&nbsp;</div>{}', 'Hello\n---countersign\n{}'],
    ['breaks', '<p>a<br>b<br/>c<BR></p>', 'a\nb\nc'],
    ['paragraphs', '<p>a</p>\n<p>b</p><p><br></p><p>c</p>', 'a\n\nb\n\nc'],
    ['white space of the source', '<div>\n  <p>a\n  b</p>\n  <p> c </p>\n</div>', 'a b\n\nc'],
    ['plain text in one element', '<div>Hello,\n\n---countersign\n{ "a":  1 }</div>', 'Hello,\n\n---countersign\n{ "a":  1 }'],
    ['plain text', 'a\r\nb', 'a\nb'],
    ['preformatted text', '<div>a</div><pre>b\n  c</pre><div>d  e</div>', 'a\nb\n  c\nd e'],
    ['lists', '<ul><li>a</li><li>b</li></ul>c', '- a\n- b\nc'],
    ['entities', '&lt;b&gt; &amp;lt; &#39;&#x27; &eacute;&Eacute; &euro; &copy &unheard; &#0; &#xD800;', "<b> &lt; '' éÉ € &copy &unheard; &#0; &#xD800;"],
    ['what nobody reads', '<style>p{}</style>a<script>if (1 < 2) x("</div>")</script >b<!-- <p>c</p> --><title>d</title><!doctype html>', 'ab'],
    ['attributes with brackets', "<a href=\"x>y\" title='>'>a</a> <p it's>b", 'a\n\nb'],
    ['brackets that are no tags', 'a < b and c <3 > d', 'a < b and c <3 > d'],
    ['a tag that never ends', '<b>a</b><p title="b', 'a<p title="b'],
    [
      'a whole page',
      '<html><head><title>t</title></head><body><style>p{}</style><p>Hello&nbsp;Dana,</p><p>1 &lt; 2 &#38; 3<br>bye</p></body></html>',
      'Hello Dana,\n\n1 < 2 & 3\nbye',
    ],
    ['a script that never ends', 'a<script>b', 'a'],
  ])('has %s', (_, html, text) => {
    expect(textOfHtml(html)).toBe(text);
  });

  it.each(['<', '<p ', '<a b="', '<!--', '<script>', '</', '&', '&amp', '<p>', '<a =  ', ' \n', '<pre>', '<li>'])('takes time in proportion, of %s', (part) => {
    expect(growthOf((length) => () => textOfHtml(part.repeat(length / part.length)))).toBeLessThan(30);
  });
});

describe('HTML of a text', () => {
  it('shows it to the letter', () => {
    expect(htmlOfText('<script>alert("a & b")</script>\r\n  it\'s  so\n')).toBe(
      '&#60;script&#62;alert(&#34;a &#38; b&#34;)&#60;/script&#62;<br>&nbsp;&nbsp;it&#39;s &nbsp;so<br>',
    );
  });

  it('holds no placeholder of a vendor, as no opening brace stands in it', () => {
    expect(htmlOfText('{{ticket.id}} {% x %} }')).toBe('&#123;&#123;ticket.id}} &#123;% x %} }');
  });

  it('reads as the same text, and holds no other element than line breaks', () => {
    const piece = fc.constantFrom('<', '>', '&', '"', "'", ' ', '\n', 'a', 'ä', 'amp;', '&lt;', '<br>', '</div>', '---countersign', '😀', '<!--', '{');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const html = htmlOfText(text);
        expect(html.replaceAll('<br>', '')).not.toMatch(/[<>"'{]/);
        expect(textOfHtml(html)).toBe(text.replace(/ +$/gm, '').trim());
        expect(textOfHtml(`<div>${html}</div>`)).toBe(text.replace(/ +$/gm, '').trim());
      }),
    );
  });
});
