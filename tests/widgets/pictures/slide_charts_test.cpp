// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/suggested_ranges.h"
#include "core/charts/breakdown_chart.h"
#include "core/charts/portfolio/portfolio_chart.h"
#include "core/output/source_notes.h"
#include "core/scenario/file/presets.h"
#include "tests/support/picture_structure.h"
#include "tests/support/text_faults.h"
#include "widgets/pictures/chart_picture.h"
#include "widgets/pictures/picture_layout.h"
#include "widgets/pictures/svg_picture.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace breakeven;
using namespace breakeven::test;

namespace {

constexpr QSize wide{1920, 1080};

PictureOptions slideOf(View view, QSize pixels = wide)
{
    return {.pixels = pixels, .theme = &Theme::light(), .view = view};
}

QByteArray svgOf(const Scenario& scenario, View view, QSize pixels = wide)
{
    return svgBytes(evaluate(scenario), slideOf(view, pixels), SvgText::AsText);
}

Scenario preset(const char* id)
{
    return findPreset(id)->scenario;
}

/// Where the texts begin that stand under the chart, in units of an SVG file.
double footTop(const QByteArray& svg, double bottom)
{
    const QStringList texts = textsIn(svg);
    const std::vector<QRectF> boxes = textBoxes(svg);
    double top = bottom;
    for (qsizetype i = 0; i < texts.size(); ++i)
        if (texts[i].startsWith(QStringLiteral("Figures as of")))
            top = std::min(top, boxes[static_cast<std::size_t>(i)].top());
    return top;
}

/// The most rows of pixels, one under the other, that hold nothing but the background, as a share of all; those above
/// the first and below the last that hold something are left out.
double emptiestStrip(const QImage& picture)
{
    const QRgb background = picture.pixel(0, 0);
    int first = -1;
    int last = -1;
    int most = 0;
    for (int y = 0; y < picture.height(); ++y) {
        bool isEmpty = true;
        for (int x = 0; x < picture.width() && isEmpty; ++x)
            isEmpty = picture.pixel(x, y) == background;
        if (isEmpty)
            continue;
        if (first >= 0)
            most = std::max(most, y - last - 1);
        first = first < 0 ? y : first;
        last = y;
    }
    return static_cast<double>(most) / picture.height();
}

} // namespace

/// What a slide's chart says by itself, as nobody can point at anything on it.
class SlideChartsTest : public QObject {
    Q_OBJECT

private slots:
    static void initTestCase() { loadFonts(); }

    void everyTaskThatMayMoveIsNamed_data()
    {
        QTest::addColumn<QSize>("pixels");
        for (const QSize pixels : {wide, QSize(1440, 1080), QSize(1080, 1080), QSize(1080, 1920), QSize(1280, 720)})
            QTest::addRow("%d x %d", pixels.width(), pixels.height()) << pixels;
    }
    void everyTaskThatMayMoveIsNamed()
    {
        QFETCH(const QSize, pixels);
        const Scenario scenario = preset("an-insurers-twelve-tasks");
        const QStringList texts = textsIn(svgOf(scenario, View::Portfolio, pixels));
        int steps = 0;
        for (const PortfolioChart::Step& step : portfolioChart(evaluate(scenario)).steps) {
            const QString name = QString::fromStdString(step.task);
            bool isNamed = name.isEmpty() || texts.contains(name);
            for (qsizetype at = name.indexOf(QLatin1Char(' ')); at > 0; at = name.indexOf(QLatin1Char(' '), at + 1))
                isNamed = isNamed || (texts.contains(name.left(at)) && texts.contains(name.mid(at + 1)));
            QVERIFY2(isNamed, qPrintable(name));
            ++steps;
        }
        QCOMPARE(steps, 12);
    }

    /// With its amount beside it or in a line below it, or among the smaller parts whose sum stands there.
    void everyPartOfABarHasItsAmount_data()
    {
        QTest::addColumn<Scenario>("scenario");
        for (const Preset& each : presets())
            QTest::newRow(each.id.c_str()) << each.scenario;
    }
    void everyPartOfABarHasItsAmount()
    {
        QFETCH(const Scenario, scenario);
        const QStringList texts = textsIn(svgOf(scenario, View::Breakdown));
        static const QRegularExpression smaller(QStringLiteral(R"(^(\d+) smaller parts? \$)"));
        qsizetype counted = 0;
        for (const QString& text : texts)
            if (const QRegularExpressionMatch match = smaller.match(text); match.hasMatch())
                counted += match.captured(1).toInt();
        qsizetype parts = 0;
        qsizetype named = 0;
        QStringList all = texts;
        for (const BreakdownBar& bar : breakdownChart(evaluate(scenario)).bars)
            for (const BreakdownSegment& segment : bar.segments) {
                ++parts;
                const QString label = toQString(segment.label);
                const QString value = toQString(segment.value);
                if (all.removeOne(toQString(segment.named))) {
                    ++named;
                } else if (all.contains(label) && all.contains(value)) {
                    all.removeOne(label);
                    all.removeOne(value);
                    ++named;
                }
            }
        QCOMPARE(named + counted, parts);
        QVERIFY2(5 * named >= 4 * parts, qPrintable(QStringLiteral("%1 of %2").arg(named).arg(parts)));
    }

    void nothingLiesEmpty_data()
    {
        QTest::addColumn<View>("view");
        QTest::addColumn<QSize>("pixels");
        for (const View view : {View::OverTime, View::Portfolio, View::Distribution, View::Breakdown})
            for (const QSize pixels : {wide, QSize(1440, 1080)})
                QTest::addRow("%s, %d x %d", info(view).id.data(), pixels.width(), pixels.height()) << view << pixels;
    }
    void nothingLiesEmpty()
    {
        QFETCH(const View, view);
        QFETCH(const QSize, pixels);
        Scenario scenario = preset(view == View::Portfolio ? "an-insurers-twelve-tasks" : "support-ticket-triage");
        if (view == View::Distribution)
            scenario.ranges = suggestedRanges(scenario);
        const double strip = emptiestStrip(chartPicture(evaluate(scenario), slideOf(view, pixels)));
        QVERIFY2(strip < 0.11, qPrintable(QString::number(strip)));
    }

    /// Two lines of sources at the most, and all in all a tenth of the picture; what has no room is counted.
    void theFootIsLow_data()
    {
        QTest::addColumn<View>("view");
        QTest::addColumn<QSize>("pixels");
        for (const ViewInfo& row : viewTable)
            if (row.isPicture && row.view != View::Compare && row.view != View::Portfolio)
                for (const QSize pixels : {wide, QSize(1440, 1080), QSize(1080, 1080), QSize(1080, 1920)})
                    QTest::addRow("%s, %d x %d", row.id.data(), pixels.width(), pixels.height()) << row.view << pixels;
    }
    void theFootIsLow()
    {
        QFETCH(const View, view);
        QFETCH(const QSize, pixels);
        const Scenario scenario = preset("support-ticket-triage");
        const QByteArray svg = svgOf(scenario, view, pixels);
        const double bottom = pixels.height() / pixelsPerUnit(pixels);
        const double top = footTop(svg, bottom);
        QVERIFY(top < bottom);
        QVERIFY2(bottom - top < 0.13 * bottom, qPrintable(QString::number((bottom - top) / bottom)));
        const QStringList texts = textsIn(svg);
        QVERIFY(texts.filter(QChar(0x2026)).isEmpty());
        QVERIFY(!texts.filter(QRegularExpression(QStringLiteral(R"(\d+ (more )?sources, which)"))).isEmpty());
        const std::vector<QRectF> boxes = textBoxes(svg);
        int lines = 0;
        for (const QRectF& box : boxes)
            lines += box.top() > top - 1 ? 1 : 0;
        QVERIFY2(lines <= 5, qPrintable(QString::number(lines)));
    }

    void aDistributionsPanelsFillIt()
    {
        Scenario scenario = preset("support-ticket-triage");
        scenario.ranges = suggestedRanges(scenario);
        const QByteArray svg = svgOf(scenario, View::Distribution);
        const QStringList texts = textsIn(svg);
        const std::vector<QRectF> boxes = textBoxes(svg);
        std::vector<double> zeros; // where the axes of shares begin
        for (qsizetype i = 0; i < texts.size(); ++i)
            if (texts[i] == QStringLiteral("0 %"))
                zeros.push_back(boxes[static_cast<std::size_t>(i)].center().y());
        std::ranges::sort(zeros);
        QVERIFY(zeros.size() >= 4);
        const double tall = zeros.back() - zeros.front();
        const double height = wide.height() / pixelsPerUnit(wide);
        QVERIFY2(tall > 0.31 * height, qPrintable(QString::number(tall / height)));
    }

    /// No word of a title stands alone in its second line.
    void aTitleOfTwoLinesIsEven()
    {
        PictureOptions options = slideOf(View::BreakEven);
        options.texts.title = QStringLiteral("What matters most is requests per month: from 20 % less to 20 % more it "
                                             "moves the monthly saving by $2,340.");
        const QStringList texts = textsIn(svgBytes(evaluate(Scenario{}), options, SvgText::AsText));
        const auto first = std::ranges::find_if(
            texts, [](const QString& text) { return text.startsWith(QStringLiteral("What matters most")); });
        QVERIFY(first != texts.end());
        if (first->endsWith(QLatin1Char('.')))
            return; // one line
        const auto length = static_cast<double>(options.texts.title->size());
        QVERIFY2(static_cast<double>(first->size()) < 0.7 * length, qPrintable(*first));
    }
};

QTEST_MAIN(SlideChartsTest)
#include "slide_charts_test.moc"
