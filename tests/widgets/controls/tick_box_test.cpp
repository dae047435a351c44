// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/tick_box.h"

#include "tests/support/painted_roles.h"
#include "widgets/theme.h"

#include <QTest>

using namespace breakeven;

class TickBoxTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TickBox> m_box;

private slots:
    static void initTestCase() { loadFonts(); }

    void init()
    {
        m_box = std::make_unique<TickBox>(QStringLiteral("&Show the band"));
        m_box->setFocusPolicy(Qt::NoFocus);
        m_box->resize(m_box->sizeHint());
    }

    void itHasRoomForItsWords()
    {
        const int words = m_box->fontMetrics().horizontalAdvance(QStringLiteral("Show the band")); // without the mark
        QVERIFY(m_box->width() >= 1 + 16 + 8 + words && m_box->width() <= 1 + 16 + 8 + words + 3);
        QCOMPARE(m_box->height(), 24);
    }

    void allOfItTakesAClick()
    {
        for (const QPoint place : {QPoint(0, 0), QPoint(m_box->width() - 1, 23)}) {
            const bool before = m_box->isChecked();
            QTest::mouseClick(m_box.get(), Qt::LeftButton, {}, place);
            QCOMPARE(m_box->isChecked(), !before);
        }
    }

    void filledInTheAccentColorWhenItIsChecked_data()
    {
        QTest::addColumn<bool>("checked");
        QTest::addColumn<bool>("enabled");
        QTest::addColumn<bool>("accent");
        QTest::newRow("checked") << true << true << true;
        QTest::newRow("not") << false << true << false;
        QTest::newRow("checked and disabled") << true << false << false;
        QTest::newRow("disabled") << false << false << false;
    }
    void filledInTheAccentColorWhenItIsChecked()
    {
        QFETCH(const bool, checked);
        QFETCH(const bool, enabled);
        QFETCH(const bool, accent);
        const QImage empty = test::paintedBy(*m_box);
        m_box->setChecked(checked);
        m_box->setEnabled(enabled);
        QCOMPARE(test::paintsIn(*m_box, QPalette::Highlight), accent);
        if (checked)
            QVERIFY(test::paintedBy(*m_box) != empty); // also while it is disabled
        QCOMPARE(test::paintsIn(*m_box, QPalette::Text), enabled);
    }

    void underThePointerItsSquareHasTheAccentColor()
    {
        test::pointAt(*m_box);
        QVERIFY(test::paintsIn(*m_box, QPalette::Highlight));
        m_box->setEnabled(false);
        QVERIFY(!test::paintsIn(*m_box, QPalette::Highlight));
    }
};

QTEST_MAIN(TickBoxTest)
#include "tick_box_test.moc"
