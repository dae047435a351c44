// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/break_even/chart_frame.h"

#include "tests/support/close.h"

#include <QTest>

#include <limits>

using namespace breakeven;

namespace {

constexpr bool logarithmic = true;
constexpr bool linear = false;

void compare(const Range& found, const Range& expected)
{
    COMPARE_WITHIN(found.low, expected.low, 1e-9 * std::abs(expected.high));
    COMPARE_CLOSE(found.high, expected.high, 1e-9);
    if (expected.low > 0)
        COMPARE_CLOSE(found.low, expected.low, 1e-9);
}

} // namespace

class ChartFrameTest : public QObject {
    Q_OBJECT

private slots:
    void zooming_data()
    {
        QTest::addColumn<bool>("scale");
        QTest::addColumn<Range>("range");
        QTest::addColumn<double>("factor");
        QTest::addColumn<double>("anchor");
        QTest::addColumn<Range>("expected");
        const auto row = [](const char* name, bool scale, Range range, double factor, double anchor, Range expected) {
            QTest::newRow(name) << scale << range << factor << anchor << expected;
        };
        constexpr double infinite = std::numeric_limits<double>::infinity();
        row("closer", linear, {0, 100}, 0.5, 50, {25, 75});
        row("closer at an end", linear, {20, 100}, 0.5, 20, {20, 60});
        row("closer at the far end", linear, {20, 100}, 0.5, 100, {60, 100});
        row("farther", linear, {100, 200}, 2, 150, {50, 250});
        row("no farther than zero", linear, {0, 100}, 2, 50, {0, 200});
        row("no farther than all", linear, {0, 1e15}, 2, 5e14, {0, 1e15});
        row("not at all", linear, {10, 20}, 1, 13, {10, 20});
        row("as close as it gets", linear, {100, 100.15}, 0.5, 100, {100, 100.15});
        row("as close as it gets at zero", linear, {0, 0.0015}, 0.5, 0, {0, 0.0015});
        row("decades, closer", logarithmic, {1e2, 1e6}, 0.5, 1e4, {1e3, 1e5});
        row("decades, closer at an end", logarithmic, {1e2, 1e6}, 0.5, 1e2, {1e2, 1e4});
        row("decades, farther", logarithmic, {1e3, 1e5}, 2, 1e4, {1e2, 1e6});
        row("decades, no farther than all", logarithmic, {1e-2, 1e14}, 2, 1e6, {1e-3, 1e15});
        row("decades, no farther than the top", logarithmic, {1e12, 1e14}, 2, 1e12, {1e11, 1e15});
        row("decades, as close as it gets", logarithmic, {1, 1.0015}, 0.5, 1, {1, 1.0015});
        row("around nothing", logarithmic, {1, 10}, 0.5, 0, {1, 10});
        row("around less than nothing", logarithmic, {1, 10}, 0.5, -5, {1, 10});
        row("without end", linear, {1, 10}, infinite, 5, {1, 10});
        row("by no number", linear, {1, 10}, std::numeric_limits<double>::quiet_NaN(), 5, {1, 10});
    }
    void zooming()
    {
        QFETCH(const bool, scale);
        QFETCH(const Range, range);
        QFETCH(const double, factor);
        QFETCH(const double, anchor);
        QFETCH(const Range, expected);
        compare(zoomed(range, factor, anchor, scale), expected);
    }

    void panning_data()
    {
        QTest::addColumn<bool>("scale");
        QTest::addColumn<Range>("range");
        QTest::addColumn<double>("share");
        QTest::addColumn<Range>("expected");
        const auto row = [](const char* name, bool scale, Range range, double share, Range expected) {
            QTest::newRow(name) << scale << range << share << expected;
        };
        row("up", linear, {0, 100}, 0.25, {25, 125});
        row("down", linear, {100, 200}, -0.5, {50, 150});
        row("no lower than zero", linear, {50, 150}, -1, {0, 100});
        row("no higher than the top", linear, {9e14, 9.5e14}, 10, {9.5e14, 1e15});
        row("decades, up", logarithmic, {1e2, 1e4}, 0.5, {1e3, 1e5});
        row("decades, no lower than the bottom", logarithmic, {1, 1e3}, -2, {1e-3, 1});
        row("decades, no higher than the top", logarithmic, {1e13, 1e14}, 5, {1e14, 1e15});
        row("decades, by nothing", logarithmic, {1e2, 1e4}, 0, {1e2, 1e4});
    }
    void panning()
    {
        QFETCH(const bool, scale);
        QFETCH(const Range, range);
        QFETCH(const double, share);
        QFETCH(const Range, expected);
        compare(panned(range, share, scale), expected);
    }
};

QTEST_APPLESS_MAIN(ChartFrameTest)
#include "chart_frame_test.moc"
