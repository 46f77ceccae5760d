// The calendar by whole numbers, held against the engine's own: days, weekdays, moments later and earlier, zones.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { clockOf, compareClocks, compareDurations, dayNumber, isoDay, later, weekdayOf, writtenClock } from '../../../server/src/core/model/calendar.js';
import type { Duration } from '../../../server/src/core/model/moments.js';

const clock = (date: string, time?: string, zone?: string) => clockOf({ date, ...(time ? { time } : {}), ...(zone ? { zone } : {}) })!;
const hours = (amount: number): Duration => ({ amount, unit: 'hour' });

describe('the calendar', () => {
  it('counts days and names weekdays as Date does, there and back', () => {
    fc.assert(fc.property(fc.integer({ min: -200_000, max: 200_000 }), (day) => {
      const date = new Date(day * 86_400_000);
      if (date.getUTCFullYear() < 1 || date.getUTCFullYear() > 9999) return;
      const iso = date.toISOString().slice(0, 10);
      assert.equal(isoDay(day), iso);
      assert.equal(dayNumber(iso), day);
      assert.equal(weekdayOf(day), (date.getUTCDay() + 6) % 7);
    }));
  });

  it('has no day that does not exist', () => {
    for (const iso of ['2025-06-31', '2025-02-29', '1900-02-29', '2025-13-01', '2025-00-10', '2025-01-00', 'soon']) assert.equal(dayNumber(iso), undefined, iso);
    assert.equal(typeof dayNumber('2000-02-29'), 'number');
  });

  it('signature at 10:00 plus twelve hours is 22:00, plus fourteen the next midnight', () => {
    const signed = clock('1953-07-27', '10:00', '+09:00');
    assert.equal(writtenClock(later(signed, hours(12))!), '1953-07-27 22:00 +09:00');
    assert.equal(writtenClock(later(signed, hours(14))!), '1953-07-28 00:00 +09:00');
    assert.equal(writtenClock(later(signed, hours(12), -1)!), '1953-07-26 22:00 +09:00');
    assert.equal(later(clock('1953-07-27'), hours(12)), undefined);
    assert.equal(writtenClock(later(clock('1953-07-27'), hours(48))!), '1953-07-29');
  });

  it('goes by months to the same day, or to the last one of a shorter month', () => {
    assert.equal(writtenClock(later(clock('2025-01-31'), { amount: 1, unit: 'month' })!), '2025-02-28');
    assert.equal(writtenClock(later(clock('2025-03-15'), { amount: 3, unit: 'month' }, -1)!), '2024-12-15');
    assert.equal(writtenClock(later(clock('2024-02-29'), { amount: 1, unit: 'year' })!), '2025-02-28');
    assert.equal(later(clock('2025-01-31'), { amount: 1.5, unit: 'month' }), undefined);
  });

  it('compares moments where their zones let it', () => {
    assert.equal(compareClocks(clock('2025-06-01', '10:00', '+03:00'), clock('2025-06-01', '07:00', 'Z')), 0);
    assert.ok(compareClocks(clock('2025-06-01', '10:00', '+03:00'), clock('2025-06-01', '10:00', 'UTC'))! < 0);
    assert.equal(compareClocks(clock('2025-06-01', '10:00', 'Europe/Kyiv'), clock('2025-06-01', '10:30', '+03:00')), undefined);
    assert.ok(compareClocks(clock('2025-06-01', '10:00', 'Europe/Kyiv'), clock('2025-06-03', '10:00', '+03:00'))! < 0);
    assert.equal(compareClocks(clock('2025-06-01', '10:00', 'Europe/Kyiv'), clock('2025-06-01', '10:00', 'Europe/Kyiv')), 0);
    assert.equal(compareClocks(clock('2025-06-01'), clock('2025-06-01', '23:00')), 0);
  });

  it('compares lengths of time, and says nothing where it hangs on the month', () => {
    assert.equal(compareDurations(hours(72), { amount: 3, unit: 'day' }), 0);
    assert.ok(compareDurations(hours(48), { amount: 3, unit: 'day' })! < 0);
    assert.equal(compareDurations({ amount: 30, unit: 'day' }, { amount: 1, unit: 'month' }), undefined);
    assert.ok(compareDurations({ amount: 27, unit: 'day' }, { amount: 1, unit: 'month' })! < 0);
    assert.ok(compareDurations({ amount: 1, unit: 'month' }, { amount: 32, unit: 'day' })! < 0);
    assert.ok(compareDurations({ amount: 2, unit: 'month' }, { amount: 1, unit: 'week' })! > 0);
    assert.equal(compareDurations({ amount: 12, unit: 'month' }, { amount: 1, unit: 'year' }), 0);
  });
});
