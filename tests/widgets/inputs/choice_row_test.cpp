// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inputs/choice_row.h"

#include "widgets/text.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

#include <utility>

using namespace breakeven;

class ChoiceRowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_row = new ChoiceRow(rowOf(&Choices::hybridHosting), m_window.get()); // on a rented GPU by default
        m_row->resize(320, 32);
        m_box = m_window->findChild<QComboBox*>(QStringLiteral("choice_hybrid_hosting"));
        m_reset = m_window->findChild<QAbstractButton*>(QStringLiteral("reset_hybrid_hosting"));
        connect(m_row, &InputRow::editStarted, this, [this] { m_log << QStringLiteral("start"); });
        connect(m_row, &ChoiceRow::optionEdited, this, [this](Option option) { m_log << toQString(info(option).id); });
        connect(m_row, &InputRow::editFinished, this, [this] { m_log << QStringLiteral("finish"); });
        m_window->resize(320, 60);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void itOffersWhatCanBeChosenAndShowsItSilently()
    {
        QCOMPARE(m_box->count(), static_cast<int>(hybridHostings.size()));
        for (std::size_t i = 0; i < hybridHostings.size(); ++i) {
            m_row->setOption(hybridHostings[i]);
            QCOMPARE(m_box->currentIndex(), static_cast<int>(i));
            QCOMPARE(m_box->currentText(), toQString(info(hybridHostings[i]).name));
            QCOMPARE(m_reset->isVisible(), hybridHostings[i] != Option::RentedGpu);
        }
        QCOMPARE(taken(), QString());
    }

    void aChoiceIsOneEdit()
    {
        m_box->setFocus();
        QTest::keyClick(m_box, Qt::Key_Down);
        QCOMPARE(taken(), QStringLiteral("start serverless_gpu finish"));
        QTest::keyClick(m_box, Qt::Key_End);
        QCOMPARE(taken(), QStringLiteral("start tuned_api finish"));
        QVERIFY(m_reset->isVisible());
    }

    void theButtonGoesBackToTheDefault()
    {
        m_row->setOption(Option::TunedApi);
        QCOMPARE(m_reset->toolTip(), "Back to the default: " + toQString(info(Option::RentedGpu).name));
        QTest::mouseClick(m_reset, Qt::LeftButton);
        QCOMPARE(taken(), QStringLiteral("start rented_gpu finish"));
        QVERIFY(m_row->mainControl()->hasFocus() && !m_reset->isVisible());
        QCOMPARE(m_box->currentIndex(), 0);
    }

    void theBoxIsAsWideAsItsTextAndEndsAtTheRight()
    {
        for (const Option option : hybridHostings) {
            m_row->setOption(option);
            QCOMPARE(m_box->width(), m_box->sizeHint().width());
            QCOMPARE(m_box->geometry().right(), 319);
        }
        m_row->resize(30, 32);
        QCOMPARE(m_box->geometry(), QRect(0, 0, 30, 24)); // never beyond the row
    }

    void theToolTipSaysWhatIsChosen()
    {
        m_row->setOption(Option::OwnedHardware);
        QHelpEvent help(QEvent::ToolTip, {20, 10}, m_row->mapToGlobal(QPoint(20, 10)));
        QApplication::sendEvent(m_row, &help);
        QVERIFY(QToolTip::text().contains("<p>" + toQString(info(Option::OwnedHardware).name) + "</p>"));
        QToolTip::hideText();
    }

private:
    [[nodiscard]] QString taken() { return std::exchange(m_log, {}).join(u' '); }

    std::unique_ptr<QWidget> m_window;
    ChoiceRow* m_row = nullptr;
    QComboBox* m_box = nullptr;
    QAbstractButton* m_reset = nullptr;
    QStringList m_log;
};

QTEST_MAIN(ChoiceRowTest)
#include "choice_row_test.moc"
