// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/segmented_control.h"

#include "tests/support/painted_roles.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

using namespace breakeven;

class SegmentedControlTest : public QObject {
    Q_OBJECT

private:
    [[nodiscard]] QAbstractButton* segment(const char* name) const
    {
        return m_control->findChild<QAbstractButton*>(QLatin1String(name));
    }
    [[nodiscard]] QList<int> chosen() const
    {
        QList<int> all;
        for (const QList<QVariant>& each : *m_chosen)
            all << each[0].toInt();
        return all;
    }

    std::unique_ptr<SegmentedControl> m_control;
    std::unique_ptr<QSignalSpy> m_chosen;

private slots:
    static void initTestCase() { loadFonts(); }

    void init()
    {
        m_control = std::make_unique<SegmentedControl>();
        m_control->addSegment(QStringLiteral("One"), QStringLiteral("one"));
        m_control->addSegment(QStringLiteral("Two"), QStringLiteral("two"));
        m_control->addSegment(QStringLiteral("Three"), QStringLiteral("three"));
        m_chosen = std::make_unique<QSignalSpy>(m_control.get(), &SegmentedControl::chosen);
        m_control->show();
        m_control->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_control.get()));
    }

    void theFirstIsChosenAtFirst()
    {
        QCOMPARE(m_control->current(), 0);
        QVERIFY(segment("one")->isChecked() && !segment("two")->isChecked() && !segment("three")->isChecked());
        QCOMPARE(SegmentedControl().current(), -1);
    }

    void aClickChoosesAndSaysSoEvenIfItWas()
    {
        for (const char* name : {"three", "three", "one"})
            QTest::mouseClick(segment(name), Qt::LeftButton);
        QCOMPARE(chosen(), (QList<int>{2, 2, 0}));
        QCOMPARE(m_control->current(), 0);
    }

    void theArrowsGoFromOneToTheNext()
    {
        segment("one")->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(m_control->current(), 2);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QCOMPARE(QApplication::focusWidget(), segment("two"));
        QCOMPARE(chosen(), (QList<int>{1, 2, 1}));
    }

    void whatTheProgramChoosesIsNoChoice()
    {
        for (const int index : {1, 2, 0, 0}) {
            m_control->setCurrent(index);
            QCOMPARE(m_control->current(), index);
        }
        QVERIFY(chosen().isEmpty());
    }

    void theyStandSideBySide()
    {
        const QList<QAbstractButton*> segments{segment("one"), segment("two"), segment("three")};
        int right = 0;
        for (const QAbstractButton* each : segments) {
            QCOMPARE(each->x(), right);
            right += each->width();
            QVERIFY(each->width() >= each->fontMetrics().horizontalAdvance(each->text()));
        }
        QCOMPARE(right, m_control->width());
    }

    void theChosenOneIsSeen()
    {
        QVERIFY(test::paintsIn(*segment("one"), QPalette::AlternateBase));
        QVERIFY(!test::paintsIn(*segment("two"), QPalette::AlternateBase));
        m_control->setCurrent(1);
        QVERIFY(!test::paintsIn(*segment("one"), QPalette::AlternateBase));
        QVERIFY(test::paintsIn(*segment("two"), QPalette::AlternateBase));
    }
};

QTEST_MAIN(SegmentedControlTest)
#include "segmented_control_test.moc"
