// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/base/ranges_hint.h"

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
};

QTEST_MAIN(RangesHintTest)
#include "ranges_hint_test.moc"
