/** Small building blocks for the page. Content goes in as text nodes only, so nothing that is written can become code. */

const SVG = "http://www.w3.org/2000/svg";
const BOLD = /(^|[\s(])\*(\S|\S[^*\n]*\S)\*(?=$|[\s).,;:!?])/g;
const MARKS = /[✅✓❓]|⚠\uFE0F?|\b[A-Z]{2,6}-\d{4}-\d+\b/g; // a document's number is not broken over two lines
const DRAWN = { "✅": "done", "✓": "done", "❓": "ask", "⚠": "warn" }; // by the page, for a font may have no such sign
const NEVER_BROKEN = "\u00A0";
const ADDRESS = /https?:\/\/[^\s<>"']+/g;

/** Make an element: `make("p", { class: "note", hidden: true }, "text", node)`. */
export function make(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (value === true) node.setAttribute(name, "");
    else if (value !== false && value != null) node.setAttribute(name, value);
  }
  node.append(...children.filter((child) => child != null));
  return node;
}

/** Give one of the page's own drawings; with a label it speaks, without it is decoration. */
export function drawing(name, label) {
  const svg = document.createElementNS(SVG, "svg");
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", `#draw-${name}`);
  svg.append(use);
  svg.classList.add("drawing", `is-${name}`);
  if (label) {
    svg.setAttribute("role", "img");
    svg.setAttribute("aria-label", label);
  } else svg.setAttribute("aria-hidden", "true");
  return svg;
}

/** Fill a node with text: `*bold*` within a line, links to our own address, the first line of a card larger. */
export function fillText(node, text, { rich, card }) {
  const lines = text.split("\n");
  const lead = card && lines.length > 1 ? lines.shift() : null;
  if (lead !== null) {
    node.append(fillLine(make("span", { class: "lead" }), lead));
    node.append("\n");
  }
  if (rich) fillLine(node, lines.join("\n"));
  else node.append(lines.join("\n"));
}

function fillLine(node, line) {
  let done = 0;
  for (const found of line.matchAll(BOLD)) {
    const start = found.index + found[1].length;
    linkOwn(node, line.slice(done, start));
    node.append(make("b", {}, found[2]));
    done = found.index + found[0].length;
  }
  linkOwn(node, line.slice(done));
  return node;
}

/** Append text with its marks drawn; they stay what they are for who copies or hears it. */
function fillMarks(node, text) {
  let done = 0;
  for (const found of text.matchAll(MARKS)) {
    node.append(text.slice(done, found.index), drawMark(found[0], DRAWN[found[0][0]]));
    done = found.index + found[0].length;
    if (text[done] !== " ") continue;
    node.append(NEVER_BROKEN); // a mark at the end of a line would belong to nothing
    done += 1;
  }
  node.append(text.slice(done));
}

function drawMark(text, drawn) {
  if (!drawn) return make("span", { class: "whole" }, text);
  return make("span", { class: "mark" }, drawing(drawn), make("span", { class: "sign" }, text));
}

/** Append plain text; an address of this very server becomes a link, any other stays text. */
function linkOwn(node, text) {
  let done = 0;
  for (const found of text.matchAll(ADDRESS)) {
    if (!ownAddress(found[0])) continue;
    fillMarks(node, text.slice(done, found.index));
    node.append(make("a", { href: found[0], target: "_blank", rel: "noopener" }, found[0]));
    done = found.index + found[0].length;
  }
  fillMarks(node, text.slice(done));
}

/** Give the full address when it belongs to this server, else null. */
export function ownAddress(address) {
  try {
    const url = new URL(address, location.href);
    return url.origin === location.origin && /^(https?|blob):$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

/** Write a size as people read it: 812 B, 84 KB, 2.1 MB. */
export function sizeName(bytes) {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} KB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
