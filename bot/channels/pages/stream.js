/**
 * The line from the server: history first, then events, again after every break.
 *
 * Each connection begins with the history, so whatever was missed while the line was down (messages, ticks, the typing
 * sign) is made good; the reader of `message` must therefore not mind hearing one twice. The pause between attempts grows
 * and ends at once when the network or the tab comes back. A tab that stays hidden gives its line back, because a browser
 * allows only a handful to one server.
 */

import { readSentence } from "./outbox.js";

const HISTORY = 200; // messages
const FIRST_PAUSE_MS = 400;
const LONGEST_PAUSE_MS = 10_000;
const HISTORY_LIMIT_MS = 20_000;
const HIDDEN_MS = 300_000; // then the line is given back
const DOUBTFUL_MS = 30_000; // asleep or hidden this long, a line may be dead without knowing
const PULSE_MS = 5_000;

export class Stream {
  #hear;
  #source = null;
  #timer = 0;
  #hiddenTimer = 0;
  #hiddenSince = 0;
  #pauseMs = FIRST_PAUSE_MS;
  #attempt = 0;

  /** `hear`: `history(messages)`, `message(m)`, `tick(id, state)`, `working(on)`, `state(name, sentence)`. */
  constructor(hear) {
    this.#hear = hear;
    addEventListener("online", () => this.#source ?? this.connect());
    addEventListener("pageshow", (event) => event.persisted && this.connect());
    document.addEventListener("visibilitychange", () => this.#visibility());
    this.#noticeSleep();
  }

  /** Connect now, whatever was before. */
  async connect() {
    this.#close();
    const attempt = ++this.#attempt;
    let history;
    try {
      const response = await fetch(`/chat/history?limit=${HISTORY}`, { signal: AbortSignal.timeout(HISTORY_LIMIT_MS) });
      if (attempt !== this.#attempt) return;
      if (response.status === 401 || response.status === 403) {
        return this.#hear.state("closed", await readSentence(response));
      }
      if (!response.ok) throw new Error(`history answered ${response.status}`);
      history = await response.json();
    } catch {
      return attempt === this.#attempt && this.#pause();
    }
    if (attempt !== this.#attempt) return;
    this.#hear.history(history.messages);
    this.#hear.working(history.working);
    this.#listen(history.last);
  }

  #listen(last) {
    const source = new EventSource(`/chat/stream?after=${last}`);
    this.#source = source;
    source.onopen = () => {
      this.#pauseMs = FIRST_PAUSE_MS;
      this.#hear.state("online");
    };
    source.onerror = () => this.#pause();
    source.addEventListener("message", (event) => this.#hear.message(JSON.parse(event.data)));
    source.addEventListener("working", (event) => this.#hear.working(JSON.parse(event.data).working));
    source.addEventListener("tick", (event) => {
      const { id, state } = JSON.parse(event.data);
      this.#hear.tick(id, state);
    });
  }

  #pause() {
    this.#close();
    this.#hear.working(false);
    this.#hear.state("connecting");
    const jitter = 0.75 + Math.random() / 2; // many pages must not return in the same moment
    this.#timer = setTimeout(() => this.connect(), this.#pauseMs * jitter);
    this.#pauseMs = Math.min(this.#pauseMs * 2, LONGEST_PAUSE_MS);
  }

  #close() {
    clearTimeout(this.#timer);
    this.#source?.close();
    this.#source = null;
  }

  #visibility() {
    clearTimeout(this.#hiddenTimer);
    if (document.hidden) {
      this.#hiddenSince = Date.now();
      this.#hiddenTimer = setTimeout(() => { this.#attempt++; this.#close(); }, HIDDEN_MS);
    } else if (this.#source?.readyState !== EventSource.OPEN || Date.now() - this.#hiddenSince > DOUBTFUL_MS) {
      void this.connect();
    }
  }

  /** A laptop that slept finds its clock ahead. */
  #noticeSleep() {
    let last = Date.now();
    setInterval(() => {
      const slept = Date.now() - last > DOUBTFUL_MS;
      last = Date.now();
      if (slept && !document.hidden) void this.connect();
    }, PULSE_MS);
  }
}
