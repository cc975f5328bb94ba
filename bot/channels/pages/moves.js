/** Moving in the log without a mouse: arrow keys from message to message, Enter to quote, a swipe to quote. */

const SWIPE_PX = 64;

/** Make a list of rows one stop of the Tab key, with arrow keys inside. */
export function moveByKeys(list, { reply, leave }) {
  list.addEventListener("focusin", (event) => makeCurrent(list, event.target.closest(".row")));
  list.addEventListener("keydown", (event) => {
    const row = event.target.closest(".row");
    if (event.key === "Escape") leave();
    else if (event.key === "Enter" && event.target === row) reply(row);
    else if (row) goTo(event, neighbour(list, row, event.key));
  });
}

/** Let the newest row be the Tab stop while nobody is in the list. */
export function offerNewest(list) {
  if (!list.contains(document.activeElement)) makeCurrent(list, rowsOf(list).at(-1));
}

/** Quote a row by a swipe to the right. */
export function moveBySwipe(list, reply) {
  let start = null;
  const stop = () => {
    if (start) start.line.style.transform = "";
    start = null;
  };
  list.addEventListener("pointerdown", (event) => {
    const row = event.pointerType === "touch" && event.target.closest(".row");
    if (row) start = { row, line: row.querySelector(".line"), x: event.clientX };
  });
  list.addEventListener("pointermove", (event) => {
    if (!start) return;
    const moved = Math.max(0, Math.min(event.clientX - start.x, SWIPE_PX * 1.3));
    start.line.style.transform = moved > 8 ? `translateX(${moved}px)` : "";
  });
  list.addEventListener("pointerup", (event) => {
    if (start && event.clientX - start.x >= SWIPE_PX) reply(start.row);
    stop();
  });
  list.addEventListener("pointercancel", stop);
}

function goTo(event, row) {
  if (!row) return;
  event.preventDefault();
  row.focus();
}

function neighbour(list, row, key) {
  const rows = rowsOf(list);
  const place = rows.indexOf(row);
  const target = { ArrowUp: place - 1, ArrowDown: place + 1, Home: 0, End: rows.length - 1 }[key];
  return target === undefined ? null : rows[target];
}

function makeCurrent(list, row) {
  if (!row) return;
  for (const old of list.querySelectorAll('.row[tabindex="0"]')) setStops(old, "-1");
  setStops(row, "0");
}

function setStops(row, stop) {
  row.tabIndex = Number(stop);
  row.querySelector(".reply")?.setAttribute("tabindex", stop);
}

function rowsOf(list) {
  return [...list.querySelectorAll(".row")];
}
