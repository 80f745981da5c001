/** The page's style. Two palettes, by the reader's system; on paper everything is open. */
export const STYLE = `
:root{color-scheme:light dark;--back:#fff;--ground:#f4f6f8;--text:#17202a;--soft:#55616e;--line:#d5dbe1;--link:#0b5cad;
--bad:#a61b1b;--bad-back:#fdeaea;--warn:#8a5200;--warn-back:#fff3dd;--good:#17692f;--good-back:#e6f5ea;--new:#17692f;--change:#8a5200}
@media (prefers-color-scheme:dark){:root{--back:#12171d;--ground:#1a2129;--text:#e4e9ee;--soft:#a3afbb;--line:#35404b;--link:#7db8ff;
--bad:#ff9c9c;--bad-back:#3a1b1e;--warn:#ffc974;--warn-back:#382a12;--good:#8bdba1;--good-back:#15301d;--new:#8bdba1;--change:#ffc974}}
*{box-sizing:border-box}
body{margin:0;overflow-wrap:anywhere;background:var(--back);color:var(--text);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
main,header>div,nav>ul,footer{max-width:76rem;margin:0 auto;padding:0 1.25rem}
header{padding:1.5rem 0;border-bottom:4px solid}
header p{margin:.25rem 0 0}
header.BLOCK{background:var(--bad-back);border-color:var(--bad)}header.BLOCK h1{color:var(--bad)}
header.CONDITIONS{background:var(--warn-back);border-color:var(--warn)}header.CONDITIONS h1{color:var(--warn)}
header.APPROVE{background:var(--good-back);border-color:var(--good)}header.APPROVE h1{color:var(--good)}
h1{margin:0;font-size:2rem;line-height:1.2}h2{margin:2.25rem 0 .75rem;font-size:1.3rem}h3{margin:1.25rem 0 .5rem;font-size:1.05rem}
nav{border-bottom:1px solid var(--line);background:var(--ground)}
nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;padding-top:.5rem;padding-bottom:.5rem}
a{color:var(--link)}a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-999rem}.skip:focus{left:1rem;top:1rem;background:var(--back);padding:.5rem}
code,.mono{font:.875em/1.45 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;overflow-wrap:anywhere}
.scroll{overflow-x:auto;border:1px solid var(--line);border-radius:6px}
table{border-collapse:collapse;width:100%;font-size:.925rem}
th,td{text-align:left;vertical-align:top;padding:.45rem .7rem;border-bottom:1px solid var(--line);overflow-wrap:break-word;word-break:normal;min-width:6.5rem}td ol,td ul{margin:.2rem 0;padding-left:1.3rem}
thead th{background:var(--ground);color:var(--soft);font-weight:600;white-space:nowrap}
tbody th{font-weight:500}tbody tr:last-child>*{border-bottom:0}
ul.reasons{list-style:none;margin:0;padding:0;display:grid;grid-template-columns:minmax(0,1fr);gap:.6rem}
ul.reasons>li{border-width:0 0 0 4px;border-style:solid;padding:.6rem .9rem;border-radius:0 6px 6px 0}
li.block{border-color:var(--bad);background:var(--bad-back)}li.condition{border-color:var(--warn);background:var(--warn-back)}
.tag{display:inline-block;font-size:.8rem;font-weight:600;padding:.05rem .5rem;border-radius:1rem;border:1px solid;white-space:nowrap}
.tag.block,.tag.error,.tag.delete,.tag.replace,.tag.lost,.tag.removed{color:var(--bad)}
.tag.condition,.tag.warning,.tag.update,.tag.degraded,.tag.changed{color:var(--warn)}
.tag.create,.tag.served,.tag.added,.tag.used{color:var(--good)}.tag.note,.tag.unknown,.tag.waived,.tag.none,.tag.move{color:var(--soft)}
details{border:1px solid var(--line);border-radius:6px;margin:.5rem 0;background:var(--back)}
summary{cursor:pointer;padding:.55rem .8rem}details>*:not(summary){margin:0 .8rem .8rem}
.soft{color:var(--soft)}.nothing{color:var(--soft);font-style:italic}
.picture svg{display:block;margin:0 auto;font-family:inherit}@media (min-width:60rem){.picture svg{max-width:100%;height:auto}}
.picture .region{fill:var(--ground);stroke:var(--line)}.picture .tier{fill:var(--back);stroke:var(--line)}.picture .zone{fill:none;stroke:var(--soft);stroke-dasharray:3 3}
.picture .part{fill:var(--back);stroke:var(--soft)}.picture text{fill:var(--text)}.picture .label{fill:var(--soft)}
.picture .create .part{stroke:var(--new);stroke-width:2}.picture .update .part{stroke:var(--change);stroke-width:2.5;fill:var(--warn-back)}
.picture .replace .part,.picture .delete .part{stroke:var(--bad);stroke-width:3;fill:var(--bad-back)}
.picture .delete .part{stroke-dasharray:6 4}.picture .way{stroke:var(--soft);fill:none;stroke-width:1.2;opacity:.65}.picture .way.delete,.picture .way.replace{stroke:var(--bad);opacity:1}.picture .head{fill:var(--soft)}
#survival th code{white-space:nowrap}
footer{color:var(--soft);padding-top:2rem;padding-bottom:2rem;font-size:.9rem}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (max-width:40rem){table{width:max-content;min-width:100%}th,td{max-width:17rem}h1{font-size:1.5rem}main,header>div,nav>ul,footer{padding-left:1rem;padding-right:1rem}}
@media print{nav,.skip{display:none}.scroll{overflow:visible}details::details-content{content-visibility:visible;height:auto}
section{break-inside:auto}tr,li,details{break-inside:avoid}body{font-size:10pt}.picture svg{max-width:100%;height:auto}}
`;
