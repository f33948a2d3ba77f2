// Days on the calendar as YYYY-MM-DD, counted without a clock or a time zone.

/** A calendar day, YYYY-MM-DD. Days compare as text. */
export type Day = string;

/** Days since 1 January 1970, by the civil calendar (after Hinnant, "chrono-compatible low-level date algorithms"). */
export function dayNumber(day: Day): number {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  // Years begin in March, so that the leap day comes last.
  const y = month > 2 ? year : year - 1;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The day with a number: the way back from `dayNumber`. */
export function numberToDay(number: number): Day {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const date = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const padded = (n: number, length: number) => String(n).padStart(length, '0');
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(date, 2)}`;
}

export function addDays(day: Day, count: number): Day {
  return numberToDay(dayNumber(day) + count);
}

/** How many days later `to` is than `from`. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** The same date in the next month, or that month's last day where it has no such date. */
export function monthAfter(day: Day): Day {
  const [month, date] = [day.slice(0, 7), day.slice(8)];
  const next = addDays(`${month}-01`, 31).slice(0, 7);
  const last = addDays(`${addDays(`${next}-01`, 31).slice(0, 7)}-01`, -1);
  const same = `${next}-${date}`;
  return same < last ? same : last;
}
