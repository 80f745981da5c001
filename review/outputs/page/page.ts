import type { Review } from "../../review";
import { tally, VERDICT_MEANS } from "../words";
import { Markup, markup } from "./markup";
import { sections } from "./sections";
import { STYLE } from "./style";

/** The review as one page that needs nothing else: no network, no scripts. The same review gives the same page. */
export function html(review: Review): string {
  const { verdict } = review;
  const shown = sections(review);
  const summary = `${review.changes.length} resources that change${tally(review) === "" ? "" : `; ${tally(review)}`}`;
  const page = markup`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${verdict}: plan review</title><style>${new Markup(STYLE)}</style></head>
<body><a class="skip" href="#main">Skip to the review</a>
<header class="${verdict}"><div><h1>${verdict}</h1><p><strong>${VERDICT_MEANS[verdict]}</strong></p><p>${summary}</p></div></header>
<nav aria-label="Sections"><ul>${shown.map(({ id, title }) => markup`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
<main id="main">${shown.map(({ body }) => body)}</main>
<footer>Secrets are not shown. Prices: ${review.costs.source} (${review.costs.date}).</footer></body></html>
`;
  return page.text;
}
