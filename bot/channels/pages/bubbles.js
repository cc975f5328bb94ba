/** One message as one row of the log: the bubble, its time and ticks, its buttons, its note. */

import { drawing, fillText, make, ownAddress, sizeName } from "./draw.js";
import { readMoment } from "./times.js";

const LONG_TEXT = 1_500; // characters; longer bubbles open folded
const LONG_LINES = 24;
const COLUMN_LIMIT = 3; // this many buttons share rows; more become a list, or a grid when all are short
const SHORT_LABEL = 8; // characters
const TICKS = {
  sending: ["clock", "Not sent yet"],
  received: ["tick", "Received"],
  read: ["ticks", "Read"],
  refused: ["alert", "Not sent"],
};
const RANK = { sending: 0, refused: 0, received: 1, read: 2 };

/**
 * Draw an entry's row anew, keeping the row element itself.
 *
 * An entry is `{ message, row, ... }`; `acts` holds what taps do: `reply(entry)`, `press(entry, button)`,
 * `find(key)`, `visit(entry)`, `open(address, name)`, `botName`.
 */
export function drawRow(entry, acts) {
  const { message, row } = entry;
  const { day, clock } = readMoment(message.at);
  const mine = message.from === "user";
  row.className = `row ${mine ? "user" : "bot"}`;
  row.classList.toggle("card", Boolean(message.draft));
  row.classList.toggle("asks", Boolean(message.buttons?.length));
  row.dataset.day = day;
  row.dataset.id = message.id;
  row.setAttribute("aria-label", `${mine ? "You" : acts.botName}, ${clock}`);
  const bubble = make("div", { class: "bubble" }, drawQuote(message, acts), drawFile(message, acts), drawText(message));
  bubble.append(make("span", { class: "meta", "aria-live": "off" }, make("time", { datetime: message.at }, clock)));
  const reply = make("button", {
    class: "reply plain", type: "button", tabindex: row.tabIndex, title: "Reply", onclick: () => acts.reply(entry),
    "aria-label": `Reply to ${mine ? "your message" : acts.botName}`,
  }, drawing("reply"));
  row.replaceChildren(make("div", { class: "line" }, bubble, reply));
  if (message.buttons?.length) row.append(drawButtons(entry, acts));
  if (mine) setTick(entry, message.state ?? "received");
}

/** Move the tick of a user's message forward; it never goes back from read to received. */
export function setTick(entry, state) {
  if (!(state in TICKS) || RANK[state] < RANK[entry.message.state ?? "sending"]) state = entry.message.state ?? "sending";
  entry.message.state = state;
  const meta = entry.row.querySelector(".meta");
  meta.querySelector(".drawing")?.remove();
  meta.append(drawing(...TICKS[state]));
}

/** Show a sentence under a row with what can be done about it: `[["Send again", fn], ...]`; null takes it away. */
export function setNote(entry, sentence, choices = []) {
  entry.row.querySelector(".note")?.remove();
  if (sentence === null) return;
  const taps = choices.map(([label, act]) => make("button", { type: "button", onclick: act }, label));
  entry.row.append(make("p", { class: "note" }, make("span", {}, sentence), ...taps));
}

/** Say what a message is about in one line, for quotes. */
export function summary(message) {
  const line = message.text.split("\n").find((part) => part.trim());
  return line ?? message.file?.name ?? "Message";
}

function drawText(message) {
  if (!message.text) return null;
  const text = make("div", { class: "text", dir: "auto" });
  fillText(text, message.text, { rich: message.from === "bot", card: Boolean(message.draft) });
  if (message.text.length <= LONG_TEXT && message.text.split("\n").length <= LONG_LINES) return text;
  text.classList.add("folded");
  const more = make("button", { class: "more", type: "button", "aria-expanded": "false" }, "Show all");
  more.addEventListener("click", () => {
    const folded = text.classList.toggle("folded");
    more.textContent = folded ? "Show all" : "Show less";
    more.setAttribute("aria-expanded", String(!folded));
  });
  return make("div", { class: "long" }, text, more);
}

function drawQuote(message, acts) {
  const quoted = message.quoted && acts.find(message.quoted);
  if (!quoted) return null;
  const mine = quoted.message.from === "user";
  return make("button", { class: "quote", type: "button", onclick: () => acts.visit(quoted) },
    make("b", {}, mine ? "You" : acts.botName), make("span", { dir: "auto" }, summary(quoted.message)));
}

function drawFile(message, acts) {
  const { file } = message;
  if (!file) return null;
  const address = file.local ?? (file.url ? ownAddress(file.url) : null);
  if (!address) return make("div", { class: "paper" }, drawing("paper"), describe(file));
  if (!/^image\/(png|jpeg|gif|webp|avif|bmp)$/.test(file.mime)) {
    return make("a", { class: "paper", href: address, download: file.name }, drawing("paper"), describe(file));
  }
  const picture = make("img", { src: address, alt: file.name, loading: "lazy", decoding: "async" });
  return make("button", {
    class: "photo", type: "button", "aria-label": `Open the photo ${file.name}`,
    onclick: () => acts.open(address, file.name),
  }, picture);
}

function describe(file) {
  return make("span", {}, make("b", {}, file.name), make("small", {}, sizeName(file.size)));
}

function drawButtons(entry, acts) {
  const { buttons } = entry.message;
  const group = make("div", { class: "buttons", role: "group", "aria-label": "Choices" });
  const areShort = buttons.every(({ label }) => label.length <= SHORT_LABEL);
  if (buttons.length > COLUMN_LIMIT) group.classList.add(areShort ? "grid" : "list");
  for (const [place, button] of buttons.entries()) {
    const isMain = button.data.startsWith("post:") || (place === 0 && buttons.length <= COLUMN_LIMIT);
    const look = isMain && buttons.length > 1 ? "main" : "";
    const node = make("button", { type: "button", class: look, "data-press": button.data }, button.label);
    node.addEventListener("click", () => acts.press(entry, button));
    group.append(node);
  }
  return group;
}
