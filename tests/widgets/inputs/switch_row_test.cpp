// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inputs/switch_row.h"

#include "widgets/theme.h"

#include <QAbstractButton>
#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

#include <utility>

using namespace breakeven;

class SwitchRowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_row = new SwitchRow(rowOf(&Choices::amortizeUpfront), m_window.get()); // on by default
        m_row->resize(260, 32);
        m_button = m_window->findChild<QAbstractButton*>(QStringLiteral("switch_amortize_upfront"));
        m_reset = m_window->findChild<QAbstractButton*>(QStringLiteral("reset_amortize_upfront"));
        connect(m_row, &InputRow::editStarted, this, [this] { m_log << QStringLiteral("start"); });
        connect(m_row, &SwitchRow::onEdited, this, [this](bool on) { m_log << QVariant(on).toString(); });
        connect(m_row, &InputRow::editFinished, this, [this] { m_log << QStringLiteral("finish"); });
        m_window->resize(260, 60);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void itIsShownSilently()
    {
        QVERIFY(m_button->isChecked() && !m_reset->isVisible());
        m_row->setOn(false);
        QVERIFY(!m_button->isChecked() && m_reset->isVisible());
        m_row->setOn(true);
        QVERIFY(m_button->isChecked() && !m_reset->isVisible());
        QCOMPARE(taken(), QString());
    }

    void mouseAndKeysTurnItOver()
    {
        QTest::mouseClick(m_button, Qt::LeftButton);
        QCOMPARE(taken(), QStringLiteral("start false finish"));
        QTest::keyClick(m_row->mainControl(), Qt::Key_Space);
        QCOMPARE(taken(), QStringLiteral("start true finish"));
    }

    void theLabelTurnsItOverToo()
    {
        QTest::mouseClick(m_row, Qt::LeftButton, {}, {20, 23});
        QCOMPARE(taken(), QStringLiteral("start false finish"));
        QVERIFY(m_button->hasFocus());
        QTest::mouseClick(m_row, Qt::LeftButton, {}, {20, 24}); // below its line
        QTest::mouseClick(m_row, Qt::RightButton, {}, {20, 10});
        QCOMPARE(taken(), QString());
        QVERIFY(!m_button->isChecked());
    }

    void theButtonGoesBackToTheDefault()
    {
        m_row->setOn(false);
        QCOMPARE(m_reset->toolTip(), QStringLiteral("Back to the default: on"));
        QTest::mouseClick(m_reset, Qt::LeftButton);
        QCOMPARE(taken(), QStringLiteral("start true finish"));
        QVERIFY(m_button->isChecked() && m_button->hasFocus() && !m_reset->isVisible());
    }

    void theSwitchStandsAtTheRight()
    {
        QCOMPARE(m_button->geometry(), QRect(260 - 42, 0, 42, 24));
        m_row->resize(300, 32);
        QCOMPARE(m_button->geometry().right(), 299);
    }

    void theToolTipSaysHowItStands()
    {
        for (const bool on : {true, false}) {
            m_row->setOn(on);
            QHelpEvent help(QEvent::ToolTip, {20, 10}, m_row->mapToGlobal(QPoint(20, 10)));
            QApplication::sendEvent(m_row, &help);
            QVERIFY(QToolTip::text().contains(on ? QStringLiteral("<p>on</p>") : QStringLiteral("<p>off</p>")));
        }
        QToolTip::hideText();
    }

private:
    [[nodiscard]] QString taken() { return std::exchange(m_log, {}).join(u' '); }

    std::unique_ptr<QWidget> m_window;
    SwitchRow* m_row = nullptr;
    QAbstractButton* m_button = nullptr;
    QAbstractButton* m_reset = nullptr;
    QStringList m_log;
};

QTEST_MAIN(SwitchRowTest)
#include "switch_row_test.moc"
