/** Markup that is safe as it stands. Everything else that is put into a template is escaped. */
export class Markup {
  constructor(readonly text: string) {}
}

type Piece = Markup | string | number | readonly Piece[] | undefined;

/** A piece of HTML; what is put in is text unless it is markup already. */
export function markup(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return new Markup(parts.map((part, index) => part + render(pieces[index])).join(""));
}

function render(piece: Piece): string {
  if (piece === undefined) return "";
  if (piece instanceof Markup) return piece.text;
  if (typeof piece === "string" || typeof piece === "number") return escaped(String(piece));
  return piece.map(render).join("");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (found) => ENTITIES[found] ?? found);
}

/** A table whose first cell of each row is its heading; scrolls by itself where it is too wide. */
export function table(label: string, head: readonly string[], rows: readonly (readonly Piece[])[]): Markup {
  return markup`<div class="scroll" role="group" aria-label="${label}" tabindex="0"><table><thead><tr>${head.map((cell) => markup`<th scope="col">${cell}</th>`)}</tr></thead><tbody>${rows.map(
    ([first, ...rest]) => markup`<tr><th scope="row">${first}</th>${rest.map((cell) => markup`<td>${cell}</td>`)}</tr>`,
  )}</tbody></table></div>`;
}

/** A section with a heading; nothing when it has nothing to say. */
export function section(id: string, title: string, ...body: readonly Piece[]): Markup | undefined {
  return body.every((piece) => piece === undefined || (Array.isArray(piece) && piece.length === 0))
    ? undefined
    : markup`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>${body}</section>`;
}
