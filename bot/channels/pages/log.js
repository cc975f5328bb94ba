/**
 * The log: every message at its place, once.
 *
 * Rows are ordered by the server's cursor; what has not arrived yet stands last. A message heard twice changes nothing,
 * except that a user's message may gain its cursor and ticks. A message is known by its key; its cursor only says where
 * it stands and may change when the server comes back. A card redrawn in place keeps the place of the first, unless it
 * goes to the end because more was sent since.
 */

import { drawRow, setNote, setTick } from "./bubbles.js";
import { Cards } from "./cards.js";
import { make } from "./draw.js";
import { nameDay } from "./times.js";

const LAST = Number.MAX_SAFE_INTEGER;

export class Log {
  cards = new Cards();
  #list;
  #acts;
  #byKey = new Map(); // key -> entry, also keys of cards that were redrawn since
  #told = new Map(); // key -> moment, of every message the server has told
  #entries = []; // in order of `place`
  #newestCursor = 0;

  constructor(list, acts) {
    this.#list = list;
    this.#acts = { ...acts, find: (key) => this.#byKey.get(key) };
  }

  get entries() {
    return this.#entries;
  }

  /** Say whether a history no longer joins on to what stands here: the server began anew, or too much was missed. */
  isApart(history) {
    return this.#told.size > 0 && !history.some(({ key, at }) => this.#told.get(key) === at);
  }

  /** Give the entry of a key, or undefined. */
  find(key) {
    return this.#byKey.get(key);
  }

  /** Show a message of the server; gives `{ entry, change }`, change one of `added`, `redrawn`, `known`. */
  show(message) {
    this.#newestCursor = Math.max(this.#newestCursor, message.id);
    const known = this.#told.has(message.key);
    this.#told.set(message.key, message.at);
    return message.from === "user" ? this.#showUser(message) : this.#showBot(message, known);
  }

  /** Show a message of this page that the server has not taken yet. */
  showUnsent(message) {
    const entry = { message, place: LAST, row: newRow() };
    this.#byKey.set(message.key, entry);
    this.#draw(entry);
    this.#insert(entry);
    return entry;
  }

  /** Note that the server took a message whose echo has not come: later answers stand below it. */
  arrived(entry) {
    setTick(entry, "received");
    if (entry.place === LAST) this.#move(entry, this.#newestCursor + 0.5);
  }

  /** Take a message back that was never sent. */
  remove(entry) {
    this.#entries = this.#entries.filter((each) => each !== entry);
    this.#byKey.delete(entry.message.key);
    entry.row.remove();
    this.renameDays();
  }

  /** Bring the day lines in order: none without messages below it, names as of today. */
  renameDays() {
    let day = null;
    for (const line of this.#list.querySelectorAll(".day")) {
      if (!line.nextElementSibling?.matches(".row, .unread") || line.dataset.day === day) line.remove();
      else line.firstChild.textContent = nameDay(line.dataset.day);
      day = line.dataset.day;
    }
  }

  #showUser(message) {
    const known = this.#byKey.get(message.key);
    if (!known) return { entry: this.#add({ message, place: message.id, row: newRow() }), change: "added" };
    const local = known.message.file?.local;
    const state = known.message.state;
    const isEcho = known.message.id === 0;
    known.message = { ...message, file: message.file && { ...message.file, local }, state };
    const { day } = known.row.dataset;
    if (isEcho) known.row.dataset.day = ""; // the server knows the business's day, this device may not
    this.#draw(known);
    setTick(known, message.state ?? "received");
    setNote(known, null);
    if (known.place !== message.id) this.#move(known, message.id, day !== known.row.dataset.day);
    return { entry: known, change: "known" };
  }

  #showBot(message, known) {
    if (known) {
      const entry = this.#byKey.get(message.key);
      if ((!message.in_place || message.to_end) && entry.place !== message.id) this.#move(entry, message.id);
      return { entry, change: "known" };
    }
    const card = message.in_place && message.draft ? this.cards.newest(message.draft) : undefined;
    if (!card) {
      const entry = this.#add({ message, place: message.id, row: newRow() });
      this.cards.settle(entry);
      return { entry, change: "added" };
    }
    card.message = message;
    this.#byKey.set(message.key, card);
    if (message.to_end) card.row.dataset.day = ""; // its day is that of its new place
    this.#redraw(card);
    if (message.to_end) this.#move(card, message.id);
    return { entry: card, change: "redrawn" };
  }

  #redraw(card) {
    this.#draw(card);
    this.cards.settle(card);
  }

  #draw(entry) {
    const focused = entry.row.contains(document.activeElement) && document.activeElement !== entry.row;
    const day = entry.row.dataset.day;
    drawRow(entry, this.#acts);
    if (day) entry.row.dataset.day = day; // a card redrawn tomorrow still stands under the day it was first shown
    if (focused) entry.row.focus({ preventScroll: true });
  }

  #add(entry) {
    this.#byKey.set(entry.message.key, entry);
    this.#draw(entry);
    this.#insert(entry);
    return entry;
  }

  #move(entry, place, isOtherDay = false) {
    const index = this.#entries.indexOf(entry);
    const fits = (this.#entries[index - 1]?.place ?? 0) <= place && (this.#entries[index + 1]?.place ?? LAST) >= place;
    entry.place = place;
    if (fits && !isOtherDay) return;
    this.#entries.splice(index, 1);
    entry.row.remove();
    this.#insert(entry);
    this.renameDays();
  }

  #insert(entry) {
    let index = this.#entries.length;
    while (index > 0 && this.#entries[index - 1].place > entry.place) index--;
    const next = this.#entries[index];
    const before = this.#entries[index - 1];
    const { day } = entry.row.dataset;
    this.#entries.splice(index, 0, entry);
    if (!next) this.#list.append(entry.row);
    else if (next.row.dataset.day === day) next.row.before(entry.row);
    else if (before) before.row.after(entry.row);
    else this.#list.prepend(entry.row);
    if (before?.row.dataset.day !== day) this.#dayLine(entry.row);
    if (next && next.row.dataset.day !== day) this.#dayLine(next.row);
  }

  #dayLine(row) {
    let above = row.previousElementSibling;
    if (above?.matches(".unread")) above = above.previousElementSibling;
    const { day } = row.dataset;
    if (above?.dataset.day === day && above.matches(".day")) return;
    const line = make("div", { class: "day", "data-day": day }, make("span", {}, nameDay(day)));
    if (above) above.after(line);
    else this.#list.prepend(line);
  }
}

function newRow() {
  return make("article", { class: "row", tabindex: "-1" });
}
