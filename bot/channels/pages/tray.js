/** Files on their way into a message: chosen, dropped or pasted, seen before they are sent. */

import { drawing, make, sizeName } from "./draw.js";
import { dropFile, keepFile, newId } from "./keep.js";

export class Tray {
  #list;
  #files = []; // { id, file, address, node }

  /** Called when files came or went. */
  changed = () => {};

  constructor({ list, chooser, attach, drop }) {
    this.#list = list;
    attach.addEventListener("click", () => chooser.click());
    chooser.addEventListener("change", () => {
      this.add([...chooser.files]);
      chooser.value = "";
    });
    document.addEventListener("paste", (event) => {
      const files = [...(event.clipboardData?.files ?? [])];
      const words = event.clipboardData?.getData("text/plain"); // a spreadsheet puts a picture beside its words
      if (files.length === 0 || words) return;
      event.preventDefault();
      this.add(files);
    });
    this.#takeDrops(drop);
  }

  get size() {
    return this.#files.length;
  }

  /** Put files into the tray. */
  add(files) {
    for (const file of files) {
      const address = URL.createObjectURL(file);
      const each = { id: newId(), file, address, node: null };
      each.node = drawFile(file, address, () => this.#remove(each));
      keepFile(each.id, file).then(() => each.node.removeAttribute("aria-busy"));
      this.#files.push(each);
      this.#list.append(each.node);
    }
    this.#show();
  }

  /** Take all files out for sending: `[{ id, file, address }]`. */
  take() {
    const files = this.#files;
    this.#files = [];
    this.#list.replaceChildren();
    this.#show();
    return files;
  }

  #remove(each) {
    URL.revokeObjectURL(each.address);
    dropFile(each.id);
    this.#files = this.#files.filter((other) => other !== each);
    each.node.remove();
    this.#show();
  }

  #show() {
    this.#list.hidden = this.#files.length === 0;
    this.changed();
  }

  #takeDrops(drop) {
    const carriesFiles = (event) => event.dataTransfer?.types.includes("Files");
    let depth = 0; // dragenter and dragleave also fire for every child
    document.addEventListener("dragenter", (event) => {
      if (carriesFiles(event)) drop.hidden = ++depth === 0;
    });
    document.addEventListener("dragleave", (event) => {
      if (carriesFiles(event)) drop.hidden = --depth <= 0;
    });
    document.addEventListener("dragover", (event) => carriesFiles(event) && event.preventDefault());
    document.addEventListener("drop", (event) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      depth = 0;
      drop.hidden = true;
      this.add([...event.dataTransfer.files]);
    });
  }
}

function drawFile(file, address, remove) {
  const picture = file.type.startsWith("image/") ? make("img", { src: address, alt: "" }) : drawing("paper");
  const off = make("button", { type: "button", "aria-label": `Remove ${file.name}`, onclick: remove }, "×");
  return make("li", { "aria-busy": "true" }, picture, make("span", {}, make("b", {}, file.name), make("small", {}, sizeName(file.size))), off);
}
