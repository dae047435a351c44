// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/switch_button.h"

#include "tests/support/painted_roles.h"

#include <QTest>

using namespace breakeven;

class SwitchButtonTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SwitchButton> m_switch;

private slots:
    void init()
    {
        m_switch = std::make_unique<SwitchButton>();
        m_switch->resize(m_switch->sizeHint());
    }

    void allOfItTakesAClick()
    {
        QCOMPARE(m_switch->minimumSizeHint(), m_switch->sizeHint());
        for (const QPoint corner : {QPoint(0, 0), QPoint(41, 21)}) {
            const bool before = m_switch->isChecked();
            QTest::mouseClick(m_switch.get(), Qt::LeftButton, {}, corner);
            QCOMPARE(m_switch->isChecked(), !before);
        }
    }

    /// Also for who can't tell the colors.
    void offIsToldByThePlaceOfItsKnob()
    {
        QPalette palette;
        palette.setColor(QPalette::Base, Qt::white);
        for (const QPalette::ColorRole track : {QPalette::Highlight, QPalette::Mid})
            palette.setColor(track, Qt::black);
        m_switch->setPalette(palette);
        constexpr QPoint left(5 + 9, 11);
        constexpr QPoint right(5 + 32 - 9, 11);
        for (const bool on : {false, true, false}) {
            m_switch->setChecked(on);
            const QImage image = test::paintedBy(*m_switch);
            QCOMPARE(image.pixel(on ? right : left), qRgb(255, 255, 255));
            QCOMPARE(image.pixel(on ? left : right), qRgb(0, 0, 0));
        }
    }

    void onHasTheAccentColor()
    {
        QVERIFY(!test::paintsIn(*m_switch, QPalette::Highlight));
        m_switch->setChecked(true);
        QVERIFY(test::paintsIn(*m_switch, QPalette::Highlight));
        m_switch->setChecked(false);
        test::pointAt(*m_switch); // its outline
        QVERIFY(test::paintsIn(*m_switch, QPalette::Highlight));
    }
};

QTEST_MAIN(SwitchButtonTest)
#include "switch_button_test.moc"
