/** Which buttons are alive: only those of a draft's newest card, and only until one of them is pressed. */

import { recall, remember } from "./keep.js";

const PRESSED_LIMIT = 200; // presses remembered over a reload

export class Cards {
  #newest = new Map(); // draft -> entry
  #pressed = new Map(recall("pressed", []));

  /** Give the entry that shows a draft's newest card. */
  newest(draft) {
    return this.#newest.get(draft);
  }

  /** Take an entry as the newest card of its draft; the card before it goes quiet. */
  settle(entry) {
    const { draft } = entry.message;
    const before = draft && this.#newest.get(draft);
    if (draft) this.#newest.set(draft, entry);
    if (before && before !== entry) this.refresh(before);
    this.refresh(entry);
  }

  /** Say whether a tap on this button may be sent. */
  isLive(entry, data) {
    const { draft, key } = entry.message;
    if (!draft) return this.#pressed.get(`${key} ${data}`) === undefined;
    return this.#newest.get(draft) === entry && !this.#wasPressed(entry);
  }

  /** Note that a button was pressed, so that the card stays quiet even after a reload. */
  press(entry, data) {
    this.#pressed.set(`${entry.message.key} ${data}`, data);
    this.#store();
    this.refresh(entry);
  }

  /** Bring a card back to life after its press was refused. */
  release(entry, data) {
    this.#pressed.delete(`${entry.message.key} ${data}`);
    this.#store();
    this.refresh(entry);
  }

  /** Forget a press of an earlier page that never left it. */
  forget(data) {
    for (const [key, pressed] of this.#pressed) if (pressed === data) this.#pressed.delete(key);
    this.#store();
  }

  /** Take over what another tab noted. */
  reload(entries) {
    this.#pressed = new Map(recall("pressed", []));
    for (const entry of entries) this.refresh(entry);
  }

  /** Bring a row's buttons in line with what is alive. */
  refresh(entry) {
    const { draft } = entry.message;
    for (const node of entry.row.querySelectorAll(".buttons button")) {
      const data = node.dataset.press;
      const pressed = this.#pressed.has(`${entry.message.key} ${data}`);
      node.disabled = !this.isLive(entry, data);
      node.classList.toggle("pressed", pressed);
      if (pressed) node.setAttribute("aria-pressed", "true");
    }
    const group = entry.row.querySelector(".buttons");
    group?.classList.toggle("past", Boolean(draft) && this.#newest.get(draft) !== entry);
  }

  #wasPressed(entry) {
    return entry.message.buttons.some((button) => this.#pressed.has(`${entry.message.key} ${button.data}`));
  }

  #store() {
    this.#pressed = new Map([...this.#pressed].slice(-PRESSED_LIMIT));
    remember("pressed", [...this.#pressed]);
  }
}
