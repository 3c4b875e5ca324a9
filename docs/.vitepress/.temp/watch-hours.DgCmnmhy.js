import { b as formatMessage, e as clock, y as yieldToMain } from "./index.CJkqShVz.js";
import { d as dateFormat } from "./intl.C3W2qRSN.js";
import { p as practiceMessages } from "./practice-messages._46USj-O.js";
import { z as zoneName } from "./zone-name.CtqGF1SH.js";
import { w as wallClock, l as localDay } from "./local-time.BQFpen0s.js";
import { h as hoursOn, f as formatTimeRanges } from "./format-time-ranges.D5k5_TLD.js";
import { d as dateOf, W as WEEKDAYS, D as DAY_MS } from "./calendar-date.DZTj-9UK.js";
import "./messages.BYkcF6H4.js";
import "./renderer-messages.CJ7Bc00W.js";
const HORIZON = 14 * DAY_MS;
function openingStatus(hours, timeZone, at) {
  if (!hours || !areStated(hours))
    return void 0;
  const now = at.getTime();
  const wall = wallClock(now, timeZone);
  const source = openSince(hours, wall);
  const open = source !== void 0;
  const next = boundaries(hours, timeZone, now).find((instant) => openSince(hours, wallClock(instant, timeZone)) !== void 0 !== open);
  const { reason } = hoursOn(hours, dateOf(source ?? wall));
  return {
    open,
    ...next !== void 0 && { until: new Date(next) },
    ...reason !== void 0 && { reason }
  };
}
function areStated(hours) {
  var _a;
  const weeks = [hours, ...hours.seasons ?? []];
  return weeks.some((week) => {
    var _a2;
    return ((_a2 = week.recurring) == null ? void 0 : _a2.length) || WEEKDAYS.some((day) => week[day]);
  }) || ((_a = hours.exceptions) == null ? void 0 : _a.some((day) => day.hours)) === true;
}
function openSince(hours, wall) {
  const today = Math.floor(wall / DAY_MS) * DAY_MS;
  return [today, today - DAY_MS].find((day) => spans(hours, day).some(([opens, closes]) => opens <= wall && wall < closes));
}
function spans(hours, day) {
  return hoursOn(hours, dateOf(day)).ranges.map(({ opens, closes }) => {
    const [start, end] = [timeOfDay(opens), timeOfDay(closes)];
    return [day + start, day + (end > start ? end : end + DAY_MS)];
  });
}
const timeOfDay = (time) => (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) * 6e4;
function boundaries(hours, timeZone, now) {
  const offset = (instant) => wallClock(instant, timeZone) - instant;
  const start = Math.floor(now / 1e3) * 1e3 - 2 * DAY_MS;
  const instants = [];
  const offsets = /* @__PURE__ */ new Set();
  for (let instant = start; instant <= start + HORIZON + 4 * DAY_MS; instant += DAY_MS) {
    offsets.add(offset(instant));
    if (offset(instant + DAY_MS) !== offset(instant)) {
      let [before, after] = [instant, instant + DAY_MS];
      while (after - before > 1e3) {
        const middle = before + Math.floor((after - before) / 2e3) * 1e3;
        if (offset(middle) === offset(instant))
          before = middle;
        else
          after = middle;
      }
      instants.push(after);
    }
  }
  const first = Math.floor(wallClock(start, timeZone) / DAY_MS) * DAY_MS;
  for (let day = first; day <= first + HORIZON + 5 * DAY_MS; day += DAY_MS) {
    for (const wall of spans(hours, day).flat()) {
      for (const offset2 of offsets)
        instants.push(wall - offset2);
    }
  }
  return instants.filter((at) => at > now && at <= now + HORIZON).sort((a, b) => a - b);
}
function useOwnMaps(footer, userAgent = navigator.userAgent) {
  if (!/\b(?:iPhone|iPad|Macintosh)\b/.test(userAgent))
    return;
  for (const link of footer.querySelectorAll('.tendwell-directions[href*="destination="]')) {
    const destination = new URL(link.href).searchParams.get("destination") ?? "";
    link.href = `https://maps.apple.com/?${new URLSearchParams({ daddr: destination })}`;
  }
}
function statusText(status, at, timeZone, locale) {
  const words = practiceMessages(locale);
  const text = statusWords(status, at, timeZone, locale, words);
  const said = status.reason ? formatMessage(words.because, { status: text, reason: status.reason }) : text;
  return sameClock(at, timeZone) ? said : formatMessage(words.inZone, { status: said, zone: zoneName(timeZone, locale) });
}
function statusWords({ open, until }, at, timeZone, locale, words) {
  if (!until)
    return open ? words.openNow : words.closedNow;
  const time = dateFormat(locale, { timeZone, ...untilStyle(at, until, timeZone) }).format(until);
  return formatMessage(open ? words.openUntil : words.closedUntil, { time });
}
function untilStyle(at, until, timeZone) {
  const time = { hour: "numeric", minute: "2-digit" };
  if (localDay(at, timeZone).date === localDay(until, timeZone).date)
    return time;
  if (until.getTime() - at.getTime() < 6 * 864e5)
    return { weekday: "long", ...time };
  return { weekday: "long", month: "long", day: "numeric" };
}
function sameClock(at, timeZone) {
  const format = (options) => dateFormat("en", { dateStyle: "short", timeStyle: "short", ...options }).format(at);
  return format({ timeZone }) === format({});
}
function markToday(section, hours, { date, weekday }, locale) {
  for (const row of section.querySelectorAll("tr[data-day]")) {
    const isToday = row.getAttribute("data-day") === weekday;
    if (isToday)
      row.setAttribute("aria-current", "date");
    else
      row.removeAttribute("aria-current");
    const cell = row.querySelector("td");
    if (cell)
      showTexts(cell, isToday ? differentHours(cell, hours, date, locale) : void 0);
  }
}
function differentHours(cell, hours, date, locale) {
  const ranges = hoursOn(hours, date).ranges.map(({ opens, closes }) => `${opens}-${closes}`);
  const texts = ranges.length > 0 ? formatTimeRanges(ranges, locale) : [practiceMessages(locale).closed];
  const printed = [...cell.querySelectorAll(":scope > span:not(.tendwell-today)")];
  const plain = (all) => all.map((text) => text.replace(/\s+/g, " ").trim()).join();
  return plain(printed.map(({ textContent }) => textContent ?? "")) === plain(texts) ? void 0 : texts;
}
function showTexts(cell, texts) {
  const shown = [...cell.querySelectorAll(".tendwell-today")];
  if (texts && String(shown.map(({ textContent }) => textContent)) === String(texts))
    return;
  const height = cell.getBoundingClientRect().height;
  for (const line of shown)
    line.remove();
  for (const line of cell.querySelectorAll(":scope > span"))
    line.hidden = texts !== void 0;
  cell.style.cssText = "";
  if (!texts)
    return;
  for (const text of texts) {
    const line = document.createElement("span");
    line.className = "tendwell-today";
    line.textContent = text;
    cell.append(line);
  }
  if (cell.getBoundingClientRect().height < height) {
    cell.style.boxSizing = "border-box";
    cell.style.blockSize = `${height}px`;
  }
}
const LONGEST = 2 ** 31 - 1;
function keepStatus(section, locale, signal) {
  var _a;
  const data = readHours(((_a = section.querySelector('script[type="application/json"]')) == null ? void 0 : _a.textContent) ?? "");
  const line = section.querySelector(".tendwell-status");
  if (!data || !line)
    return;
  const shadow = line.shadowRoot ?? line.attachShadow({ mode: "open" });
  let timer;
  const update = () => {
    clearTimeout(timer);
    const at = clock.now();
    const status = openingStatus(data.hours, data.timeZone, at);
    shadow.textContent = status ? statusText(status, at, data.timeZone, locale) : line.textContent;
    markToday(section, data.hours, localDay(at, data.timeZone), locale);
    const wait = Math.min((status == null ? void 0 : status.until) ? status.until.getTime() - at.getTime() : LONGEST, untilMidnight(at, data));
    timer = setTimeout(update, Math.max(wait, 1e3));
  };
  update();
  document.addEventListener("visibilitychange", update, { signal });
  signal.addEventListener("abort", () => clearTimeout(timer));
}
function untilMidnight(at, { timeZone }) {
  const hour = 36e5;
  const later = new Date(at.getTime() + hour);
  if (localDay(later, timeZone).date === localDay(at, timeZone).date)
    return hour;
  return 6e4 - at.getTime() % 6e4;
}
function readHours(json) {
  try {
    const data = JSON.parse(json);
    localDay(clock.now(), data.timeZone);
    return typeof data.hours === "object" ? data : void 0;
  } catch {
    return void 0;
  }
}
async function watchHours(element, locale, signal) {
  await yieldToMain();
  localDay(clock.now(), "UTC");
  await yieldToMain();
  if (signal.aborted)
    return;
  for (const section of element.querySelectorAll(".tendwell-hours"))
    keepStatus(section, locale, signal);
  useOwnMaps(element);
}
export {
  watchHours
};
