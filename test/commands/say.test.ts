import { describe, expect, it } from 'vitest';
import { safeJson } from '../../src/commands/say.js';

describe('the document that --json prints', () => {
  const stranger = 'a\u001b[2Jb\u007fc\u009b2Jd\u0085除夕';

  it('holds no character that moves a cursor', () => {
    expect(safeJson({ text: stranger })).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });

  it('reads back as what it was', () => {
    expect(JSON.parse(safeJson({ text: stranger, [stranger]: 1 }))).toEqual({
      text: stranger,
      [stranger]: 1,
    });
  });
});
