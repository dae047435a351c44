// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inputs/input_group.h"

#include "tests/support/settle.h"
#include "widgets/controls/quiet_button.h"
#include "widgets/inputs/choice_row.h"
#include "widgets/inputs/switch_row.h"

#include <QComboBox>
#include <QTest>

using namespace breakeven;

class InputGroupTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_group = std::make_unique<InputGroup>("Finance");
        m_choice = new ChoiceRow(choiceTable[0]);
        m_first = new SwitchRow(switchTable[0]);
        m_last = new SwitchRow(switchTable[0]);
        m_group->insertRow(0, m_choice);
        m_group->insertRow(0, m_first);
        m_group->insertRow(2, m_last);
        m_group->resize(300, 300);
        m_group->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_group.get()));
    }
    void cleanup() { m_group.reset(); }

    void rowsStandBelowTheHeadingInTheirOrder()
    {
        test::settle();
        QCOMPARE(m_group->name(), std::string_view("Finance"));
        QCOMPARE(m_group->rows(), QList<InputRow*>({m_first, m_choice, m_last}));
        QVERIFY(m_first->y() > 0 && m_choice->y() > m_first->y() && m_last->y() > m_choice->y());
    }

    void onlyWantedRowsAreShownAndNoHeadingAlone()
    {
        QVERIFY(m_group->showRows([this](const InputRow& row) { return &row != m_first; }));
        QVERIFY(!m_first->isVisible() && m_choice->isVisible() && m_last->isVisible() && m_group->isVisible());
        QVERIFY(!m_group->showRows([](const InputRow&) { return false; }));
        QVERIFY(!m_group->isVisible());
        QVERIFY(m_group->showRows([this](const InputRow& row) { return &row == m_first; })); // the last says no
        QVERIFY(m_group->isVisible() && m_first->isVisible() && !m_last->isVisible());
        InputGroup empty("Empty");
        QVERIFY(!empty.showRows([](const InputRow&) { return true; }));
    }

    /// Buttons of the heading, then the parts of each row, but nothing that pops up from one.
    void theTabKeyComesToThePartsInTheirOrder()
    {
        QWidget* box = m_choice->mainControl();
        qobject_cast<QComboBox*>(box)->showPopup();
        qobject_cast<QComboBox*>(box)->hidePopup();
        QuietButton* one = m_group->addButton(QStringLiteral("Log…"));
        QuietButton* other = m_group->addButton(QStringLiteral("Count…"));
        QWidgetList mains;
        const QWidgetList stops = m_group->tabStops();
        for (QWidget* stop : stops) {
            QVERIFY(stop->window() == m_group.get());
            if (stop == one || stop == other || stop == box || stop == m_first->mainControl() ||
                stop == m_last->mainControl())
                mains << stop;
        }
        QCOMPARE(mains, QWidgetList({one, other, m_first->mainControl(), box, m_last->mainControl()}));
        QCOMPARE(stops.first(), one);
    }

private:
    std::unique_ptr<InputGroup> m_group;
    ChoiceRow* m_choice = nullptr;
    SwitchRow* m_first = nullptr;
    SwitchRow* m_last = nullptr;
};

QTEST_MAIN(InputGroupTest)
#include "input_group_test.moc"
