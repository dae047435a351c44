// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

/// A folder with sources, and the folders that they may include, besides their own. A name that ends with "/*" is that
/// folder with all below it.
struct Folder {
    const char* name;
    const char* mayInclude;
};

/// The house from the ground up: each folder includes some of those above it in this list, and no others.
inline constexpr std::array house{
    Folder{"core/text", ""},
    Folder{"core/words", ""},
    Folder{"core", "core/words"},
    Folder{"core/inputs", "core core/text core/words"},
    Folder{"core/inputs/typed", "core core/text core/words core/inputs"},
    Folder{"core/files/dates", "core core/text core/words"},
    Folder{"core/files", "core core/text core/words core/files/dates"},
    Folder{"core/files/packed", "core core/words"},
    Folder{"core/files/records", "core core/text core/words core/files core/files/packed"},
    Folder{"core/files/picture", "core core/text core/words core/files"},
    Folder{"core/scenario/answers", "core/text core/words core/inputs"},
    Folder{"core/scenario/presenting", "core/inputs"},
    Folder{"core/scenario", "core core/text core/words core/inputs/* core/files/dates core/scenario/answers "
                            "core/scenario/presenting"},
    Folder{"core/scenario/file", "core core/text core/words core/inputs core/files/* core/scenario/answers "
                                 "core/scenario/presenting core/scenario"},
    Folder{"core/scenario/recovery",
           "core core/text core/words core/files core/files/picture core/scenario core/scenario/file"},
    Folder{"core/model", "core/words core/inputs core/scenario"},
    Folder{"core/model/break_even", "core/inputs core/model"},

    Folder{"core/analysis/uncertainty", "core/inputs core/scenario core/model/*"},
    Folder{"core/analysis",
           "core core/text core/words core/inputs core/scenario core/model/* core/analysis/uncertainty"},
    Folder{"core/analysis/flips", "core/inputs core/scenario core/model/*"},
    Folder{"core/analysis/portfolio", "core/inputs core/scenario core/model core/analysis/uncertainty"},
    Folder{"core/analysis/map", "core/words core/inputs core/model/* core/analysis"},

    Folder{"core/evidence", "core core/text core/words core/inputs core/files/* core/scenario"},
    Folder{"core/evidence/benchmarks", "core core/words core/inputs core/evidence"},
    Folder{"core/evidence/benchmarks/estimate",
           "core core/text core/words core/inputs core/evidence core/evidence/benchmarks"},
    Folder{"core/evidence/benchmarks/results", "core core/text core/words core/inputs core/files/*"},
    Folder{"core/evidence/benchmarks/promise",
           "core core/text core/words core/inputs core/scenario core/evidence core/evidence/benchmarks/results"},
    Folder{"core/evidence/gpus",
           "core core/text core/words core/inputs core/files/* core/scenario core/model core/evidence "
           "core/evidence/benchmarks core/evidence/benchmarks/estimate"},
    Folder{"core/evidence/gpus/lists",
           "core core/text core/words core/inputs core/files/* core/evidence core/evidence/gpus"},
    Folder{"core/evidence/prices", "core core/text core/words core/inputs core/files/* core/scenario core/evidence"},
    Folder{"core/evidence/prices/listed", "core core/text core/words core/inputs core/evidence core/evidence/prices"},
    Folder{"core/evidence/prices/lists",
           "core/text core/words core/inputs core/files/* core/evidence core/evidence/prices "
           "core/evidence/prices/listed"},
    Folder{"core/evidence/tokens", "core core/text core/words core/inputs core/scenario/* core/evidence"},
    Folder{"core/evidence/units", "core core/text core/words core/inputs core/files/dates core/scenario core/evidence"},
    Folder{"core/evidence/traffic/tokens", "core/text core/inputs"},
    Folder{"core/evidence/traffic/rows",
           "core core/text core/words core/inputs core/files/* core/evidence/traffic/tokens"},
    Folder{"core/evidence/traffic/counting", "core core/words core/inputs core/evidence core/evidence/traffic/rows"},
    Folder{
        "core/evidence/traffic",
        "core core/text core/words core/inputs core/files/* core/scenario core/evidence core/evidence/traffic/tokens "
        "core/evidence/traffic/rows core/evidence/traffic/counting"},
    Folder{"core/evidence/traffic/week",
           "core/words core/inputs core/scenario core/model core/evidence/traffic core/evidence/traffic/rows"},
    Folder{"core/evidence/traffic/choices",
           "core/text core/words core/files core/evidence/traffic core/evidence/traffic/rows"},
    Folder{"core/evidence/tasks",
           "core core/text core/words core/inputs/* core/files/records core/scenario core/evidence/traffic "
           "core/evidence/traffic/choices"},
    Folder{"core/evidence/facts", "core/words core/inputs core/files/dates core/evidence/benchmarks "
                                  "core/evidence/benchmarks/estimate core/evidence/gpus "
                                  "core/evidence/prices core/evidence/units"},
    Folder{"core/evidence/start", "core/words core/inputs core/scenario"},
    Folder{"core/evidence/presets",
           "core core/text core/words core/inputs core/files/dates core/scenario core/scenario/file "
           "core/evidence/gpus core/evidence/prices core/evidence/units"},

    Folder{"core/advice/words", "core/words core/inputs/* core/scenario core/model/*"},
    Folder{"core/advice/changes", "core core/text core/words core/inputs core/files core/scenario/* core/advice/words"},
    Folder{"core/advice/explain", "core/words core/inputs core/scenario core/model/* core/analysis"},
    Folder{"core/advice/verdict", "core core/words core/inputs/* core/files/dates core/scenario core/model/* "
                                  "core/analysis/* core/advice/words core/advice/explain"},
    Folder{"core/advice/fit",
           "core/words core/inputs/* core/scenario/* core/model/* core/analysis/* core/advice/words"},
    Folder{"core/advice/claims",
           "core core/text core/words core/inputs/* core/scenario/* core/model/* core/analysis/* core/advice/words"},
    Folder{"core/advice", "core/words core/inputs/* core/scenario core/model/* core/analysis/* core/advice/words"},

    Folder{"core/charts/presenting", "core/words core/inputs core/scenario core/analysis"},
    Folder{"core/charts",
           "core core/text core/words core/inputs core/scenario core/model/* core/analysis/* core/advice/* "
           "core/charts/presenting"},
    Folder{"core/charts/ranking", "core/words core/inputs core/analysis/* core/advice/words core/charts"},
    Folder{"core/charts/portfolio", "core/text core/words core/inputs/* core/files core/scenario "
                                    "core/analysis/portfolio core/advice/verdict core/charts"},

    Folder{"core/charts/stops",
           "core/words core/inputs core/analysis core/analysis/map core/advice/verdict core/charts "
           "core/charts/portfolio"},
    Folder{"core/charts/findings", "core/words core/inputs core/scenario core/model/* core/analysis/* core/advice/* "
                                   "core/charts core/charts/ranking core/charts/portfolio"},

    Folder{"core/output/tables", "core/words core/inputs core/files core/scenario core/model/* core/analysis/portfolio "
                                 "core/advice/* core/charts/*"},
    Folder{"core/output",
           "core core/text core/words core/inputs core/files core/scenario core/analysis core/analysis/portfolio "
           "core/advice/verdict core/advice/fit core/charts/findings core/output/tables"},
    Folder{"core/output/json", "core core/words core/inputs core/files core/scenario core/model/* core/analysis/* "
                               "core/advice/* core/charts/*"},
    Folder{"core/output/lines", "core core/words core/inputs core/files core/files/records core/scenario "
                                "core/scenario/file core/model/* core/analysis core/advice/verdict"},
    Folder{"core/output/json/portfolio",
           "core/words core/inputs core/scenario core/model core/analysis/portfolio core/advice/verdict "
           "core/output/json"},
    Folder{"core/output/json/catalogs",
           "core/inputs core/files/dates core/scenario/file core/evidence/* core/output/json"},
    Folder{"core/output/workbook/formulas", "core/words core/inputs core/scenario core/model/*"},
    Folder{"core/output/workbook/book",
           "core core/text core/words core/inputs core/files core/scenario core/output/workbook/formulas"},
    Folder{"core/output/workbook",
           "core core/words core/inputs core/files/dates core/scenario core/model/* core/analysis/* core/advice/* "
           "core/charts/* core/output core/output/workbook/formulas core/output/workbook/book"},
    Folder{"core/output/report/sections", "core/text core/words core/inputs/* core/scenario core/scenario/file "
                                          "core/model/* core/analysis/* core/advice/* core/charts/* core/output"},
    Folder{"core/output/report",
           "core/words core/inputs core/files/dates core/scenario core/scenario/file core/analysis/* core/advice/* "
           "core/charts/presenting core/output core/output/report/sections"},
    Folder{"core/output/guide/chapters",
           "core/text core/words core/inputs core/scenario core/scenario/file core/model core/analysis core/advice/* "
           "core/charts/findings core/output"},
    Folder{"core/output/guide",
           "core/words core/inputs core/files core/output/guide/chapters core/output/report/sections"},
    Folder{"core/output/texts", "core/words core/inputs core/scenario core/scenario/* core/model core/evidence/* "
                                "core/advice/* core/output core/output/report"},
    Folder{"core/output/report/html",
           "core/words core/inputs core/files/dates core/files core/output/report/sections core/output/report"},

    Folder{"widgets/language", "core/words core/inputs core/output/texts"},
    Folder{"widgets", "core/words core/inputs widgets/language"},
    Folder{"widgets/accessibility", ""},
    Folder{"widgets/controls", "widgets widgets/accessibility"},
    Folder{"widgets/controls/links", "widgets widgets/accessibility widgets/controls"},
    Folder{"widgets/controls/fields", "core core/inputs/* widgets widgets/controls"},
    Folder{"widgets/explanation", "core/words core/inputs core/advice/explain widgets widgets/controls"},
    Folder{"widgets/inputs/slider", "core/inputs widgets widgets/accessibility widgets/controls"},
    Folder{"widgets/inputs/links", "core/inputs/* core/scenario widgets widgets/controls/*"},
    Folder{"widgets/inputs/ranges", "core/inputs core/scenario widgets widgets/controls/*"},
    Folder{"widgets/inputs", "core/words core/inputs/* core/scenario core/advice/verdict widgets widgets/controls/* "
                             "widgets/inputs/slider widgets/inputs/ranges"},
    Folder{"widgets/verdict",
           "core/inputs core/analysis core/advice/verdict core/advice/explain widgets widgets/accessibility "
           "widgets/controls/*"},
    Folder{"widgets/breakdown", "core/inputs core/analysis core/advice/* core/charts core/output/tables widgets "
                                "widgets/controls/* widgets/verdict"},
    Folder{"widgets/charts/notes",
           "core/inputs core/scenario/presenting core/charts/presenting widgets widgets/controls"},
    Folder{"widgets/charts/base", "core/words core/inputs core/charts core/charts/stops core/charts/presenting "
                                  "core/output widgets widgets/accessibility widgets/controls widgets/charts/notes"},
    Folder{"widgets/charts/curves",
           "core/inputs core/analysis/uncertainty core/analysis core/charts widgets widgets/charts/base"},
    Folder{"widgets/charts/break_even",
           "core/inputs core/charts core/charts/stops core/charts/presenting widgets widgets/controls "
           "widgets/language widgets/charts/base widgets/charts/curves widgets/charts/notes"},
    Folder{"widgets/charts/over_time", "core/inputs core/charts core/charts/stops widgets widgets/charts/base "
                                       "widgets/charts/curves widgets/charts/notes widgets/controls"},
    Folder{"widgets/charts/breakdown",
           "core/inputs core/model/* core/charts core/charts/stops widgets widgets/charts/base widgets/charts/notes"},
    Folder{"widgets/charts/ranking",
           "core/inputs core/analysis core/words widgets widgets/controls widgets/charts/base widgets/charts/notes"},
    Folder{"widgets/charts/sensitivity",
           "core/inputs core/charts/ranking widgets widgets/controls widgets/charts/base widgets/charts/ranking"},
    Folder{"widgets/charts/map",
           "core/words core/inputs core/analysis/map core/advice/verdict core/charts core/charts/stops widgets "
           "widgets/controls/fields widgets/charts/base widgets/charts/notes"},
    Folder{
        "widgets/charts/distribution",
        "core/inputs core/charts core/charts/stops widgets widgets/charts/base widgets/charts/notes widgets/controls"},
    Folder{"widgets/charts/information",
           "core/charts/ranking widgets widgets/controls widgets/charts/base widgets/charts/ranking"},
    Folder{"widgets/evidence",
           "core/words core/inputs core/files/dates core/scenario core/model/* core/evidence core/evidence/facts "
           "core/evidence/prices core/evidence/units core/advice/words core/output widgets widgets/controls/*"},
    Folder{"widgets/presenting",
           "core core/words core/inputs/* core/scenario/presenting core/scenario "
           "core/output widgets widgets/controls/* widgets/inputs widgets/inputs/* widgets/language"},
    Folder{"widgets/start", "core/words core/inputs/* core/scenario core/evidence/start widgets widgets/controls/*"},
    Folder{"widgets/portfolio",
           "core/words core/inputs core/scenario core/scenario/answers core/evidence/tasks core/charts/portfolio "
           "widgets widgets/controls/* widgets/evidence widgets/language"},
    Folder{"widgets/charts/portfolio",
           "core/inputs core/charts core/charts/stops core/charts/portfolio widgets "
           "widgets/controls widgets/portfolio widgets/charts/base widgets/charts/notes widgets/charts/curves"},
    Folder{"widgets/charts/compare", "core/charts core/charts/stops core/charts/findings widgets widgets/charts/base "
                                     "widgets/charts/curves widgets/controls"},
    Folder{"widgets/charts/qualitative", "core/inputs core/scenario/answers core/advice/fit core/charts widgets "
                                         "widgets/controls widgets/charts/base widgets/charts/notes"},
    Folder{"widgets/advice", "core/inputs core/scenario/answers core/advice/* core/charts widgets widgets/controls "
                             "widgets/verdict widgets/charts/base widgets/charts/compare"},
    Folder{"widgets/advice/claims",
           "core/inputs core/advice/claims core/output/json widgets widgets/controls/* widgets/advice"},
    Folder{"widgets/charts",
           "core/inputs core/scenario core/charts/* core/output widgets widgets/controls widgets/charts/base "
           "widgets/charts/notes "
           "widgets/charts/break_even widgets/charts/over_time widgets/charts/breakdown widgets/charts/sensitivity "
           "widgets/charts/map widgets/charts/distribution widgets/charts/information widgets/charts/portfolio "
           "widgets/charts/compare "
           "widgets/charts/qualitative "
           "widgets/advice widgets/advice/claims"},
    Folder{"widgets/pictures",
           "core/words core/files/dates core/scenario core/advice/* core/charts/* core/output widgets "
           "widgets/charts/*"},
    Folder{"widgets/evidence/workloads",
           "core/inputs core/scenario core/model/* core/advice/words widgets widgets/controls/*"},
    Folder{"widgets/evidence/gpus",
           "core/words core/inputs core/files/dates core/evidence/benchmarks core/evidence/gpus widgets "
           "widgets/accessibility widgets/controls/* widgets/evidence"},
    Folder{"widgets/evidence/benchmarks",
           "core/words core/inputs/* core/evidence core/evidence/benchmarks/* widgets widgets/accessibility "
           "widgets/controls/* widgets/charts/base widgets/evidence"},
    Folder{"widgets/evidence/tokens", "core/text core/evidence/tokens widgets widgets/controls/* widgets/charts/base"},
    Folder{"widgets/evidence/traffic",
           "core/evidence core/evidence/traffic/* widgets widgets/accessibility widgets/controls/* "
           "widgets/charts/base widgets/evidence"},
    Folder{"widgets/report/tagged", "core/words core/inputs widgets"},
    Folder{"widgets/report/pieces",
           "core/words core/inputs core/output/report core/output/report/sections widgets widgets/report/tagged"},
    Folder{"widgets/report", "core core/words core/inputs core/analysis core/charts/* core/output core/output/report "
                             "core/output/report/html "
                             "widgets widgets/charts widgets/pictures widgets/report/tagged widgets/report/pieces "
                             "core/output/report/sections"},

    Folder{"app/commands/base", "core/*"},
    Folder{"app/commands", "core/* app/commands/base"},
    Folder{"app/commands/evidence", "core/* app/commands/base app/commands"},
    Folder{"app/commands/manual", "core/* app/commands/base app/commands"},
    Folder{"app/progress", "core core/files widgets widgets/controls"},
    Folder{"app/document", "core/* widgets/* app/progress"},
    Folder{"app/dialogs", "core/* widgets/* app/document"},
    Folder{"app/dialogs/evidence", "core/* widgets/* app/document app/dialogs app/progress"},
    Folder{"app/exports", "core/* widgets/* app/document app/dialogs app/progress"},
    Folder{"app/desktop", "core/inputs core/scenario widgets/* app/progress"},
    Folder{"app/start", "core/* widgets/* app/document app/desktop"},
    Folder{"app/view", "widgets/accessibility"},
    Folder{"app/keyboard", "core/inputs widgets widgets/inputs app/dialogs"},
    Folder{"app/printing", "core/* widgets/* app/document app/dialogs app/progress"},
    Folder{"app/settings", "core/* widgets/* app/document app/dialogs app/desktop app/view"},
    Folder{"app/guide", "core/* widgets/* app/document app/dialogs app/keyboard app/progress"},
    Folder{"app/presenting", "core/* widgets/* app/document app/dialogs app/desktop app/view"},
    Folder{"app/menus", "core/* widgets/* app/document app/desktop"},
    Folder{"app/window",
           "core/* widgets/* app/document app/dialogs/* app/exports app/desktop app/start app/view app/keyboard "
           "app/printing app/settings app/presenting app/menus app/guide app/progress"},
    Folder{"app/chart_commands", "core/* widgets/* app/commands/* app/exports"},
    Folder{"app", "app/commands/* app/window app/chart_commands"},
};
