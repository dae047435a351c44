// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/picture_structure.h"
#include "tests/support/portfolio_scenarios.h"
#include "tests/support/text_faults.h"
#include "widgets/pictures/named_sizes.h"
#include "widgets/pictures/picture_layout.h"
#include "widgets/pictures/svg_picture.h"
#include "widgets/theme.h"

#include <QTest>

#include <algorithm>

using namespace breakeven;
using namespace breakeven::test;

namespace {

constexpr double pointsPerInch = 72;
constexpr double leastPoints = 14;

Scenario shownOn(View view, bool withSources)
{
    Scenario scenario;
    scenario.name = "Support-ticket triage";
    scenario.asOf = "2026-11-21";
    scenario.ranges.emplace("gpu_rate", Range{0.6, 1.4});
    scenario.ranges.emplace("output_tokens", Range{100, 250});
    scenario.ranges.emplace("volume", Range{400000, 2000000});
    if (view == View::Portfolio)
        scenario.tasks = fiveTasks().tasks;
    if (withSources)
        scenario.sources = {{"api_input_price", "OpenAI's price list of 2026-11-12"},
                            {"api_output_price", "OpenAI's price list of 2026-11-12"},
                            {"gpu_rate", "an offer of 2026-11-02, for a year, from a provider in Frankfurt"},
                            {"decode_throughput", "our own benchmark at 32 requests at a time"},
                            {"input_tokens", "measured over 1,200 tickets"},
                            {"hourly_rate", "the finance department, of all who work on it"}};
    return scenario;
}

/// The named ones, and others of a slide's shape.
std::vector<QSize> slideSizes()
{
    std::vector<QSize> sizes{{1280, 720}, {1366, 768}, {1024, 768}, {1280, 800}, {1080, 1920}};
    for (const NamedSize& size : namedSizes)
        sizes.push_back(size.pixels);
    return sizes;
}

Scenario comparedWith()
{
    Scenario scenario;
    scenario.name = "Longer prompts";
    scenario.focus = Option::OwnedHardware;
    scenario.parameters.inputTokens *= 3;
    return scenario;
}

} // namespace

/// A slide of 13.33 inches is read from the back of a room.
class SlideTextsTest : public QObject {
    Q_OBJECT

private slots:
    static void initTestCase() { loadFonts(); }

    void textsAreLargeWholeAndApart_data()
    {
        QTest::addColumn<View>("view");
        QTest::addColumn<QSize>("pixels");
        QTest::addColumn<bool>("withSources");
        for (const ViewInfo& row : viewTable)
            if (row.isPicture)
                for (const QSize pixels : slideSizes())
                    for (const bool withSources : {false, true})
                        QTest::addRow("%s, %d x %d%s", row.id.data(), pixels.width(), pixels.height(),
                                      withSources ? ", with sources" : "")
                            << row.view << pixels << withSources;
    }
    void textsAreLargeWholeAndApart()
    {
        QFETCH(const View, view);
        QFETCH(const QSize, pixels);
        QFETCH(const bool, withSources);
        PictureOptions options{.pixels = pixels, .theme = &Theme::light(), .view = view};
        if (view == View::Compare)
            options.request.others.emplace_back(evaluate(comparedWith()));
        const QByteArray file = svgBytes(evaluate(shownOn(view, withSources)), options, SvgText::AsText);
        const QStringList texts = textsIn(file);
        const std::vector<double> sizes = textSizes(file);
        QVERIFY(texts.size() > 8);
        QCOMPARE(!texts.filter(QStringLiteral("OpenAI")).isEmpty(), withSources);
        const QRectF paper(QPointF(), QSizeF(pixels) / pixelsPerUnit(pixels));
        QStringList faults = textFaults(file, paper, paper.bottom());
        for (std::size_t i = 0; i < sizes.size(); ++i)
            if (const double points = sizes[i] / unitsPerInch * pointsPerInch; points < leastPoints)
                faults << QStringLiteral("%1 points: %2").arg(points).arg(texts[static_cast<qsizetype>(i)]);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }
};

QTEST_MAIN(SlideTextsTest)
#include "slide_texts_test.moc"
