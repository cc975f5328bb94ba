/**
 * Messages on their way to the server: at least once, in order, over reloads and restarts.
 *
 * Words and files go in the order in which they were written. A tap names its own card and version, so it waits only
 * for earlier taps and never behind a slow photo. A network failure, an answer that is not ours, 429 and 5xx are tried again
 * after a pause that grows; any other refusal is shown and waits for the user. The same id again is harmless.
 */

import { dropUnsent, keepUnsent, readUnsent, watchUnsent } from "./keep.js";

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 20_000;
const WORDS_LIMIT_MS = 30_000;
const FILE_LIMIT_MS = 300_000;
const STALE_MS = 6 * 3_600_000; // an older "paid 500 today" would get the wrong day: ask before sending
const FILE_TRIES = 2; // after so many, words no longer wait behind a file that does not get through
const TRY_AGAIN = new Set([408, 425, 429]);

export class Outbox {
  #items = [];
  #busy = new Set();
  #timer = 0;
  #pauseMs = FIRST_PAUSE_MS;
  #tell;

  /** `tell(item, state, sentence)`: states `sent`, `waiting` (sentence null: nobody answered), `refused`, `gone`. */
  constructor(tell) {
    this.#tell = tell;
    addEventListener("online", () => this.hurry());
    watchUnsent((id) => this.#leave(id));
  }

  /** Take up what an earlier page could not send; gives the items for drawing. */
  async resume() {
    const items = await readUnsent();
    this.#items.unshift(...items.filter((item) => !this.#items.some((own) => own.id === item.id)));
    for (const item of items) {
      if (item.kind === "file" && !item.file) item.refused = "This file was lost when the page closed. Please add it again.";
      else if (Date.now() - item.made > STALE_MS) item.refused = "This was never sent. Send it now?";
    }
    return items;
  }

  /** Send an item, now or when the server answers. */
  add(item) {
    this.#items.push(item);
    keepUnsent(item);
    this.pump();
  }

  /** Try a refused item once more. */
  retry(item) {
    delete item.refused;
    keepUnsent(item);
    this.hurry();
  }

  /** Forget an item: it arrived, or the user took it back. */
  drop(id) {
    const item = this.#items.find((each) => each.id === id);
    if (!item) return;
    this.#items = this.#items.filter((each) => each !== item);
    dropUnsent(item);
  }

  /** Stop waiting: the server seems to be back. */
  hurry() {
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.#pauseMs = FIRST_PAUSE_MS;
    this.pump();
  }

  /** Start every item whose turn it is. */
  pump() {
    if (this.#timer) return;
    const waiting = this.#items.filter((item) => !item.refused);
    for (const [place, item] of waiting.entries()) {
      const waits = waiting.slice(0, place).some((other) => holdsUp(other, item));
      if (!waits && !this.#busy.has(item.id)) void this.#send(item);
    }
  }

  /** Let go of what another tab sent or took back. */
  #leave(id) {
    const item = this.#items.find((each) => each.id === id);
    if (!item) return;
    this.#items = this.#items.filter((each) => each !== item);
    this.#tell(item, "gone");
    this.pump();
  }

  async #send(item) {
    this.#busy.add(item.id);
    const answer = await post(item);
    this.#busy.delete(item.id);
    if (!this.#items.includes(item)) return this.pump();
    if (answer.sent) {
      this.#pauseMs = FIRST_PAUSE_MS;
      this.drop(item.id);
      this.#tell(item, "sent");
      return this.pump();
    }
    if (!answer.again) {
      item.refused = answer.sentence;
      keepUnsent(item);
      this.#tell(item, "refused", answer.sentence);
      return this.pump();
    }
    item.tries = (item.tries ?? 0) + 1;
    this.#tell(item, "waiting", answer.sentence);
    this.#wait();
  }

  #wait() {
    if (this.#timer) return;
    this.#timer = setTimeout(() => {
      this.#timer = 0;
      this.pump();
    }, this.#pauseMs);
    this.#pauseMs = Math.min(this.#pauseMs * 2, LONGEST_PAUSE_MS);
  }
}

/** Say whether an item must not leave before an earlier one has arrived. */
function holdsUp(earlier, item) {
  if (item.kind === "press") return earlier.kind === "press";
  return earlier.kind !== "file" || (earlier.tries ?? 0) < FILE_TRIES;
}

/** Send one item and read the answer: `{ sent }`, or `{ again, sentence }` (sentence null when nobody answered). */
async function post(item) {
  try {
    const response = await (item.kind === "file" ? postFile(item) : postWords(item));
    if (response.status === 202) return { sent: true };
    const sentence = await readSentence(response);
    const again = response.status < 400 || response.status >= 500 || TRY_AGAIN.has(response.status);
    return { sent: false, again, sentence };
  } catch {
    return { sent: false, again: true, sentence: null };
  }
}

function postWords({ id, kind, text, quoted, data }) {
  const body = kind === "press" ? { id, kind, data } : { id, kind, text, quoted };
  return fetch("/chat/messages", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(WORDS_LIMIT_MS),
  });
}

function postFile({ id, text, file }) {
  const form = new FormData();
  form.append("id", id);
  form.append("caption", text);
  form.append("file", file, file.name);
  return fetch("/chat/files", { method: "POST", body: form, signal: AbortSignal.timeout(FILE_LIMIT_MS) });
}

/** Read the server's one sentence; a page from a proxy in between has none. */
export async function readSentence(response) {
  try {
    const { error } = await response.json();
    return typeof error === "string" && error ? error : null;
  } catch {
    return null;
  }
}
