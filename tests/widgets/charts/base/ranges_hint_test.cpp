// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/base/ranges_hint.h"

#include "tests/support/painted_texts.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace breakeven;

class RangesHintTest : public QObject {
    Q_OBJECT

private slots:
    static void initTestCase() { loadFonts(); }

    void asksForRangesByMouseAndKey()
    {
        RangesHint hint(nullptr);
        hint.resize(600, 400);
        hint.show();
        QSignalSpy wanted(&hint, &RangesHint::rangesWanted);
        auto* button = hint.findChild<QPushButton*>();
        QTest::mouseClick(button, Qt::LeftButton);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(wanted.size(), 2);
    }

    /// Its lines break where there is little room, and are in the middle of much.
    void fitsWhereItStands()
    {
        RangesHint hint(nullptr);
        hint.setText(QStringLiteral("some words ").repeated(12));
        hint.show();
        const auto* text = hint.findChild<QLabel*>();
        for (const int width : {340, 1600}) {
            hint.resize(width, 400);
            QCoreApplication::processEvents();
            QVERIFY(hint.rect().contains(QRect(text->mapTo(&hint, QPoint()), text->size())));
            QVERIFY(text->height() >= text->heightForWidth(text->width()));
            QVERIFY(std::abs(text->mapTo(&hint, text->rect().center()).x() - width / 2) <= 2);
            QVERIFY(text->width() <= 500);
        }
    }

    /// As many lines as the width needs, and none of them with one word of many.
    void noWordIsLeftAlone()
    {
        RangesHint hint(nullptr);
        hint.setText(
            QStringLiteral("No input has a range yet. With ranges, this shows how the break-even and the monthly "
                           "saving spread, and in how many cases the answer holds."));
        hint.show();
        for (const int width : {340, 420, 500, 640, 900}) {
            hint.resize(width, 400);
            QCoreApplication::processEvents();
            std::vector<test::PaintedText> lines = test::paintedTexts(hint);
            std::erase_if(lines, [](const test::PaintedText& each) { return each.pixels != 14; });
            QVERIFY(lines.size() >= 2);
            double widest = 0;
            for (const test::PaintedText& line : lines)
                widest = std::max(widest, line.ink.width());
            QVERIFY2(lines.back().ink.width() > 0.5 * widest,
                     qPrintable(QStringLiteral("%1: %2").arg(width).arg(lines.back().text)));
        }
    }

    /// The height that it asks for is enough at that width, and not more than it needs.
    void itsHeightIsThatOfItsWidth()
    {
        RangesHint hint(nullptr);
        hint.setText(QStringLiteral("some words ").repeated(12));
        hint.setPresented(true);
        hint.show();
        for (const int width : {300, 596}) {
            const int height = hint.heightForWidth(width);
            hint.resize(width, height);
            QCoreApplication::processEvents();
            const auto* text = hint.findChild<QLabel*>();
            QVERIFY(hint.rect().contains(QRect(text->mapTo(&hint, QPoint()), text->size())));
            QVERIFY(text->height() >= text->heightForWidth(text->width()));
            QVERIFY2(height < 120, qPrintable(QString::number(height)));
        }
    }

    void aRoomSeesTheSentenceAlone()
    {
        RangesHint hint(nullptr);
        hint.setText(QStringLiteral("some words"));
        hint.setPresented(true);
        hint.show();
        QVERIFY(!hint.findChild<QPushButton*>()->isVisible());
        QCOMPARE(test::paintedTexts(hint).size(), std::size_t{1});
        hint.setPresented(false);
        QVERIFY(hint.findChild<QPushButton*>()->isVisible());
    }
};

QTEST_MAIN(RangesHintTest)
#include "ranges_hint_test.moc"
