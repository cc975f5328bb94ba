/** The chat page: puts its parts together and says what each tap and each word from the server does. */

import { Books } from "./books.js";
import { setNote, setTick } from "./bubbles.js";
import { Composer } from "./composer.js";
import { make } from "./draw.js";
import { newId, watch } from "./keep.js";
import { Log } from "./log.js";
import { moveByKeys, moveBySwipe, offerNewest } from "./moves.js";
import { Outbox } from "./outbox.js";
import { Reading } from "./reading.js";
import { Stream } from "./stream.js";
import { nowIso } from "./times.js";
import { Tray } from "./tray.js";

const part = (id) => document.getElementById(id);
const list = part("log");
const botName = part("name").textContent;
const title = document.title;
const ECHO_MS = 5_000; // a message taken but not echoed by then means that the line is dead
const hasMouse = matchMedia("(hover: hover)").matches;
let isOpen = false; // the first history has been drawn
let line = "connecting";
let isWorking = false;

const log = new Log(list, { botName, reply, press, visit: ({ row }) => reading.show(row), open: openPhoto });
const books = new Books({ pane: part("books"), toBooks: part("to-books"), toChat: part("to-chat"), news: part("chat-news") });
const reading = new Reading({ scroller: part("scroller"), list, jump: part("jump"), count: part("jump-count") }, showNews);
const outbox = new Outbox(onSending);
const tray = new Tray({ list: part("tray"), chooser: part("chooser"), attach: part("attach"), drop: part("drop") });
const composer = new Composer({
  form: part("composer"), words: part("words"), send: part("send"), limit: part("limit"), answering: part("answering"),
  answeringWho: part("answering-who"), answeringText: part("answering-text"), answeringOff: part("answering-off"),
}, tray, say);
const stream = new Stream({ history: onHistory, message: onMessage, tick: onTick, working: onWorking, state: onLine });

start();

async function start() {
  drawSamples();
  composer.refresh();
  moveByKeys(list, { reply: (row) => reply(entryOf(row)), leave: () => composer.focus() });
  moveBySwipe(list, (row) => reply(entryOf(row)));
  watch("pressed", () => log.cards.reload(log.entries));
  part("viewer-off").addEventListener("click", () => part("viewer").close());
  part("viewer").addEventListener("click", ({ target }) => target === part("viewer") && target.close());
  document.addEventListener("visibilitychange", () => log.renameDays());
  document.addEventListener("keydown", typeAnywhere);
  if (hasMouse) composer.focus();
  for (const item of await outbox.resume()) showItem(item);
  outbox.pump();
  stream.connect();
}

/* What the user does. */

function say({ text, quoted, files }) {
  const made = Date.now();
  const alone = files.length === 0 || (quoted !== null && text !== ""); // a file cannot quote, its words can
  for (const [place, { id, file, address }] of files.entries()) {
    const about = { name: file.name, mime: file.type, size: file.size };
    const caption = place === 0 && !alone ? text : "";
    send({ id, kind: "file", text: caption, file, about, address, made: made + place });
  }
  if (alone) send({ id: newId(), kind: "text", text, quoted: quoted?.message.key ?? null, made: made + files.length });
}

function send(item) {
  showItem(item);
  outbox.add(item);
  reading.wrote();
}

function press(entry, { data }) {
  if (!log.cards.isLive(entry, data)) return;
  if (entry.row.contains(document.activeElement)) entry.row.focus({ preventScroll: true });
  log.cards.press(entry, data);
  setNote(entry, null);
  outbox.add({ id: newId(), kind: "press", data, card: entry.message.key, made: Date.now() });
}

function reply(entry) {
  if (entry.message.id) composer.quote(entry, entry.message.from === "user" ? "You" : botName);
}

function openPhoto(address, name) {
  part("viewer-picture").src = address;
  part("viewer-picture").alt = name;
  part("viewer").showModal();
}

/** Let a key typed anywhere on the page land in the message, as messengers do. */
function typeAnywhere(event) {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  const isWord = key.length === 1 && key !== " " && !ctrlKey && !metaKey && !altKey;
  if (isWord && !target.matches("input, textarea") && !part("viewer").open) composer.focus();
}

/* What becomes of what the user sent. */

function showItem(item) {
  if (item.kind === "press") return restorePress(item);
  const { id, text, file, about, quoted = null, made } = item;
  const local = item.address ?? (file && URL.createObjectURL(file));
  const entry = log.find(id) ?? log.showUnsent({
    id: 0, from: "user", key: id, at: nowIso(made), text, quoted, draft: null, in_place: false, buttons: [], state: "sending",
    file: about ? { ...about, url: "", local } : null,
  });
  if (item.refused) showRefused(item, entry, item.refused);
  afterDrawing();
}

/** Take up a tap of an earlier page; one that is too old is forgotten, its card lives again. */
function restorePress(item) {
  if (!item.refused) return;
  outbox.drop(item.id);
  log.cards.forget(item.data);
}

function onSending(item, state, sentence) {
  const entry = log.find(item.kind === "press" ? item.card : item.id);
  if (!entry) return;
  if (state === "gone") return letGo(item, entry);
  if (state === "refused") return showRefused(item, entry, sentence ?? "This could not be sent.");
  if (state === "sent" && item.kind !== "press") expectEcho(entry);
  const waiting = sentence ?? (item.kind === "press" ? "Not sent yet; it goes out by itself." : null);
  setNote(entry, state === "waiting" ? waiting : null, [["Send again", () => outbox.hurry()]]);
}

function expectEcho(entry) {
  log.arrived(entry);
  setTimeout(() => entry.message.id === 0 && line === "online" && stream.connect(), ECHO_MS);
}

function showRefused(item, entry, sentence) {
  if (item.kind === "press") {
    outbox.drop(item.id);
    log.cards.release(entry, item.data);
    return setNote(entry, sentence, [["Try again", () => press(entry, { data: item.data })]]);
  }
  const takeBack = () => {
    outbox.drop(item.id);
    log.remove(entry);
    afterDrawing();
    composer.focus();
  };
  const again = () => {
    setTick(entry, "sending");
    setNote(entry, null);
    outbox.retry(item);
  };
  setTick(entry, "refused");
  setNote(entry, sentence, item.kind === "file" && !item.file ? [["Remove", takeBack]] : [["Send again", again], ["Remove", takeBack]]);
}

function letGo(item, entry) {
  if (item.kind !== "press" && entry.message.id === 0) log.remove(entry);
}

/* What the server says. */

function onHistory(messages) {
  if (log.isApart(messages)) return location.reload();
  list.setAttribute("aria-busy", String(!isOpen));
  for (const message of messages) draw(message);
  list.setAttribute("aria-busy", "false");
  if (!isOpen) reading.open(log.entries);
  isOpen = true;
  outbox.hurry();
  afterDrawing();
}

function onMessage(message) {
  draw(message);
  log.renameDays();
  afterDrawing();
}

function draw(message) {
  if (message.from === "user") outbox.drop(message.key);
  const { entry, change } = log.show(message);
  if (!isOpen || message.from === "user") return;
  if (change === "added") reading.arrived(entry);
  if (change === "redrawn") reading.redrawn(entry);
}

function onTick(id, state) {
  const entry = log.find(id);
  if (entry) setTick(entry, state);
}

function onWorking(working) {
  isWorking = working;
  part("working").hidden = !working;
  showLine();
}

function onLine(state, sentence) {
  line = state;
  if (state === "online") outbox.hurry();
  const strip = part("strip");
  strip.hidden = state === "online";
  part("strip-text").textContent = state === "closed" ? sentence ?? "This chat is closed." : "Connecting…";
  strip.classList.toggle("closed", state === "closed");
  strip.querySelector("button")?.remove();
  if (state === "closed") strip.append(make("button", { type: "button", onclick: () => stream.connect() }, "Try again"));
  showLine();
}

/* The rest of the page. */

function showLine() {
  part("status").textContent = { online: isWorking ? "writing…" : "online", connecting: "connecting…", closed: "closed" }[line];
  part("status").dataset.line = line;
}

function showNews(count) {
  document.title = count ? `(${count}) ${title}` : title;
  books.news(count);
}

function drawSamples() {
  for (const sample of JSON.parse(part("samples").textContent)) {
    const tap = () => say({ text: sample, quoted: null, files: [] });
    part("samples-row").append(make("button", { type: "button", dir: "auto", onclick: tap }, sample));
  }
}

function afterDrawing() {
  const hasWritten = log.entries.some(({ message }) => message.from === "user");
  part("samples-row").hidden = hasWritten || !part("samples-row").hasChildNodes();
  part("hello").hidden = !isOpen || log.entries.length > 0;
  offerNewest(list);
}

function entryOf(row) {
  return log.entries.find((entry) => entry.row === row);
}
