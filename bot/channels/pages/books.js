/** The books beside the chat: always there on wide screens, behind a button on narrow ones, absent without an address. */

import { make } from "./draw.js";

const WIDE = "(min-width: 1000px)";

export class Books {
  #parts;
  #wide = matchMedia(WIDE);

  constructor(parts) {
    this.#parts = parts;
    const { pane, toBooks, toChat } = parts;
    if (!pane.dataset.src) return;
    document.body.classList.add("has-books");
    pane.hidden = false;
    toBooks.hidden = false;
    toBooks.addEventListener("click", () => this.#view("books"));
    toChat.addEventListener("click", () => this.#view("chat"));
    this.#wide.addEventListener("change", () => this.#load());
    this.#load();
  }

  /** Say beside "Chat" that something new was written there. */
  news(count) {
    this.#parts.news.hidden = count === 0;
  }

  #view(name) {
    document.body.dataset.view = name;
    this.#load();
    const { toBooks, toChat } = this.#parts;
    (name === "books" ? toChat : toBooks).focus();
  }

  /** Load the page only when it is first seen: a phone on mobile data may never ask for it. */
  #load() {
    const { pane } = this.#parts;
    const seen = this.#wide.matches || document.body.dataset.view === "books";
    if (seen && !pane.querySelector("iframe")) pane.append(make("iframe", { src: pane.dataset.src, title: "Books" }));
  }
}
