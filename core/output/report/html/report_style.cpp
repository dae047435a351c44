// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/report/html/report_style.h"

#include "core/words/english.h"

#include <fmt/format.h>

namespace breakeven {

namespace {

constexpr std::string_view rules = R"(
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;background:var(--surface)}
body{margin:0 auto;max-width:800px;padding:48px 40px 64px;background:var(--surface);color:var(--text);
font:400 15px/1.55 Inter,system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;
font-variant-numeric:tabular-nums;overflow-wrap:break-word}
h1,h2,h3,p,ul,dl,dd,figure,table{margin:0;padding:0}
a{color:var(--accent);text-decoration:none}
a:hover,a:focus-visible{text-decoration:underline}
.top{display:flex;justify-content:space-between;gap:16px;padding-bottom:12px;border-bottom:1px solid var(--line);
color:var(--muted);font-size:13px}
.top b{color:var(--accent);font-weight:600}
h1{margin-top:36px;font-size:30px;line-height:1.2;font-weight:600;letter-spacing:-.02em;overflow-wrap:anywhere}
h1.long,h1.long+p{font-size:17px;line-height:1.4}
.question{margin-top:10px;color:var(--muted);font-size:17px;line-height:1.45;max-width:38em}
.answer{margin-top:32px;padding-left:20px;border-left:3px solid var(--accent)}
.answer p{margin-top:8px;color:var(--muted)}
.course{margin-top:28px;font-size:18px;font-weight:600}
.course+p{margin-top:6px;max-width:44em}
.answer p:first-child{margin-top:0;color:var(--text);font-size:22px;line-height:1.35;font-weight:600;
letter-spacing:-.01em}
.cards{list-style:none;display:grid;grid-template-columns:repeat(auto-fit,minmax(130px,1fr));gap:20px 24px;
margin-top:28px}
.cards li{border-top:1px solid var(--line);padding-top:10px}
.cards strong{display:block;font-size:22px;line-height:1.25;font-weight:600;letter-spacing:-.01em}
.cards span{color:var(--muted);font-size:13px;line-height:1.4}
nav{margin-top:36px;padding:14px 18px;background:var(--background);border-radius:8px;font-size:13px;line-height:1.9}
nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:0 20px}
section{margin-top:56px}
h2{font-size:20px;line-height:1.3;font-weight:600;letter-spacing:-.01em;padding-bottom:8px;
border-bottom:1px solid var(--line)}
h3{margin-top:24px;font-size:15px;line-height:1.4;font-weight:600}
section>p,section>ul.points{margin-top:12px;max-width:44em}
section h3+p,section h3+ul{margin-top:4px}
p,dd,li,figcaption{text-wrap:pretty}
.quiet{color:var(--muted);font-size:13px}
ul.points{padding-left:18px}
ul.points li{margin-top:4px}
ul.points li::marker{color:var(--muted)}
dl.points{display:grid;grid-template-columns:minmax(0,11em) minmax(0,1fr);margin-top:14px}
dl.points dt,dl.points dd{padding:7px 0;border-bottom:1px solid var(--line)}
dl.points dt{padding-right:20px;font-weight:600}
figure{margin-top:20px}
figure svg{display:block;width:100%;height:auto}
figcaption{margin-top:8px;color:var(--muted);font-size:13px;line-height:1.5;max-width:50em}
.narrow{display:none}
.scroll{margin-top:18px;overflow-x:auto}
table{width:100%;border-collapse:collapse;font-size:13px;line-height:1.45}
th,td{padding:6px 0 6px 16px;text-align:left;vertical-align:top;font-weight:400;border-bottom:1px solid var(--line);
overflow-wrap:anywhere}
th:first-child,td:first-child{padding-left:0}
th[scope=row]{min-width:9em}
thead th{vertical-align:bottom;color:var(--muted);font-weight:600;border-bottom-color:var(--muted);
overflow-wrap:normal}
thead small{display:block;font-size:11px;font-weight:400}
.n{text-align:right}
td.n{white-space:nowrap}
.strong{font-weight:600}
.key{display:block;padding-top:6px;border-top-width:3px;border-top-style:solid}
.costs thead th+th{vertical-align:top}
tr.group th{padding-top:18px;font-weight:600;border-bottom-color:var(--line);overflow-wrap:anywhere}
tr.total th,tr.total td{font-weight:600;border-top:1px solid var(--muted)}
.costs th:first-child{position:sticky;left:0;background:var(--surface)}
.costs{min-width:620px}
footer{margin-top:64px;padding-top:12px;border-top:1px solid var(--line);color:var(--muted);font-size:12px}
@media screen and (max-width:600px){
body{padding:24px 16px 40px}
h1{margin-top:24px;font-size:25px}
.question{font-size:16px}
.answer{margin-top:24px;padding-left:14px}
.answer p:first-child{font-size:19px}
.cards{grid-template-columns:1fr 1fr;gap:16px}
.cards strong{font-size:19px}
section{margin-top:44px}
.wide{display:none}
.narrow{display:block}
dl.points{display:block}
dl.points dt{padding:10px 0 0;border:0}
dl.points dd{padding:2px 0 10px}
.stack,.stack tbody,.stack tr,.stack th,.stack td{display:block}
.stack thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.stack tr{padding:8px 0;border-bottom:1px solid var(--line)}
.stack th,.stack td{padding:0;border:0;text-align:left;white-space:normal}
.stack th{font-weight:600}
.stack tr.group{padding-top:20px;border-bottom-color:var(--muted)}
.stack tr.group th{padding:0}
.stack td:empty{display:none}
.stack td::before{content:attr(data-label) ": ";color:var(--muted)}
.stack .n{text-align:left}
}
@media print{
html,body{background:#fff}
body{max-width:none;padding:0;font-size:9.5pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}
nav{display:none}
h1{margin-top:18pt;font-size:20pt}
.question{font-size:12pt}
.answer{margin-top:18pt}
.answer p:first-child{font-size:14.5pt}
.cards{margin-top:16pt}
.cards strong{font-size:14pt}
.cards span,.quiet,figcaption,.top{font-size:8.5pt}
section{margin-top:26pt}
h2{font-size:13.5pt}
h3{font-size:9.5pt}
table{font-size:8pt}
th,td{padding-top:3pt;padding-bottom:3pt}
h2,h3,thead,tr.group{break-after:avoid}
tr,figure,.cards,dl.points dd,.answer,.top{break-inside:avoid}
thead{display:table-header-group}
.scroll{overflow:visible}
.costs{min-width:0}
.costs th:first-child{position:static}
p,li,dd{orphans:2;widows:2}
a{color:inherit}
footer{margin-top:26pt;font-size:8pt}
}
)";

} // namespace

namespace {

/// As style sheets write it: "Page " counter(page) " of " counter(pages).
std::string pageOfPages(const Catalog& catalog)
{
    std::string content = '"' +
                          inWords(Message{"report.page_of(page, pages)", std::string(R"(" counter(page) ")"),
                                          std::string(R"(" counter(pages) ")")},
                                  catalog) +
                          '"';
    constexpr std::string_view nothing = R"( "")"; // after a counter that stands last
    if (content.ends_with(nothing))
        content.resize(content.size() - nothing.size());
    return content;
}

} // namespace

std::string reportStyle(const ReportColors& colors, Paper paper, const Catalog& catalog)
{
    std::string style =
        fmt::format("\n:root{{--surface:{};--background:{};--text:{};--muted:{};--line:{};--accent:{}}}\n",
                    colors.surface, colors.background, colors.text, colors.muted, colors.line, colors.accent);
    for (const OptionInfo& row : optionTable)
        style += fmt::format(".{}{{border-color:{}}}\n", row.id, colors.options[row.option]);
    style += fmt::format("@page{{size:{} portrait;margin:16mm 17mm 18mm;@bottom-right{{content:{};color:{};font:8pt "
                         "Inter,sans-serif}}}}",
                         info(paper).name, pageOfPages(catalog), colors.muted);
    return style + std::string(rules);
}

} // namespace breakeven
