// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/gpus/memory_bar.h"

#include "core/words/english.h"
#include "core/words/phrases.h"
#include "widgets/theme.h"

#include <QSet>
#include <QTest>

using namespace breakeven;

namespace {

using Kind = MemoryPart::Kind;

MemoryPart part(Kind kind, const char* name, double share)
{
    return {kind, verbatim(name), share, verbatim(std::to_string(qRound(share * 100)) + " GB")};
}

/// A GPU of 100 GB that is half full of weights.
std::vector<MemoryPart> fitting()
{
    return {part(Kind::Weights, "Weights", 0.5), part(Kind::Engine, "Engine", 0.1), part(Kind::Cache, "Cache", 0.2),
            part(Kind::Free, "Free", 0.1), part(Kind::LeftAlone, "Left alone", 0.1)};
}

/// The colors of a line across the bar at a height, from left to right: how many pixels each goes on.
QList<std::pair<QRgb, int>> runs(const QImage& image, int y)
{
    QList<std::pair<QRgb, int>> all;
    for (int x = 0; x < image.width(); ++x) {
        if (all.isEmpty() || all.last().first != image.pixel(x, y))
            all.append({image.pixel(x, y), 0});
        ++all.last().second;
    }
    return all;
}

/// Of the runs those that are no gap.
QList<int> parts(const QImage& image, int y)
{
    QList<int> widths;
    for (const auto& [color, width] : runs(image, y))
        if (width > 2)
            widths << width;
    return widths;
}

} // namespace

class MemoryBarTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    void nothingTakesNoRoom()
    {
        MemoryBar bar;
        QCOMPARE(bar.heightForWidth(300), 0);
        bar.setParts(fitting());
        QVERIFY(bar.heightForWidth(300) > 0);
        QCOMPARE(bar.accessibleDescription(),
                 QStringLiteral("Weights 50 GB, Engine 10 GB, Cache 20 GB, Free 10 GB, Left alone 10 GB"));
        bar.setParts({});
        QCOMPARE(bar.heightForWidth(300), 0);
        QCOMPARE(bar.accessibleDescription(), QString());
        bar.resize(300, 30);
        (void)bar.grab();
    }

    void theLegendTakesAsManyLinesAsItNeeds()
    {
        MemoryBar bar;
        bar.setParts({part(Kind::Weights, "Weights", 0.5), part(Kind::Engine, "Weights", 0.5)});
        const int entry = 9 + 5 + QFontMetrics(textFont(12)).horizontalAdvance(QStringLiteral("Weights 50 GB")) + 1;
        QCOMPARE(bar.heightForWidth(2 * entry + 14), 16 + 8 + 20);
        QCOMPARE(bar.heightForWidth(2 * entry + 13), 16 + 8 + 2 * 20);
        QCOMPARE(bar.heightForWidth(1), 16 + 8 + 2 * 20); // one a line at least
        QCOMPARE(bar.sizeHint(), QSize(320, bar.heightForWidth(320)));
    }

    void partsAreAsWideAsTheirShare()
    {
        const QImage image = picture(fitting());
        const QList<int> widths = parts(image, 8);
        QCOMPARE(widths.size(), 5);
        const QList<int> expected{500, 100, 200, 100, 100};
        for (qsizetype i = 0; i < 5; ++i)
            QVERIFY2(qAbs(widths[i] - expected[i]) <= 2, qPrintable(QString::number(widths[i])));
        QSet<QRgb> colors;
        for (const auto& [color, width] : runs(image, 8))
            if (width > 2)
                colors.insert(color);
        QCOMPARE(colors.size(), 5);
    }

    /// All that is needed is 1.25 GPUs, of which 0.25 are missing before the tenth that is left alone.
    void whatDoesNotFitHangsOver()
    {
        const QImage image = picture({part(Kind::Weights, "Weights", 1.0), part(Kind::Engine, "Engine", 0.1),
                                      part(Kind::Cache, "Cache", 0.05), part(Kind::Missing, "Missing", 0.25),
                                      part(Kind::LeftAlone, "Left alone", 0.1)});
        QCOMPARE(parts(image, 4).size(), 4); // the missing one is no part of its own
        QVERIFY(qAbs(parts(image, 4).first() - 800) <= 2);
        const QRgb warning = Theme::light().warning.rgb();
        int first = -1;
        int last = -1;
        for (int x = 0; x < image.width(); ++x)
            if (image.pixel(x, 13) == warning) {
                first = first < 0 ? x : first;
                last = x;
            }
        QVERIFY2(qAbs(first - 720) <= 2, qPrintable(QString::number(first))); // (1.15 − 0.25) / 1.25
        QVERIFY2(qAbs(last - 918) <= 2, qPrintable(QString::number(last)));   // 1.15 / 1.25, and the gap
        for (int x = 0; x < image.width(); ++x)
            QVERIFY(image.pixel(x, 4) != warning);
        const QImage good = picture(fitting());
        for (int x = 0; x < good.width(); ++x)
            QVERIFY(good.pixel(x, 13) != warning);
    }

private:
    static QImage picture(const std::vector<MemoryPart>& of)
    {
        MemoryBar bar;
        bar.setPalette(Theme::light().palette());
        bar.setParts(of);
        bar.resize(1000, bar.heightForWidth(1000));
        return bar.grab().toImage();
    }
};

QTEST_MAIN(MemoryBarTest)
#include "memory_bar_test.moc"
