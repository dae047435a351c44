// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/break_even/guess_flags.h"

#include "core/words/phrases.h"
#include "widgets/theme.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace breakeven;

class GuessFlagsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    /// A flag where each guess is, the nearest in the accent's color, none beyond the plot.
    void standWhereTheGuessesAre()
    {
        const Theme& theme = Theme::light();
        const auto colorAt = [&](const std::vector<GuessMark>& guesses, QPoint place) {
            QImage image(400, 200, QImage::Format_RGB32);
            image.fill(theme.surface);
            QPainter painter(&image);
            drawGuesses(painter, guesses, theme, QRectF(50, 20, 300, 150), [](double volume) { return volume; });
            painter.end();
            return image.pixelColor(place);
        };
        QCOMPARE(colorAt({{100, verbatim("a"), false}}, {100, 163}), theme.muted);
        QCOMPARE(colorAt({{100, verbatim("a"), true}}, {100, 160}), theme.accent);
        QCOMPARE(colorAt({{20, verbatim("a"), false}}, {20, 163}), theme.surface);
        QCOMPARE(colorAt({{380, verbatim("a"), true}}, {380, 160}), theme.surface);
        QCOMPARE(colorAt({}, {100, 163}), theme.surface);
    }

    /// Beside their flags: the nearest large with how near it is, and none on a curve, on what is taken or on another.
    void namesStandWhereTheyCoverNothing()
    {
        const QRectF plot(50, 20, 600, 300);
        const std::vector<GuessMark> guesses{{100, verbatim("Ada: 100"), false}, {112, verbatim("Bo: 112"), false},
                                             {300, verbatim("Cy: 300"), true},   {306, verbatim("Di: 306"), false},
                                             {550, verbatim("Ed: 550"), false},  {700, verbatim("beyond"), false}};
        const std::vector<QPolygonF> curves{QPolygonF{{{50.0, 250.0}, {650.0, 270.0}}}};
        const std::vector<QRectF> taken{{560, 20, 4, 300}};
        const QString sentence = QStringLiteral("Cy: 300 is nearest, 7 % above.");
        const std::vector<GuessLabel> labels = placeGuessLabels(
            guesses, sentence, plot, [](double volume) { return volume; }, curves, taken);
        QVERIFY(labels.size() >= 3 && labels.size() <= 5);
        QCOMPARE(labels.front().text, sentence);
        QVERIFY(labels.front().isNearest && labels.front().pixels > labels.back().pixels);
        for (std::size_t i = 0; i < labels.size(); ++i) {
            QVERIFY(plot.contains(labels[i].box));
            QVERIFY(!labels[i].box.intersects(taken.front()));
            for (double x = labels[i].box.left(); x <= labels[i].box.right(); x += 1)
                QVERIFY2(!labels[i].box.contains(QPointF(x, 250 + (x - 50) / 30)), qPrintable(labels[i].text));
            for (std::size_t k = 0; k < i; ++k)
                QVERIFY(!labels[i].box.intersects(labels[k].box));
        }
    }

    /// Of many guesses that lie close under a curve none loses its name: who called out a number looks for it.
    void eachOfManyHasAName()
    {
        const QRectF plot(50, 20, 600, 300);
        std::vector<GuessMark> guesses;
        for (int i = 0; i < 8; ++i)
            guesses.push_back({290.0 + 12 * i, verbatim("Person: " + std::to_string(i)), i == 4});
        std::vector<QPolygonF> curves;
        for (int i = 0; i < 12; ++i) // no row is free of them
            curves.push_back(QPolygonF{{{50.0, 40.0 + 24 * i}, {650.0, 52.0 + 24 * i}}});
        const std::vector<GuessLabel> labels =
            placeGuessLabels(guesses, QStringLiteral("Person: 4 is nearest, 7 % above."), plot,
                             [](double volume) { return volume; }, curves, {});
        QCOMPARE(labels.size(), guesses.size());
        for (std::size_t i = 0; i < labels.size(); ++i) {
            QVERIFY(plot.contains(labels[i].box));
            for (std::size_t k = 0; k < i; ++k)
                QVERIFY(!labels[i].box.intersects(labels[k].box));
        }
        QCOMPARE(labels.front().isNearest && labels.front().hasGround, true);
    }

    /// Where there is no room none stands, rather than on something.
    void withoutRoomThereIsNoName()
    {
        const QRectF plot(50, 20, 600, 300);
        QVERIFY(placeGuessLabels({{100, verbatim("Ada: 100"), true}}, {}, plot, [](double volume) { return volume; },
                                 {}, {plot})
                    .empty());
    }
};

QTEST_MAIN(GuessFlagsTest)
#include "guess_flags_test.moc"
