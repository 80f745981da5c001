// Runs inside the page that is inspected: see inspect.ts.
/* global document, getComputedStyle */
globalThis.inspected = {
  /** What is too wide, clipped, covered, or leads nowhere. */
  sights() {
    const problems = [];
    const root = document.documentElement;
    const excess = root.scrollWidth - root.clientWidth;
    if (excess > 0) problems.push(`the page is ${excess} px too wide`);
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    problems.push(...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `two of #${id}`));
    for (const link of document.querySelectorAll('a[href^="#"]')) {
      if (document.getElementById(link.hash.slice(1)) === null) problems.push(`${link.hash} leads nowhere`);
    }
    const boxes = [...document.querySelectorAll("svg .part")];
    for (const [index, box] of boxes.entries()) {
      const own = box.getBoundingClientRect();
      for (const text of box.parentElement.querySelectorAll("text")) {
        const { right, bottom } = text.getBoundingClientRect();
        const fits = right <= own.right + 1 && bottom <= own.bottom + 1;
        if (!fits) problems.push(`"${text.textContent}" is wider than its box`);
      }
      const covered = boxes.slice(index + 1).some((other) => {
        const { left, right, top, bottom } = other.getBoundingClientRect();
        return left < own.right && own.left < right && top < own.bottom && own.top < bottom;
      });
      if (covered) problems.push("a box lies over another");
    }
    return problems;
  },

  /** Opens all there is to open, and gives what takes the focus a number. */
  prepare(focusable) {
    for (const one of document.querySelectorAll("details")) one.open = true;
    document.querySelectorAll(focusable).forEach((one, index) => one.setAttribute("data-stop", String(index)));
  },

  /** What has the focus, and whether a reader sees that it has. */
  focus() {
    const focused = document.activeElement;
    const { left } = focused.getBoundingClientRect();
    return {
      stop: focused.getAttribute("data-stop") ?? "none",
      seen: getComputedStyle(focused).outlineStyle !== "none" && left >= 0,
      html: focused.outerHTML.slice(0, 80),
    };
  },

  /** Whether each piece in closed details is seen all the same. */
  closedSeen() {
    const contents = document.querySelectorAll("details:not([open]) > :not(summary)");
    return [...contents].map((one) => one.checkVisibility());
  },
};
