/**
 * Days and clock times as the server wrote them.
 *
 * The books are kept in the business's own zone, so the wall clock inside `2026-11-20T19:42:00+05:30` is shown as it
 * stands, whatever zone this device is set to; "Today" is reckoned in the same zone. A moment in UTC names nobody's zone:
 * then this device's is taken.
 */

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const CLOCK = new Intl.DateTimeFormat("en-IN", { hour: "numeric", minute: "2-digit", timeZone: "UTC" });
const LONG_DAY = new Intl.DateTimeFormat("en-IN", { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" });
const YEAR_DAY = new Intl.DateTimeFormat("en-IN", {
  weekday: "short", day: "numeric", month: "long", year: "numeric", timeZone: "UTC",
});

let zoneMinutes = -new Date().getTimezoneOffset(); // this device's, until a message tells the business's

/** Give the day ("2026-11-20") and the clock ("7:42 pm") of a moment in ISO 8601 with offset. */
export function readMoment(iso) {
  const offset = /([+-])(\d\d):?(\d\d)$/.exec(iso);
  const minutes = offset ? Number(offset[2]) * 60 + Number(offset[3]) : 0;
  zoneMinutes = minutes === 0 ? -new Date(iso).getTimezoneOffset() : offset[1] === "-" ? -minutes : minutes;
  const wall = wallClock(Date.parse(iso));
  return { day: wall.toISOString().slice(0, 10), clock: CLOCK.format(wall) };
}

/** Give a moment (this one, unless given) in ISO 8601 with the server's offset. */
export function nowIso(unixMs = Date.now()) {
  const sign = zoneMinutes < 0 ? "-" : "+";
  const [hours, minutes] = [Math.floor(Math.abs(zoneMinutes) / 60), Math.abs(zoneMinutes) % 60];
  const pad = (number) => String(number).padStart(2, "0");
  return `${wallClock(unixMs).toISOString().slice(0, 19)}${sign}${pad(hours)}:${pad(minutes)}`;
}

/** Name a day: Today, Yesterday, Friday 20 November, or with its year when that is another one. */
export function nameDay(day) {
  const today = wallClock(Date.now()).toISOString().slice(0, 10);
  const date = new Date(`${day}T00:00:00Z`);
  const daysAgo = (Date.parse(today) - date.getTime()) / DAY_MS;
  if (daysAgo === 0) return "Today";
  if (daysAgo === 1) return "Yesterday";
  return (day.slice(0, 4) === today.slice(0, 4) ? LONG_DAY : YEAR_DAY).format(date);
}

function wallClock(unixMs) {
  return new Date((Number.isNaN(unixMs) ? Date.now() : unixMs) + zoneMinutes * MINUTE_MS);
}
