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
};

QTEST_MAIN(GuessFlagsTest)
#include "guess_flags_test.moc"
