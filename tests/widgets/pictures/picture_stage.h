// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evaluation.h"
#include "widgets/charts/base/chart_view.h"
#include "widgets/pictures/picture_options.h"
#include "widgets/theme.h"

#include <QTest>

#include <string>

namespace breakeven::test {

/// Names that break files that do not escape, remove or keep what they should.
inline std::vector<std::string> hostileNames()
{
    return {"</title><script>alert(\"1\" & '2')</script>",
            std::string(500, 'W'),
            "\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D 100 \xD8\xB3\xD9\x84\xD8\xA7\xD9\x85", // Hebrew, digits, Arabic
            "Savings \xF0\x9F\x9A\x80",
            "a\x01\x0B\x1F\177b\xEF\xBF\276c\xFF(\\)",
            ""};
}

/// A row for every view, in both themes, with each of the names in turn.
inline void addPictures()
{
    QTest::addColumn<View>("view");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<std::string>("name");
    const std::vector<std::string> names = hostileNames();
    std::size_t next = 0;
    for (const ViewInfo& row : viewTable)
        if (row.isPicture)
            for (const bool dark : {false, true})
                for (int i = 0; i < 2; ++i)
                    QTest::addRow("%s %s %d", std::string(row.id).c_str(), dark ? "dark" : "light", i)
                        << row.view << dark << names[next++ % names.size()];
}

inline PictureOptions pictureOptions(View view, bool dark)
{
    PictureOptions options{};
    options.theme = dark ? &Theme::dimmed() : &Theme::light();
    options.view = view;
    options.scale = 1; // what is compared does not depend on it
    if (view == View::Compare)
        options.request.others.emplace_back(evaluate(Scenario{}));
    return options;
}

} // namespace breakeven::test
