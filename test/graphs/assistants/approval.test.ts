import { describe, expect, it } from 'vitest';
import { approves } from '../../../src/graphs/assistants/approval.js';

describe('a review of a delivery', () => {
  it.each([
    'OK',
    'ok.',
    'OK。',
    'ＯＫ！',
    '**OK**',
    '“OK”',
    'Okay',
    'OK. The total matches and the dates are right.',
    'OK\n\nNo errors, nothing missing.',
    'No problems found.',
    'Everything is correct.',
    '没有问题',
    '没问题。',
    '核对无误，可以交付。',
    'OK，没有发现任何遗漏。',
    '可以交付了！',
  ])('approves by %j', (review) => {
    expect(approves(review)).toBe(true);
  });

  it.each([
    'OK, but the total is missing.',
    'OK except for the date.',
    'OK\n1. The train leaves too early; it should be a later one.',
    'OK，但是总价不对。',
    'OK的部分：车次。有问题的部分：总价。',
    '没有问题的是车次，总价错了。',
    'Not OK: the price is wrong.',
    'The total is missing.',
    '有问题：总价不对。',
    '不OK',
    '',
  ])('does not approve by %j', (review) => {
    expect(approves(review)).toBe(false);
  });
});
