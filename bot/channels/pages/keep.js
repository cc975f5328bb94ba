/**
 * What this browser keeps over a reload: unsent messages, the composer's words, the read mark.
 *
 * Each unsent message has its own localStorage row, so two tabs never overwrite each other. File contents lie in
 * IndexedDB from the moment they are chosen, since storing them takes longer than a reload. Where a browser refuses storage the page still works, only without this memory.
 */

const UNSENT = "chat-unsent:";
const NAMED = "chat:";
const LEFT_BEHIND_MS = 24 * 3_600_000; // a file chosen but never sent is swept out after this

/** Make an id that no other message has. */
export function newId() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Keep a small named value, for every tab or for this one. */
export function remember(name, value, tab = false) {
  try {
    (tab ? sessionStorage : localStorage).setItem(NAMED + name, JSON.stringify(value));
  } catch { /* storage full or refused: the page works on without memory */ }
}

/** Give a kept value back, or the fallback. */
export function recall(name, fallback, tab = false) {
  return readRow(NAMED + name, tab) ?? fallback;
}

/** Call back when another tab changes a named value. */
export function watch(name, changed) {
  addEventListener("storage", (event) => event.key === NAMED + name && changed());
}

/** Call back with the id of a message that another tab sent or took back. */
export function watchUnsent(gone) {
  addEventListener("storage", ({ key, newValue }) => {
    if (key?.startsWith(UNSENT) && newValue === null) gone(key.slice(UNSENT.length));
  });
}

/** Keep the content of a chosen file under the id that its message will have. */
export async function keepFile(id, file) {
  await inFiles("readwrite", (files) => files.put({ file, kept: Date.now() }, id));
}

/** Forget the content of a file. */
export function dropFile(id) {
  void inFiles("readwrite", (files) => files.delete(id));
}

/** Keep an unsent message; of a file only what is known about it. */
export function keepUnsent(item) {
  try {
    localStorage.setItem(UNSENT + item.id, JSON.stringify({ ...item, file: undefined, address: undefined }));
  } catch { /* as above */ }
}

/** Forget an unsent message: it arrived, or the user took it back. */
export function dropUnsent(item) {
  try {
    localStorage.removeItem(UNSENT + item.id);
  } catch { /* as above */ }
  if (item.kind === "file") dropFile(item.id);
}

/** Give the unsent messages of an earlier page, oldest first, files included (null where the file is gone). */
export async function readUnsent() {
  const items = unsentKeys().map((key) => readRow(key)).filter(Boolean).sort((one, other) => one.made - other.made);
  for (const item of items) {
    if (item.kind === "file") item.file = (await inFiles("readonly", (files) => files.get(item.id)))?.file ?? null;
  }
  void sweepFiles(items.map((item) => item.id));
  return items;
}

async function sweepFiles(wanted) {
  const ids = (await inFiles("readonly", (files) => files.getAllKeys())) ?? [];
  for (const id of ids.filter((each) => !wanted.includes(each))) {
    const left = await inFiles("readonly", (files) => files.get(id));
    if (Date.now() - (left?.kept ?? 0) > LEFT_BEHIND_MS) dropFile(id);
  }
}

function unsentKeys() {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(UNSENT));
  } catch {
    return [];
  }
}

function readRow(key, tab = false) {
  try {
    return JSON.parse((tab ? sessionStorage : localStorage).getItem(key));
  } catch {
    return null;
  }
}

/** Run one request against the store of files; null when this browser has none, or no room. */
async function inFiles(mode, ask) {
  try {
    const opening = indexedDB.open("chat", 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore("files");
    const database = await done(opening, "onsuccess");
    const change = database.transaction("files", mode);
    const request = ask(change.objectStore("files"));
    await done(change, "oncomplete");
    database.close();
    return request.result;
  } catch {
    return null;
  }
}

function done(work, event) {
  return new Promise((resolve, reject) => {
    work[event] = () => resolve(work.result);
    work.onerror = work.onabort = () => reject(work.error);
  });
}
