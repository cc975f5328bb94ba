/** Where the user writes: growing field, Enter sends, a quoted message above it, the length limit below. */

import { summary } from "./bubbles.js";
import { recall, remember } from "./keep.js";

const TEXT_LIMIT = 10_000; // characters, the server's own limit
const WARN_LEFT = 500; // characters

export class Composer {
  #parts;
  #tray;
  #send;
  #quoted = null; // entry

  /** `send({ text, quoted, files })` hears a finished message. */
  constructor(parts, tray, send) {
    [this.#parts, this.#tray, this.#send] = [parts, tray, send];
    tray.changed = () => this.refresh();
    const { form, words, answeringOff } = parts;
    words.value = recall("composer", "", true);
    words.addEventListener("input", () => this.refresh());
    words.addEventListener("keydown", (event) => this.#key(event));
    answeringOff.addEventListener("click", () => this.quote(null));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit();
    });
    document.fonts?.ready.then(() => this.refresh());
  }

  /** Quote a message in the next one; null quotes none. */
  quote(entry, name) {
    const { answering, answeringWho, answeringText } = this.#parts;
    this.#quoted = entry;
    answering.hidden = entry === null;
    if (entry) {
      answeringWho.textContent = name;
      answeringText.textContent = summary(entry.message);
    }
    this.focus();
  }

  /** Put the cursor where one writes. */
  focus() {
    this.#parts.words.focus({ preventScroll: true });
  }

  /** Bring height, send button and limit line in line with what is written. */
  refresh() {
    const { words, send, limit } = this.#parts;
    words.style.height = "auto";
    words.style.height = `${words.scrollHeight}px`;
    const left = TEXT_LIMIT - [...words.value.trim()].length;
    send.disabled = left < 0 || (words.value.trim() === "" && this.#tray.size === 0);
    limit.hidden = left > WARN_LEFT;
    limit.classList.toggle("over", left < 0);
    limit.textContent = left < 0
      ? `${-left} characters too many: please send it in two parts.`
      : `${left} characters left.`;
    remember("composer", words.value, true);
  }

  #key(event) {
    if (event.key === "Escape") this.quote(null);
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.#submit();
  }

  #submit() {
    const { words, send } = this.#parts;
    if (send.disabled) return;
    const text = words.value.trim();
    const message = { text: text.toWellFormed?.() ?? text, quoted: this.#quoted, files: this.#tray.take() };
    words.value = "";
    this.quote(null);
    this.refresh();
    this.#send(message);
  }
}
