import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { block, cut, inline, terminalLine, terminalText, xml } from '../../../src/evals/report/untrusted.js';

/** Text rich in what breaks Markdown, terminals and reading order. */
const nasty = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom(
        '<b>',
        '</td>',
        '<!--',
        '[a](',
        '](',
        '![',
        '|',
        '\\|',
        '`',
        '```',
        '~~~',
        '**',
        '_x_',
        '\n',
        '\r\n',
      ),
      fc.constantFrom(
        'http://a.cn',
        'https://',
        'www.a.cn',
        'ftp://x',
        'mailto:a@b.cn',
        '@team',
        'a@b.cn',
        '#12',
        'GH-3',
        '&#60;',
        '&lt;',
      ),
      fc.constantFrom(
        '\u001b[2J',
        '\u001b]8;;http://a\u0007',
        '\u009b1A',
        '\u202e',
        '\u2066',
        '\u200b',
        '\ufeff',
        '\u2028',
        '\b',
        '\ud800',
      ),
      fc.constantFrom('- ', '+ ', '1. ', '# ', '> ', '===', '---', '    ', '\t', '红包', '$x$'),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

const formatOrControl = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

function check(property: (text: string) => void): void {
  fc.assert(fc.property(nasty, property), { numRuns: 2000 });
}

/** What a browser shows of text made of characters and numeric entities. */
function shown(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

describe('Text inside a line of Markdown', () => {
  it('holds none of the characters that make tags, links, images, code, emphasis, escapes or cells', () => {
    check((text) => {
      expect(inline(text)).not.toMatch(/[<>[\]`*_~|\\$]/);
    });
  });

  it('holds no ampersand but those of numeric entities', () => {
    check((text) => {
      expect(inline(text).replace(/&#\d+;/g, '')).not.toContain('&');
    });
  });

  it('stays on one line, without control or invisible characters', () => {
    check((text) => {
      expect(inline(text)).not.toMatch(formatOrControl);
    });
  });

  it('holds no address that a renderer would make a link of, read before or after entities', () => {
    check((text) => {
      for (const read of [inline(text), shown(inline(text))]) {
        expect(read).not.toMatch(/:\/\//);
        expect(read).not.toMatch(/www\.[^&\u2060]/i);
        expect(read).not.toMatch(/(?:mailto|xmpp):[^&\u2060\s]/i);
      }
    });
  });

  it('mentions nobody, writes to nobody and refers to no issue, read before or after entities', () => {
    check((text) => {
      for (const read of [inline(text), shown(inline(text))]) {
        expect(read).not.toMatch(/@[a-z0-9]/i);
        expect(read.replace(/&#\d+;/g, ' ')).not.toMatch(/#\d/);
        expect(read).not.toMatch(/GH-\d/i);
      }
    });
  });

  it('does not start a heading, a list, a quotation or a rule', () => {
    check((text) => {
      expect(inline(text)).not.toMatch(/^(?:\s|#|>|[-+=*]|\d+[.)](?:\s|$))/);
    });
  });

  it('shows what was written, but for the joiners', () => {
    check((text) => {
      expect(shown(inline(text, 10_000)).replaceAll('\u2060', '')).toBe(terminalLine(text));
    });
  });

  it('is cut to its length before it is made safe, so that no entity is cut in two', () => {
    expect(inline('<<<<<<', 3)).toBe('&#60;&#60;…');
  });

  it('leaves Chinese and everyday text as it is', () => {
    expect(inline('18:20 到家，晚了 20 分钟（期限 18:00）')).toBe('18:20 到家，晚了 20 分钟（期限 18:00）');
  });
});

describe('A block of transcript lines', () => {
  it('cannot be closed from within', () => {
    fc.assert(
      fc.property(fc.array(nasty, { maxLength: 5 }), (lines) => {
        const [open = '', ...rest] = block(lines).split('\n');
        const fence = open.replace('text', '');
        expect(fence).toMatch(/^`{3,}$/);
        expect(rest.at(-1)).toBe(fence);
        expect(rest.slice(0, -1).every((line) => !line.includes(fence))).toBe(true);
        expect(rest).toHaveLength(lines.length + 1);
      }),
    );
  });

  it('has no control or invisible characters in its lines', () => {
    check((text) => {
      expect(block([text]).replaceAll('\n', '')).not.toMatch(formatOrControl);
    });
  });
});

describe('Text for a terminal', () => {
  it('keeps line breaks and tabs and no other control or invisible character', () => {
    check((text) => {
      expect(terminalText(text).replace(/[\n\t]/g, '')).not.toMatch(formatOrControl);
    });
  });

  it('loses whole escape sequences, not only their first character', () => {
    expect(terminalText('a\u001b[31mred\u001b[0m\u001b]8;;http://x\u0007b')).toBe('aredb');
  });

  it('keeps what follows an unfinished sequence in sight', () => {
    expect(terminalText('a\u001b]0;hidden')).toBe('a]0;hidden');
  });

  it('turns every kind of line break into one', () => {
    expect(terminalText('a\r\nb\u2028c\rd')).toBe('a\nb\nc\nd');
  });
});

describe('Text for XML', () => {
  it('holds nothing that ends an attribute or opens a tag', () => {
    check((text) => {
      expect(xml(text).replace(/&#\d+;/g, '')).not.toMatch(/[&<>"']/);
    });
  });
});

describe('Cutting', () => {
  it('never splits a character and never exceeds the length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 20 }), (text, max) => {
        const short = cut(text, max);
        expect(Array.from(short).length).toBeLessThanOrEqual(Math.max(max, 1));
        expect(short).not.toMatch(/\p{Cs}/u);
      }),
    );
  });
});
