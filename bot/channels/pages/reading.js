/** Where the reader is: staying at the newest message, the way back down, and what is new since. */

import { make } from "./draw.js";
import { recall, remember } from "./keep.js";

const NEAR_PX = 80; // this close to the end counts as being there

export class Reading {
  #scroller;
  #list;
  #jump;
  #count;
  #atEnd = true;
  #top = 0; // where the log stood when last looked at, px
  #new = 0;
  #marked = false; // the line "New messages" belongs to what is new now
  #newest = 0; // moment of the bot's newest message, ms
  #readUpTo = recall("read", 0);
  #changed;

  /** `changed(count)` hears how many messages are new. */
  constructor({ scroller, list, jump, count }, changed) {
    [this.#scroller, this.#list, this.#jump, this.#count, this.#changed] = [scroller, list, jump, count, changed];
    scroller.addEventListener("scroll", () => this.#look(), { passive: true });
    document.addEventListener("visibilitychange", () => document.hidden || this.#return());
    jump.addEventListener("click", () => this.toEnd());
    const sizes = new ResizeObserver(() => this.#atEnd && this.#drop());
    sizes.observe(scroller);
    sizes.observe(list);
  }

  /** Go to the newest message. */
  toEnd() {
    this.#atEnd = true;
    this.#drop();
    this.#look();
  }

  /** Open the page where the reader left off: at the first new message, else at the end. */
  open(entries) {
    for (const entry of entries) this.#note(entry);
    const fresh = entries.filter(({ message }) => message.from === "bot" && Date.parse(message.at) > this.#readUpTo);
    if (fresh.length > 0 && this.#readUpTo > 0) this.#mark(fresh[0].row, fresh.length);
    this.#return();
  }

  /** Take note of a message that just came from the bot. */
  arrived(entry) {
    this.#note(entry);
    if (this.#isReading()) this.#read();
    else this.#mark(entry.row, this.#new + 1);
  }

  /** Take note of a card that was redrawn at its place: it is brought to the reader. */
  redrawn(entry) {
    this.#note(entry);
    this.show(entry.row);
    if (document.hidden) this.#tell(this.#new + 1);
    else this.#look();
  }

  /** The user wrote: all above has been read. */
  wrote() {
    this.#list.querySelector(".unread")?.remove();
    this.toEnd();
  }

  /** Bring a row into view and let it glow for a moment. */
  show(row) {
    row.scrollIntoView({ block: "nearest" });
    row.classList.remove("glow");
    void row.offsetWidth; // restarts the animation
    row.classList.add("glow");
    row.addEventListener("animationend", () => row.classList.remove("glow"), { once: true });
  }

  /** Show the newest, but not at the price of what is new above it. */
  #return() {
    if (this.#atEnd) {
      this.#drop();
      const mark = this.#marked && this.#list.querySelector(".unread");
      if (mark && !isWithin(mark, this.#scroller)) mark.scrollIntoView({ block: "start" });
    }
    this.#look();
  }

  #note({ message }) {
    if (message.from === "bot") this.#newest = Math.max(this.#newest, Date.parse(message.at));
  }

  #isReading() {
    return this.#atEnd && !document.hidden && this.#scroller.offsetParent !== null;
  }

  #look() {
    const { scrollTop, scrollHeight, clientHeight } = this.#scroller;
    const isNear = scrollHeight - scrollTop - clientHeight < NEAR_PX;
    const hasGrown = this.#atEnd && scrollTop >= this.#top; // a photo loaded, nobody scrolled up
    if (clientHeight > 0) [this.#atEnd, this.#top] = [isNear || hasGrown, scrollTop];
    this.#jump.hidden = this.#atEnd;
    if (this.#isReading()) this.#read();
  }

  #read() {
    if (this.#newest > this.#readUpTo) remember("read", (this.#readUpTo = this.#newest));
    this.#marked = false;
    this.#tell(0);
  }

  #mark(row, count) {
    if (!this.#marked) {
      this.#marked = true;
      this.#list.querySelector(".unread")?.remove();
      row.before(make("div", { class: "unread" }, make("span", {}, "New messages")));
    }
    this.#tell(count);
  }

  #tell(count) {
    if (count === this.#new) return;
    this.#new = count;
    this.#count.textContent = String(count);
    this.#count.hidden = count === 0;
    this.#changed(count);
  }

  #drop() {
    this.#scroller.scrollTop = this.#scroller.scrollHeight;
  }
}

function isWithin(row, scroller) {
  return row.getBoundingClientRect().top >= scroller.getBoundingClientRect().top;
}
